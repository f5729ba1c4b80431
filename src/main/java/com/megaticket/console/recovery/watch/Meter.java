package com.megaticket.console.recovery.watch;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.signal.Source;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts what was asked in the last minute. Not for two threads at once. */
final class Meter {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Deque<Asked> asked = new ArrayDeque<>();

    private record Asked(Moment at, Source source) {}

    void asked(Source source, Moment at) {
        asked.addLast(new Asked(at, source));
    }

    Budget read(Moment now) {
        while (!asked.isEmpty() && asked.getFirst().at().age(now).compareTo(WINDOW) > 0) {
            asked.removeFirst();
        }
        int calls = asked.stream().mapToInt(a -> Tariff.calls(a.source())).sum();
        int route53 = asked.stream().filter(a -> Tariff.route53(a.source()))
                .mapToInt(a -> Tariff.calls(a.source())).sum();
        double dollars = asked.stream().mapToDouble(a -> Tariff.dollars(a.source())).sum();
        return new Budget(calls, route53, dollars * 60);
    }
}
