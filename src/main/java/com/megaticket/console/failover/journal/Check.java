package com.megaticket.console.failover.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks a chain in all places at once. What was cut off at the end of every place cannot be told: for that an export names the
 * last entry's hash.
 *
 * @param entries the highest number seen
 */
public record Check(long entries, List<Trouble> troubles) {
    /** Items of one region arrive in the other in any order; a hole this young may still fill (MT: lag has no bound, but a metric). */
    static final Duration ARRIVES = Duration.ofMinutes(15);

    public Check {
        troubles = List.copyOf(troubles);
    }

    /** Whether nobody changed anything, though something may still be on its way. */
    public boolean isTrustworthy() {
        return troubles.stream().allMatch(t -> t instanceof Trouble.NotArrived);
    }

    /** @param now service time */
    public static Check of(Copies copies, Instant now) {
        var troubles = new ArrayList<Trouble>();
        // By number, then by hash: which places say so.
        var told = new TreeMap<Long, Map<String, List<String>>>();
        Map<Long, Instant> times = new HashMap<>();
        for (Copy copy : copies.read()) {
            chain(copies.chain(), copy, troubles);
            for (Entry entry : copy.entries()) {
                told.computeIfAbsent(entry.number(), _ -> new HashMap<>())
                        .computeIfAbsent(entry.hash(), _ -> new ArrayList<>()).add(copy.place());
                times.merge(entry.number(), entry.at(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        told.forEach((number, hashes) -> {
            if (hashes.size() > 1) {
                troubles.add(new Trouble.Differs(number,
                        hashes.values().stream().flatMap(List::stream).sorted().toList()));
            }
        });
        long last = told.isEmpty() ? 0 : told.lastKey();
        copies.read().forEach(copy -> holes(copy, last, times, now, troubles));
        return new Check(last, troubles);
    }

    private static void chain(Chain chain, Copy copy, List<Trouble> troubles) {
        if (copy.unreadable() > 0) {
            troubles.add(new Trouble.Unreadable(copy.place(), copy.unreadable()));
        }
        List<Entry> sorted = copy.entries().stream().sorted(Comparator.comparingLong(Entry::number)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            boolean first = i == 0 || sorted.get(i - 1).number() < entry.number() - 1;
            boolean linked = first
                    ? entry.number() != 1 || entry.before().equals(chain.root())
                    : entry.follows(sorted.get(i - 1));
            if (!entry.isSound() || !entry.chain().equals(chain) || !linked) {
                troubles.add(new Trouble.Tampered(copy.place(), entry.number()));
            }
        }
    }

    private static void holes(Copy copy, long last, Map<Long, Instant> times, Instant now, List<Trouble> troubles) {
        SortedSet<Long> there = new TreeSet<>();
        copy.entries().forEach(e -> there.add(e.number()));
        long from = 1;
        while (from <= last) {
            if (there.contains(from)) {
                from++;
                continue;
            }
            long to = from;
            while (to < last && !there.contains(to + 1)) {
                to++;
            }
            troubles.add(hole(copy.place(), from, to, to == last, times, now));
            from = to + 1;
        }
    }

    private static Trouble hole(String place, long from, long to, boolean end, Map<Long, Instant> times, Instant now) {
        Instant oldest = Instant.MAX;
        for (long n = from; n <= to; n++) {
            Instant at = times.get(n);
            if (at == null) {
                // Nobody has it: it cannot be on its way.
                return new Trouble.Missing(place, from, to);
            }
            oldest = at.isBefore(oldest) ? at : oldest;
        }
        return end || oldest.isAfter(now.minus(ARRIVES))
                ? new Trouble.NotArrived(place, from, to, oldest)
                : new Trouble.Missing(place, from, to);
    }
}
