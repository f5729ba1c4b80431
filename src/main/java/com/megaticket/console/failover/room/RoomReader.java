package com.megaticket.console.failover.room;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.region.Ruling;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands in the tables. {@link #read} blocks; the rest is memory. Guarded by its caller's turn. */
final class RoomReader {
    /** Leases are read every 5 s: two readings missed are a region that does not answer. */
    private static final Duration UNREAD = LeaseWatch.EVERY.multipliedBy(2).plusSeconds(2);

    private final RoomParts parts;
    private final Map<String, List<Switch>> found = new HashMap<>();
    private final Map<String, Failure> unread = new HashMap<>();
    private int tries;

    RoomReader(RoomParts parts) {
        this.parts = parts;
    }

    /** A region that does not answer keeps what was found there. */
    void read() {
        for (String region : parts.leases().regions()) {
            try {
                List<Switch> all = parts.books().apply(region).all();
                synchronized (this) {
                    found.put(region, all);
                    unread.remove(region);
                }
            } catch (Fault fault) {
                synchronized (this) {
                    unread.put(region, fault.failure());
                }
            }
        }
    }

    /** What this console has just written, before it is read again. */
    synchronized void wrote(Switch run) {
        var kept = new ArrayList<>(found.getOrDefault(run.to(), List.of()));
        kept.removeIf(s -> s.epoch().equals(run.epoch()));
        kept.addFirst(run);
        found.put(run.to(), kept);
    }

    synchronized Map<String, Failure> unread() {
        return Map.copyOf(unread);
    }

    synchronized Situation.Switches switches() {
        List<Switch> all = found.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparingLong((Switch s) -> s.epoch().number()).reversed()
                        .thenComparing(Switch::begunAt))
                .toList();
        // One that was given up hides none that still goes on.
        long top = all.stream().filter(s -> s.papers().givenUp().isEmpty()).mapToLong(s -> s.epoch().number()).max()
                .orElse(0);
        Epoch highest = parts.leases().highest();
        Optional<Switch> open = all.stream()
                .filter(s -> s.next().isPresent() && s.epoch().number() == top && !highest.isAbove(s.epoch()))
                // Of two under one number, the one that a lease bears.
                .min(Comparator.comparingInt(s -> s.epoch().equals(highest) ? 0 : 1));
        return new Situation.Switches(open, all.stream().filter(s -> !open.equals(Optional.of(s))).toList());
    }

    /** The next number nobody has taken, as far as this console can see. */
    synchronized Epoch next(String nonce) {
        long begun = found.values().stream().flatMap(List::stream).mapToLong(s -> s.epoch().number()).max().orElse(0);
        // Counted: where an answer was lost, the number may be taken again, and must not be the same epoch.
        return new Epoch(Math.max(begun, parts.leases().highest().number()), "").next(nonce + "." + ++tries);
    }

    Situation.Leases leases() {
        LeaseWatch watch = parts.leases();
        Map<String, LeaseWatch.View> views = watch.views();
        Ruling ruling = watch.ruling();
        List<RegionView> regions = watch.regions().stream()
                .sorted(Comparator.comparingInt((String r) -> r.equals(watch.main()) ? 0 : 1).thenComparing(r -> r))
                .map(region -> new RegionView(region, region.equals(watch.main()),
                        Optional.ofNullable(views.get(region)).flatMap(v -> v.of(region)),
                        watch.age(region),
                        watch.age(region).filter(a -> a.compareTo(UNREAD) <= 0).isEmpty()))
                .toList();
        return new Situation.Leases(regions, ruling, watch.highest(), watch.wordLeft());
    }
}
