package com.megaticket.console.race;

import java.time.Duration;

/** Time and chance of one actor: simulated or real. */
interface Stage {
    /** The actor does something else for about this long. */
    void think(Duration about);

    /** Uniform in [0, bound). */
    int pick(int bound);

    /** Runs something beside the actor, in the same process. */
    void aside(String name, Runnable work);

    /** How far the actor's service time is ahead of true time. */
    Duration ahead();

    default boolean chance(int percent) {
        return pick(100) < percent;
    }
}
