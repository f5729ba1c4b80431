package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From Enter to the end of the answer, tool reads on a real engine included, over every turn of the sixty dialogues. */
public final class LatencyBench implements Benchmark {
    private static final double BAR = 150;

    @Override
    public Result run() throws Exception {
        Policy policy = Policy.load();
        List<Case> sixty = Case.set("sixty").stream().filter(c -> c.isFor("guided")).toList();
        var turns = new ArrayList<Double>();
        try (var house = new House()) {
            for (int run = 0; run < 2; run++) {
                // The first time warms the machine up.
                turns.clear();
                for (Case each : sixty) {
                    var played = new CaseRun(each, house, policy, new GuidedAlone(Dialogues.guided(policy)));
                    played.run();
                    turns.addAll(played.turnMillis());
                }
            }
        }
        turns.sort(null);
        double p95 = at(turns, 0.95);
        return new Result("guided-latency",
                "guided mode, Enter to the end of the answer, tool reads on a DynamoDB Local"
                        + " of its own included, " + turns.size() + " turns of the sixty dialogues, one JVM warmed up",
                "≤ 150 ms p95", Map.of("p50", at(turns, 0.5), "p95", p95, "worst", at(turns, 1)), "ms", p95 <= BAR);
    }

    private static double at(List<Double> sorted, double share) {
        return Math.round(10 * sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share))) / 10.0;
    }
}
