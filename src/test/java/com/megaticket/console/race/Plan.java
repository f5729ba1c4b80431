package com.megaticket.console.race;

import java.util.SplittableRandom;

/**
 * What kind of run a seed gives.
 *
 * @param skewed clocks are wrong by up to 5 minutes, and few terminals correct theirs
 * @param closing an operator closes the region in mid-run
 * @param days some people take days, so that TTL sweeps what they held
 * @param cut the network to the region is cut for a while
 * @param web the web shop sells the same seats
 */
record Plan(long seed, Weather weather, boolean skewed, boolean closing, boolean days, boolean web, boolean cut,
        boolean consoleTable) {
    static final int TERMINALS = 16;
    static final int ACTS = 10;
    static final int SEATS = 24;

    static Plan of(long seed) {
        var random = new SplittableRandom(seed ^ 0x5EA7);
        int weather = random.nextInt(10);
        return new Plan(
                seed,
                weather < 2 ? Weather.FINE : weather < 6 ? Weather.USUAL : Weather.STORM,
                random.nextInt(10) < 4,
                random.nextInt(10) < 2,
                random.nextInt(10) < 1,
                random.nextInt(10) < 8,
                random.nextInt(10) < 2,
                random.nextInt(10) < 8);
    }

    boolean faulty() {
        return !weather.equals(Weather.FINE);
    }
}
