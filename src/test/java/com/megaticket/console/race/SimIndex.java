package com.megaticket.console.race;

import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A global secondary index: follows the base table in order, some time later. */
final class SimIndex {
    private final IndexSpec spec;
    private final Map<String, TreeMap<Address, Item>> byHash = new HashMap<>();
    private final Deque<Lagging> queue = new ArrayDeque<>();
    private long lastDue;

    SimIndex(IndexSpec spec) {
        this.spec = spec;
    }

    IndexSpec spec() {
        return spec;
    }

    /** Takes a change of the base table, to be seen from {@code due} on (never before an earlier change). */
    void follow(Change change, long due) {
        lastDue = Math.max(lastDue, due);
        queue.add(new Lagging(lastDue, change));
    }

    List<Item> read(String hash, long now) {
        while (!queue.isEmpty() && queue.peek().due <= now) {
            Change change = queue.remove().change;
            change.before().flatMap(this::hash).ifPresent(h -> {
                TreeMap<Address, Item> rows = byHash.get(h);
                if (rows != null) {
                    rows.remove(change.address());
                }
            });
            change.after().ifPresent(item -> hash(item)
                    .ifPresent(h -> byHash.computeIfAbsent(h, _ -> new TreeMap<>()).put(change.address(), item)));
        }
        TreeMap<Address, Item> rows = byHash.get(hash);
        return rows == null ? List.of() : List.copyOf(rows.values());
    }

    private Optional<String> hash(Item item) {
        boolean ranged = spec.range().map(item::has).orElse(true);
        return ranged && item.attributes().get(spec.hash()) instanceof Value.Text(var text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private record Lagging(long due, Change change) {}
}
