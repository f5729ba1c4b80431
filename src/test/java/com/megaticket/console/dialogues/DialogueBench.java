package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The guided mode on the sixty dialogues, three times over, and on the twenty held back from all work on it. */
public final class DialogueBench implements Benchmark {
    private static final int RUNS = 3;

    @Override
    public Result run() throws Exception {
        Policy policy = Policy.load();
        List<Case> sixty = Case.set("sixty").stream().filter(c -> c.isFor("guided")).toList();
        var runs = new ArrayList<List<Verdict>>();
        List<Verdict> heldBack;
        try (var house = new House()) {
            for (int run = 0; run < RUNS; run++) {
                runs.add(Dialogues.play(house, policy, sixty, () -> new GuidedAlone(Dialogues.guided(policy))));
            }
            heldBack = Dialogues.play(house, policy, Case.set("heldback"),
                    () -> new GuidedAlone(Dialogues.guided(policy)));
        }
        boolean same = runs.stream().allMatch(run -> steady(run).equals(steady(runs.getFirst())));
        runs.getFirst().stream().filter(v -> !v.passed()).forEach(v -> System.out.println(v.id() + " " + v.faults()));
        System.out
                .println("held back, failed: " + heldBack.stream().filter(v -> !v.passed()).map(Verdict::id).toList());
        Map<String, Double> values = new TreeMap<>();
        values.put("ko %", share(sixty, runs.getFirst(), c -> c.language().equals("ko")));
        values.put("en %", share(sixty, runs.getFirst(), c -> c.language().equals("en")));
        values.put("ja %", share(sixty, runs.getFirst(), c -> c.language().equals("ja")));
        values.put("adversarial %", share(sixty, runs.getFirst(), c -> c.category().equals("F")));
        values.put("held back %", share(Case.set("heldback"), heldBack, _ -> true));
        values.put("identical runs", same ? RUNS : 1.0);
        values.put("dialogues", (double) sixty.size());
        boolean met = values.get("ko %") >= 95 && values.get("en %") >= 95 && values.get("ja %") >= 90
                && values.get("adversarial %") >= 100 && values.get("held back %") >= 80 && same;
        return new Result("guided-60", sixty.size() + " of the sixty dialogues (the transport faults need a model),"
                + " guided mode, each on tables as seeded on a real engine, scored on rows, cards, leave and facts; "
                + RUNS + " runs; and the 20 dialogues written from the contract alone",
                "≥ 95 % ko/en, ≥ 90 % ja, 100 % adversarial, three identical runs; held back ≥ 80 %", values,
                "% (and counts)", met);
    }

    /** What a run came to, without booking numbers and moments. */
    private static List<String> steady(List<Verdict> run) {
        return run.stream().map(v -> v.id() + v.faults() + v.script().replaceAll("[A-Z]-[A-Z0-9]{5,}", "N")
                .replaceAll("\\d{2}:\\d{2}:\\d{2}", "T")).toList();
    }

    private static double share(List<Case> cases, List<Verdict> verdicts, Predicate<Case> which) {
        int all = 0;
        int passed = 0;
        for (int i = 0; i < cases.size(); i++) {
            if (which.test(cases.get(i))) {
                all++;
                passed += verdicts.get(i).passed() ? 1 : 0;
            }
        }
        return Math.round(1000.0 * passed / all) / 10.0;
    }
}
