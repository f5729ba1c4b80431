package com.megaticket.console.recovery.watch;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.recovery.SeenWorld;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Source;
import java.time.Duration;
import java.util.Map;

/** What watching costs a month while all is calm: the schedule times the prices, every source asked. */
public final class LiveCostBench implements Benchmark {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final double BAR = 20;

    @Override
    public Result run() {
        double all = 0;
        double probe = 0;
        for (Key<?> key : Key.all(SeenWorld.PAIR)) {
            double askings = (double) MONTH.toSeconds()
                    / Pace.LIVE.every(key.source(), Tempo.CALM).toSeconds();
            double cost = askings * Tariff.dollars(key.source());
            all += cost;
            probe += key.source() == Source.CANARY ? cost : 0;
        }
        return new Result("live-cost",
                "one console, 24 hours a day for 30 days, default schedule, all calm, every source configured"
                        + " and the probe on (computed from the schedule and published prices; docs/operations.md)",
                "≤ $20 a month",
                Map.of("all", Math.round(100 * all) / 100.0, "of it the probe, off by default",
                        Math.round(100 * probe) / 100.0),
                "$", all <= BAR);
    }
}
