package com.megaticket.console.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimTest {
    private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void runsOneThreadAtATimeInTheOrderOfSimulatedTime() {
        assertThat(trace(7)).isEqualTo(trace(7)).isNotEqualTo(trace(8)).hasSize(64);
    }

    private static List<String> trace(long seed) {
        var sim = new Sim(seed, START);
        var seen = new ArrayList<String>();
        for (int n = 0; n < 16; n++) {
            String name = "t" + n;
            sim.spawn(name, () -> {
                for (int i = 0; i < 4; i++) {
                    sim.sleep(sim.between(1, 1_000_000));
                    seen.add(sim.current() + " " + sim.instant());
                }
            });
        }
        sim.run();
        sim.end();
        return seen;
    }

    @Test
    void aWakeEndsTheWaitAndTheOldTimerIsVoid() {
        var sim = new Sim(1, START);
        var seen = new ArrayList<Long>();
        sim.spawn("sleeper", () -> {
            Sim.Task self = sim.current();
            sim.after(10, () -> sim.wake(self));
            sim.sleep(1000);
            seen.add(sim.now());
            sim.sleep(5000);
            seen.add(sim.now());
        });
        sim.run();
        assertThat(seen).containsExactly(10L, 5010L);
    }

    @Test
    void theKilledNeverGoOnAndABrokenRunIsSaid() {
        var sim = new Sim(1, START);
        var seen = new ArrayList<String>();
        sim.spawn("killed", () -> {
            sim.die();
            seen.add("never");
        });
        sim.run();
        sim.end();
        assertThat(seen).isEmpty();
        assertThat(sim.clock(Duration.ofMinutes(5)).instant()).isEqualTo(START.plusSeconds(300));

        var broken = new Sim(1, START);
        broken.spawn("broken", () -> {
            throw new IllegalArgumentException("boom");
        });
        assertThatThrownBy(broken::run).hasMessageContaining("boom");
    }
}
