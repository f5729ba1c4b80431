package com.megaticket.console.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What happened in a region in the last minutes, as CloudWatch would count it. Safe on any thread. */
final class Tally {
    static final Duration WRITES_OVER = Duration.ofSeconds(60);
    static final Duration LAG_OVER = Duration.ofMinutes(10);
    /** Rows that consoles write about themselves are no sale. */
    private static final String OWN_ROWS = "HB#";
    private static final long PERIOD_MILLIS = 5000;

    private final Deque<Write> writes = new ArrayDeque<>();
    private final Map<String, Deque<Arrivals>> lag = new ConcurrentHashMap<>();

    private record Write(long nanos, String table) {}

    /** Deliveries of one period of five seconds; milliseconds. */
    record Arrivals(Instant at, double average, double longest, int count) {
        private Arrivals and(double millis) {
            return new Arrivals(at, (average * count + millis) / (count + 1), Math.max(longest, millis), count + 1);
        }
    }

    void wrote(Collection<ItemKey> keys) {
        long now = System.nanoTime();
        synchronized (writes) {
            keys.stream().filter(k -> !k.hash().startsWith(OWN_ROWS)).forEach(k -> writes.addLast(
                    new Write(now, k.table())));
            forgetOld(now);
        }
    }

    private void forgetOld(long now) {
        while (!writes.isEmpty() && now - writes.getFirst().nanos() > WRITES_OVER.toNanos()) {
            writes.removeFirst();
        }
    }

    /** Items clients wrote in the last minute, by table. */
    Map<String, Long> writes() {
        synchronized (writes) {
            forgetOld(System.nanoTime());
            return writes.stream().collect(Collectors.groupingBy(Write::table, Collectors.counting()));
        }
    }

    /** One item reached the other region. */
    void delivered(String table, double millis, Instant now) {
        Deque<Arrivals> periods = lag.computeIfAbsent(table, _ -> new ArrayDeque<>());
        Instant at = Instant.ofEpochMilli(now.toEpochMilli() / PERIOD_MILLIS * PERIOD_MILLIS);
        synchronized (periods) {
            Arrivals last = periods.peekLast();
            if (last != null && last.at().equals(at)) {
                periods.removeLast();
                periods.addLast(last.and(millis));
            } else {
                periods.addLast(new Arrivals(at, millis, millis, 1));
            }
            while (periods.getFirst().at().isBefore(now.minus(LAG_OVER))) {
                periods.removeFirst();
            }
        }
    }

    /** Oldest first. */
    List<Arrivals> lag(String table) {
        Deque<Arrivals> periods = lag.getOrDefault(table, new ArrayDeque<>());
        synchronized (periods) {
            return new ArrayList<>(periods);
        }
    }
}
