package com.megaticket.console.recovery.watch;

import static com.megaticket.console.recovery.SeenWorld.SEOUL;
import static com.megaticket.console.recovery.SeenWorld.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Half an hour of random faults in the demo cloud, watched by the real watch: nothing missed, no false GO, nothing that grows. */
@Tag("nightly")
class WatchSoakIT {
    private static final Logger LOG = LoggerFactory.getLogger(WatchSoakIT.class);
    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("soak.minutes", 30));
    private static final long SEED = 20261128;
    private static final Duration SHOWN = Duration.ofSeconds(20);
    private static final Duration CALM = Duration.ofSeconds(60);
    private static final long MEGABYTE = 1 << 20;

    /**
     * @param shown what the board must show while it lasts
     * @param gone Seoul is gone: GO must be said; else it must not
     */
    private record Trouble(DemoFault fault, double level, Predicate<Outlook> shown, boolean gone) {}

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble(DemoFault.KILLED, 1, abnormal(Key.store(SEOUL)), true),
            new Trouble(DemoFault.CUT, 1, abnormal(Key.store(SEOUL)), true),
            new Trouble(DemoFault.FROZEN, 1, abnormal(Key.store(SEOUL)), true),
            new Trouble(DemoFault.REPLICATION_CUT, 1, abnormal(Key.canary(THERE)), false),
            new Trouble(DemoFault.REPLICATION_STALL, 1, abnormal(Key.canary(THERE)), false),
            new Trouble(DemoFault.REPLICATION_LAG, 15_000, abnormal(Key.canary(THERE)), false));

    @Test
    void nothingIsMissed_andNothingGrows() {
        var random = new Random(SEED);
        var said = new ArrayList<String>();
        long begun = System.nanoTime();
        long heap = 0;
        int threads = 0;
        int rounds = 0;
        try (var watch = new DemoWatch()) {
            while (System.nanoTime() - begun < LENGTH.toNanos()) {
                watch.must(o -> o.verdict().call() == Verdict.Call.STAY, CALM);
                Trouble trouble = rounds < TROUBLES.size()
                        ? TROUBLES.get(rounds)
                        : TROUBLES.get(random.nextInt(TROUBLES.size()));
                round(watch, trouble, random, said);
                rounds++;
                if (rounds == TROUBLES.size()) {
                    // Every kind of trouble was there once: what is kept from now on has a place already.
                    heap = heap();
                    threads = Thread.activeCount();
                }
            }
            LOG.info("{} rounds in {} s, heap {} -> {} MB, threads {} -> {}", rounds, LENGTH.toSeconds(),
                    heap / MEGABYTE, heap() / MEGABYTE, threads, Thread.activeCount());
            assertThat(said).isEmpty();
            assertThat(rounds).isGreaterThan(TROUBLES.size());
            assertThat(heap()).as("live heap").isLessThan(heap + 24 * MEGABYTE);
            assertThat(Thread.activeCount()).as("threads").isLessThan(threads + 12);
        }
    }

    private static void round(DemoWatch watch, Trouble trouble, Random random, List<String> said) {
        watch.seoul(trouble.fault(), trouble.level());
        if (watch.awaits(trouble.shown(), SHOWN).isEmpty()) {
            said.add(trouble.fault() + " was not shown: " + watch.outlook().indications());
        }
        boolean go = watch.awaits(o -> o.verdict().call() == Verdict.Call.GO, trouble.gone()
                ? SHOWN
                : Duration.ofSeconds(5 + random.nextInt(20))).isPresent();
        if (go != trouble.gone()) {
            said.add(trouble.fault() + (go ? ": false GO" : ": no GO") + ", " + watch.outlook().verdict());
        }
        Pause.real().sleep(Duration.ofSeconds(random.nextInt(10)));
        watch.heal();
        if (watch.awaits(trouble.shown().negate(), CALM).isEmpty()) {
            said.add(trouble.fault() + " is healed and still shown");
        }
        watch.acknowledge();
    }

    private static Predicate<Outlook> abnormal(Key<?> key) {
        return o -> o.indications().stream().filter(i -> i.subject().equals(Subject.of(key)))
                .anyMatch(i -> i.level().abnormal());
    }

    private static long heap() {
        System.gc();
        Pause.real().sleep(Duration.ofMillis(500));
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
