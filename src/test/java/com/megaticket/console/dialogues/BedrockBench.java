package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same dialogues on Bedrock itself, eight times: costs money, and needs a profile. */
public final class BedrockBench implements Benchmark {
    private static final int RUNS = 8;
    private static final int K = 4;

    private final String profile;

    /** @param profile of the AWS configuration files */
    public BedrockBench(String profile) {
        this.profile = profile;
    }

    @Override
    public Result run() throws Exception {
        Policy policy = Policy.load();
        List<Case> cases = Case.set("sixty").stream().filter(c -> c.isFor("guided")).toList();
        Map<String, Integer> passed = new HashMap<>();
        int loose = 0;
        try (var house = new House()) {
            for (int run = 0; run < RUNS; run++) {
                for (Verdict verdict : Dialogues.play(house, policy, cases, () -> new RealModel(policy, profile))) {
                    passed.merge(verdict.id(), verdict.passed() ? 1 : 0, Integer::sum);
                    loose += verdict.loose();
                }
            }
        }
        double once = passed.values().stream().mapToDouble(c -> (double) c / RUNS).average().orElse(0);
        double always = passed.values().stream().mapToDouble(BedrockBench::all).average().orElse(0);
        return new Result("bedrock-60", cases.size() + " dialogues, " + RUNS + " runs each on Bedrock",
                "pass^1 ≥ 0.90, pass^4 ≥ 0.80, no write without a person",
                Map.of("pass^1", round(once), "pass^4", round(always), "loose writes", (double) loose), "as named",
                once >= 0.9 && always >= 0.8 && loose == 0);
    }

    /** Chance that four runs drawn from these all passed: C(c, k) / C(n, k). */
    private static double all(int passed) {
        double share = 1;
        for (int i = 0; i < K; i++) {
            share *= (double) Math.max(0, passed - i) / (RUNS - i);
        }
        return share;
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
