package com.megaticket.console.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is working on which item right now. The engine runs everything one after the other and so never reports what the
 * service does when two calls meet; this does (Developer Guide, "Transaction conflict handling"). Safe on any thread.
 */
final class KeyTracker {
    private final Map<ItemKey, Use> busy = new HashMap<>();

    enum Use {
        /** Meets another transaction: conflict. Meets a plain write: waits. */
        TRANSACTION,
        /** A plain write. Meets a transaction: conflict. */
        WRITE,
        /** A replicated write or our own sweep: always waits. */
        REPLICA
    }

    /**
     * Takes all keys or none, waiting where the use waits.
     *
     * @return positions that conflict; empty = taken, and {@link #release} must follow
     */
    synchronized List<Integer> take(List<ItemKey> keys, Use use) throws InterruptedException {
        while (true) {
            List<Integer> conflicts = use == Use.REPLICA ? List.of() : inTransaction(keys);
            if (!conflicts.isEmpty()) {
                return conflicts;
            }
            if (keys.stream().noneMatch(busy::containsKey)) {
                keys.forEach(k -> busy.put(k, use));
                return List.of();
            }
            wait();
        }
    }

    private List<Integer> inTransaction(List<ItemKey> keys) {
        var positions = new ArrayList<Integer>();
        for (int i = 0; i < keys.size(); i++) {
            if (busy.get(keys.get(i)) == Use.TRANSACTION) {
                positions.add(i);
            }
        }
        return positions;
    }

    synchronized void release(Collection<ItemKey> keys) {
        keys.forEach(busy::remove);
        notifyAll();
    }

    /** Positions that something is writing: what a transactional read conflicts with. */
    synchronized List<Integer> writtenNow(List<ItemKey> keys) {
        var positions = new ArrayList<Integer>();
        for (int i = 0; i < keys.size(); i++) {
            if (busy.containsKey(keys.get(i))) {
                positions.add(i);
            }
        }
        return positions;
    }

    synchronized boolean isAnyBusy(Set<ItemKey> keys) {
        return keys.stream().anyMatch(busy::containsKey);
    }
}
