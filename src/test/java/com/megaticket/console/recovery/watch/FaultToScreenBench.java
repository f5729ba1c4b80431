package com.megaticket.console.recovery.watch;

import static com.megaticket.console.recovery.SeenWorld.SEOUL;
import static com.megaticket.console.recovery.SeenWorld.THERE;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** From a fault to the board that shows it, and how near our own probe comes to the lag that was set. */
public final class FaultToScreenBench implements Benchmark {
    private static final int TIMES = 20;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final double SHOWN = 5;
    private static final double ERROR = 100;

    @Override
    public Result run() {
        var down = new ArrayList<Double>();
        var cut = new ArrayList<Double>();
        var errors = new ArrayList<Double>();
        try (var watch = new DemoWatch()) {
            for (int i = 0; i < TIMES; i++) {
                down.add(shown(watch, DemoFault.KILLED, abnormal(Key.store(SEOUL))));
                cut.add(shown(watch, DemoFault.REPLICATION_CUT, abnormal(Key.canary(THERE))));
                errors.addAll(errors(watch, 300 + 70 * i));
            }
        }
        Map<String, Double> values = Map.of("region down p95 s", at(down), "one-way cut p95 s", at(cut),
                "probe's error p95 ms", at(errors));
        boolean met = at(down) <= SHOWN && at(cut) <= SHOWN && at(errors) <= ERROR;
        return new Result("fault-to-screen",
                "from a fault set in the demo cloud to the board that shows it as abnormal ("
                        + TIMES
                        + " times each; drawing it takes a frame more); and middle of the probe's interval against the lag set, "
                        + errors.size() + " readings",
                "≤ 5 s p95; error ≤ 100 ms p95", values, "s, ms", met);
    }

    private static double shown(DemoWatch watch, DemoFault fault, Predicate<Outlook> shown) {
        watch.must(o -> o.verdict().call() == Verdict.Call.STAY || o.verdict().locked(), LIMIT);
        watch.must(shown.negate(), LIMIT);
        watch.seoul(fault, 1);
        double took = watch.awaits(shown, LIMIT).map(d -> d.toMillis() / 1000.0).orElse((double) LIMIT.toSeconds());
        watch.heal();
        watch.must(shown.negate(), LIMIT);
        return took;
    }

    private static List<Double> errors(DemoWatch watch, int lag) {
        watch.seoul(DemoFault.REPLICATION_LAG, lag);
        Pause.real().sleep(Duration.ofSeconds(4));
        var errors = new ArrayList<Double>();
        for (int i = 0; i < 3; i++) {
            arrival(watch).ifPresent(a -> errors.add(
                    Math.abs((a.least().toNanos() + a.most().toNanos()) / 2e6 - lag)));
            Pause.real().sleep(Duration.ofMillis(1500));
        }
        watch.heal();
        return errors;
    }

    private static Optional<CanaryReport.Arrival> arrival(DemoWatch watch) {
        return watch.outlook().picture().of(Key.canary(THERE)).last().map(Sighting.Seen::value)
                .flatMap(CanaryReport::arrived);
    }

    private static Predicate<Outlook> abnormal(Key<?> key) {
        return o -> o.indications().stream().filter(i -> i.subject().equals(Subject.of(key)))
                .anyMatch(i -> i.level().abnormal());
    }

    private static double at(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return Math.round(100 * sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * 0.95))) / 100.0;
    }
}
