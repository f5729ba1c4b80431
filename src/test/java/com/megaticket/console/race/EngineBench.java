package com.megaticket.console.race;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;

/** Fifty thousand ledger operations on the real engine. */
public final class EngineBench implements Benchmark {
    static final int OPERATIONS = 50_000;

    @Override
    public Result run() throws Exception {
        try (var race = new EngineRace()) {
            Verdict verdict = race.run(OPERATIONS);
            verdict.violations().stream().limit(20).forEach(System.out::println);
            return Result.of(
                    "race-engine",
                    "%d ledger operations of 16 terminals on the real engine, faults from the proxy, all history checked"
                            .formatted(race.operations()),
                    "0 violations",
                    verdict.violations().size(),
                    "",
                    verdict.violations().isEmpty());
        }
    }
}
