package com.megaticket.console.race;

import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.Random;

/** Real time, shortened: minutes of thought take seconds. */
final class EngineStage implements Stage {
    private static final long LONGEST_MILLIS = 2000;

    private final Random random;
    private final Duration ahead;

    EngineStage(long seed, Duration ahead) {
        this.random = new Random(seed);
        this.ahead = ahead;
    }

    @Override
    public void think(Duration about) {
        Pause.real().sleep(Duration.ofMillis(random.nextLong(2 * Math.min(about.toMillis(), LONGEST_MILLIS) + 1)));
    }

    @Override
    public int pick(int bound) {
        return random.nextInt(bound);
    }

    @Override
    public void aside(String name, Runnable work) {
        Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (Sim.Killed _) {
                // Only this timer ended.
            }
        });
    }

    @Override
    public Duration ahead() {
        return ahead;
    }
}
