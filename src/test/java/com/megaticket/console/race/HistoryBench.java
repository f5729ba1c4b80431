package com.megaticket.console.race;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Bad nights: many on the virtual clock, some on real engines. */
public final class HistoryBench implements Benchmark {
    private static final int NIGHTS = 500;
    /** About two minutes each; fewer for a look, which then is no pass. */
    private static final int REAL = Integer.getInteger("real.nights", 20);
    private static final int REAL_WANTED = 20;

    @Override
    public Result run() throws Exception {
        var violations = new ArrayList<String>();
        var tally = new TreeMap<String, Long>();
        List<NightVerdict> nights = LongStream.rangeClosed(1, NIGHTS).parallel()
                .mapToObj(seed -> NightVerdict.of(Night.run(seed, NightGuard.NONE))).toList();
        for (int n = 0; n < NIGHTS; n++) {
            take("night " + (n + 1), nights.get(n), violations, tally);
        }
        var real = new TreeMap<String, Long>();
        var realViolations = new ArrayList<String>();
        for (long seed = 1; seed <= REAL; seed++) {
            take("real night " + seed, EngineNight.run(seed), realViolations, real);
        }
        violations.forEach(System.out::println);
        realViolations.forEach(System.out::println);
        System.out.println(tally);
        System.out.println(real);
        return new Result("history-500",
                ("%d nights of random cuts, freezes, kills, skews, switches and heals on a virtual clock (%d sales, %d seats whose sale"
                        + " is not as sold, %d of them by the web shop) and %d on real engines (%d sales; %d such seats, %d by the"
                        + " web shop); 20 terminals, dying operators, the web shop; every seat compared with the reconciliation")
                        .formatted(NIGHTS, count(tally, "SELL Sold"), count(tally, "clashes"),
                                count(tally, "clashes with the web shop"), REAL, count(real, "SELL Sold"),
                                count(real, "clashes"), count(real, "clashes with the web shop")),
                "0 violations; every clash found", Map.of("violations", (double) violations.size(),
                        "violations, real engines", (double) realViolations.size()),
                "",
                violations.isEmpty() && realViolations.isEmpty() && REAL >= REAL_WANTED && count(tally, "clashes") > 0);
    }

    private static void take(String night, NightVerdict verdict, List<String> violations, Map<String, Long> tally) {
        verdict.violations().forEach(v -> violations.add(night + ": " + v));
        verdict.tally().forEach((what, times) -> tally.merge(what, times, Long::sum));
    }

    private static long count(Map<String, Long> tally, String what) {
        return tally.getOrDefault(what, 0L);
    }
}
