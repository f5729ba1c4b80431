package com.megaticket.console.race;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** For looking at runs: {@code SeedTrace first last} counts violations, {@code SeedTrace seed seat} tells one seat's story. */
final class SeedTrace {
    private SeedTrace() {}

    static void main(String[] args) {
        long first = Long.parseLong(args[0]);
        if (args.length > 1 && args[1].contains("-")) {
            story(first, args[1]);
            return;
        }
        long last = Long.parseLong(args[1]);
        long started = System.nanoTime();
        Map<String, Long> tally = new TreeMap<>();
        int bad = 0;
        for (long seed = first; seed <= last; seed++) {
            World world = World.run(seed, UnaryOperator.identity());
            Verdict verdict = Verdict.of(world);
            verdict.tally().forEach((what, times) -> tally.merge(what, times, Long::sum));
            if (!verdict.violations().isEmpty() && ++bad <= 12) {
                System.out.println(world.plan);
                verdict.violations().stream().limit(4).forEach(v -> System.out.println("   " + v));
            }
        }
        tally.forEach((what, times) -> System.out.println(what + " = " + times));
        System.out.printf("%d bad of %d runs, %.1f s%n", bad, last - first + 1, (System.nanoTime() - started) / 1e9);
    }

    private static void story(long seed, String seat) {
        World world = World.run(seed, UnaryOperator.identity());
        for (Commit commit : world.history.commits()) {
            for (Change change : commit.changes()) {
                if (change.address().sort().endsWith(seat)) {
                    System.out.printf("%.3f %s%n     %s | %s -> %s%n", commit.at() / 1e6, commit.op(),
                            change.address().hash(), RowRules.brief(change.before()), RowRules.brief(change.after()));
                }
            }
        }
        Verdict.of(world).violations()
                .forEach(System.out::println);
    }
}
