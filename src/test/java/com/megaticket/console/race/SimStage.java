package com.megaticket.console.race;

import java.time.Duration;

/** Simulated time and chance. */
final class SimStage implements Stage {
    private static final long DAY = 86_400_000_000L;

    private final Sim sim;
    private final SimProcess process;
    private final Plan plan;
    private final Duration ahead;

    SimStage(Sim sim, SimProcess process, Plan plan, Duration ahead) {
        this.sim = sim;
        this.process = process;
        this.plan = plan;
        this.ahead = ahead;
    }

    @Override
    public void think(Duration about) {
        long micros = about.toNanos() / 1000;
        boolean nextWeek = plan.days() && chance(8);
        sim.sleep(nextWeek ? sim.between(DAY, 9 * DAY) : sim.between(micros / 20, 2 * micros));
        process.lives();
    }

    @Override
    public int pick(int bound) {
        return sim.random().nextInt(bound);
    }

    @Override
    public void aside(String name, Runnable work) {
        sim.spawn(name, work);
    }

    @Override
    public Duration ahead() {
        return ahead;
    }
}
