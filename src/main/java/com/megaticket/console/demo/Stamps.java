package com.megaticket.console.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The stamps of one region's items, and which of its own writes still have to go to the other region. On disk, each stamp
 * is noted before the next call, so that a cloud killed and started again knows what it still owes. Safe on any thread.
 */
final class Stamps {
    private final String region;
    private final StampClock clock;
    private final Map<ItemKey, Stamp> known = new ConcurrentHashMap<>();
    private final Map<ItemKey, Owed> owed = new ConcurrentHashMap<>();
    private final @Nullable StampJournal journal;

    /** @param since {@link System#nanoTime} of the oldest write of this item that has not gone over */
    record Owed(Stamp stamp, long since) {}

    Stamps(String region, StampClock clock, @Nullable StampJournal journal) {
        this.region = region;
        this.clock = clock;
        this.journal = journal;
        if (journal != null) {
            known.putAll(journal.found());
            known.values().forEach(s -> clock.notBefore(s.micros()));
        }
    }

    /** A client wrote or deleted the item here. */
    void own(ItemKey key) {
        var stamp = new Stamp(clock.next(), region);
        note(key, stamp);
        owe(key, stamp);
    }

    /** A write of the other region arrived here. */
    void replicated(ItemKey key, Stamp stamp) {
        note(key, stamp);
    }

    private void note(ItemKey key, Stamp stamp) {
        known.put(key, stamp);
        if (journal != null) {
            journal.note(key, stamp);
        }
    }

    /** After a start on old data: whatever is newer here than there goes over. */
    void oweAllNewerThan(Stamps other) {
        known.forEach((key, stamp) -> {
            Stamp there = other.known.get(key);
            if (there == null || stamp.isNewerThan(there)) {
                owe(key, stamp);
            }
        });
    }

    private void owe(ItemKey key, Stamp stamp) {
        owed.merge(key, new Owed(stamp, System.nanoTime()), (old, now) -> new Owed(now.stamp(), old.since()));
    }

    Optional<Stamp> of(ItemKey key) {
        return Optional.ofNullable(known.get(key));
    }

    /** Items that still have to be read for the other region. */
    Set<ItemKey> owed() {
        return Set.copyOf(owed.keySet());
    }

    /** Takes the debt over for exactly this stamp. Empty = the item was written again meanwhile, and is still owed. */
    Optional<Owed> settle(ItemKey key, Stamp stamp) {
        Owed debt = owed.get(key);
        return debt != null && debt.stamp().equals(stamp) && owed.remove(key, debt)
                ? Optional.of(debt)
                : Optional.empty();
    }
}
