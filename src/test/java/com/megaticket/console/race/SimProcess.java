package com.megaticket.console.race;

/** One run of one terminal's program. All its threads end with it. */
final class SimProcess {
    private static final long LONGEST_FREEZE = 400_000_000;

    private final Sim sim;
    private final Runnable restart;
    private boolean dead;

    /** @param restart starts the terminal anew, called once when this process was killed */
    SimProcess(Sim sim, Runnable restart) {
        this.sim = sim;
        this.restart = restart;
    }

    /** Before a request is sent: the process may be killed here, or stand still for minutes and then send all the same. */
    void passes(Weather weather) {
        mayDie(weather);
        if (sim.chance(weather.frozen())) {
            sim.sleep(sim.between(1_000_000, LONGEST_FREEZE));
        }
        lives();
    }

    void mayDie(Weather weather) {
        lives();
        if (sim.chance(weather.killed())) {
            dead = true;
            restart.run();
        }
        lives();
    }

    /** Does not return in a dead process. */
    void lives() {
        if (dead) {
            sim.die();
        }
    }

    boolean isDead() {
        return dead;
    }
}
