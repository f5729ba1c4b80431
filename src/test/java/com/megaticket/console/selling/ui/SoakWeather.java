package com.megaticket.console.selling.ui;

import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Faults of a region: one or two at a time, for some seconds, with pauses between. */
final class SoakWeather {
    private static final List<DemoFault> FAULTS = List.of(
            DemoFault.CUT, DemoFault.FROZEN, DemoFault.CONFLICTS, DemoFault.THROTTLING, DemoFault.ERRORS,
            DemoFault.LATENCY, DemoFault.LOST_ANSWERS, DemoFault.LOST_REQUESTS, DemoFault.LATE_REQUESTS,
            DemoFault.STALE_INDEXES, DemoFault.CLOCK_SKEW);

    private static final List<DemoFault> STORMS = List.of(
            DemoFault.CUT, DemoFault.FROZEN, DemoFault.THROTTLING, DemoFault.ERRORS);

    private final DemoRegion region;
    private final Random random;
    private final SoakJudge judge;

    SoakWeather(DemoRegion region, Random random, SoakJudge judge) {
        this.region = region;
        this.random = random;
        this.judge = judge;
    }

    /** Blocks. */
    void blow(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            gust();
            region.clearFaults();
            judge.judge();
            sleep(1500 + random.nextInt(6000));
        }
    }

    private void gust() {
        strike(any(FAULTS));
        if (random.nextInt(3) == 0) {
            strike(any(FAULTS));
        }
        sleep(1000 + random.nextInt(random.nextInt(4) == 0 ? 14_000 : 6000));
    }

    /** Nobody can read the showing for a while. Blocks; it is still so when it returns. */
    void storm() {
        DemoFault fault = any(STORMS);
        judge.count("storm " + fault);
        region.set(fault, 1);
        sleep(4000 + random.nextInt(12_000));
    }

    private DemoFault any(List<DemoFault> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void strike(DemoFault fault) {
        judge.count("fault " + fault);
        region.set(fault, switch (fault) {
            case CONFLICTS, THROTTLING, ERRORS -> 0.1 + random.nextDouble() * 0.9;
            case LOST_ANSWERS, LOST_REQUESTS, LATE_REQUESTS -> 0.3 + random.nextInt(8) * 0.1;
            case LATENCY -> 50 + random.nextInt(1500);
            case STALE_INDEXES -> 800;
            case CLOCK_SKEW -> random.nextInt(2000) - 1000;
            default -> 1;
        });
    }

    private static void sleep(int millis) {
        Pause.real().sleep(Duration.ofMillis(millis));
    }
}
