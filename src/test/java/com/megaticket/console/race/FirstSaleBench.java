package com.megaticket.console.race;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** From the moment an operator confirms the step that opens a region to the first sale a customer is told of there. */
public final class FirstSaleBench implements Benchmark {
    private static final int TIMES = 10;
    private static final double ORDERS = 8;
    private static final double BAR = 10;

    @Override
    public Result run() throws Exception {
        double[] seconds = new double[TIMES];
        try (var load = new EngineLoad(DemoOptions.inMemory(), ORDERS)) {
            load.start();
            load.run(Duration.ofSeconds(5));
            for (int n = 0; n < TIMES; n++) {
                String from = n % 2 == 0 ? DemoCloud.SEOUL : DemoCloud.TOKYO;
                String to = n % 2 == 0 ? DemoCloud.TOKYO : DemoCloud.SEOUL;
                load.operator.play(load.operator.begin(Switch.Kind.PLANNED, from, to, new Epoch(2 + n, "a")));
                long confirmed = load.operator.begun.getOrDefault(Step.OPEN, 0L);
                load.awaitActs(confirmed, Duration.ofMinutes(1));
                seconds[n] = load.firstSale(confirmed);
                load.run(Duration.ofSeconds(2));
            }
            load.stop();
        }
        Arrays.sort(seconds);
        double worst = seconds[TIMES - 1];
        return new Result("confirm-to-first-sale",
                "from the step that opens the region confirmed to the first sale told as made there, %d terminals on the demo's two engines, %d switches there and back; scaling and policies do not exist there"
                        .formatted(EngineLoad.TERMINALS, TIMES),
                "≤ 10 s",
                Map.of("p50", seconds[TIMES / 2], "p95", seconds[(int) Math.ceil(TIMES * 0.95) - 1], "worst", worst),
                "s", worst <= BAR);
    }
}
