package com.megaticket.console.race;

import com.megaticket.console.bench.Benchmark;
import com.megaticket.console.bench.Result;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A million simulated ledger operations, and ten thousand operations on the simulated store and the real engine. */
public final class RaceBench implements Benchmark {
    private static final long OPERATIONS = 1_000_000;
    private static final int COMPARED = 10_000;

    @Override
    public Result run() throws Exception {
        var done = new AtomicLong();
        var violations = new ConcurrentLinkedQueue<String>();
        simulate(done, violations);
        List<String> differences;
        try (var engine = RealEngine.shared()) {
            differences = new StoreComparison(engine.store(), 1, RealEngine.prefix()).run(COMPARED);
        }
        violations.stream().limit(20).forEach(System.out::println);
        differences.forEach(System.out::println);
        return new Result(
                "race-sim",
                "%d ledger operations of 16 terminals in seeded simulations, all history checked; %d operations on the"
                        .formatted(done.get(), COMPARED) + " simulated store and on the real engine compared",
                "0 violations; 0 differences",
                Map.of("violations", (double) violations.size(), "differences", (double) differences.size()),
                "",
                violations.isEmpty() && differences.isEmpty());
    }

    private static void simulate(AtomicLong done, ConcurrentLinkedQueue<String> violations) throws Exception {
        var seeds = new AtomicLong();
        int workers = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(workers)) {
            List<Callable<Boolean>> work = IntStream.range(0, workers).<Callable<Boolean>>mapToObj(_ -> () -> {
                while (done.get() < OPERATIONS) {
                    long seed = seeds.incrementAndGet();
                    World world = World.run(seed, UnaryOperator.identity());
                    Verdict.of(world).violations().forEach(v -> violations.add("seed " + seed + ": " + v));
                    done.addAndGet(world.history.ledgerOperations());
                }
                return true;
            }).toList();
            for (var worker : pool.invokeAll(work)) {
                worker.get();
            }
        }
    }
}
