package com.megaticket.console.race;

import java.util.SplittableRandom;

/**
 * What kind of night a seed gives.
 *
 * @param trouble what happens to the regions
 * @param unseen terminals that do not see the region that opens, per cent
 * @param killed the operator's console dies in the middle of a step, and another goes on
 * @param second another operator, who sees only the old region, moves the sale at the same time
 * @param web the web shop sells the same seats
 * @param lag longest way of an item between the regions, microseconds
 */
record NightPlan(Plan plan, Trouble trouble, int unseen, boolean killed, boolean second, boolean web,
        long lag) {
    static final int TERMINALS = 20;
    static final int ACTS = 36;

    enum Trouble {
        /** Both regions work: a planned switch. */
        NONE,
        /** The old region is gone. */
        DEAD,
        /** The old region stands still, and does later what was sent to it. */
        FROZEN,
        /** The two regions and who sees which of them fall apart; both are sold from for a while. */
        SPLIT,
        /** Nothing that is sold arrives on the other side. */
        DEAF
    }

    static NightPlan of(long seed) {
        var random = new SplittableRandom(seed ^ 0x9117);
        Trouble[] troubles = Trouble.values();
        Trouble trouble = troubles[random.nextInt(troubles.length)];
        int weather = random.nextInt(10);
        var plan = new Plan(seed, weather < 3 ? Weather.FINE : weather < 8 ? Weather.USUAL : Weather.STORM,
                random.nextInt(10) < 4, false, false, false, false, random.nextInt(10) < 8);
        return new NightPlan(plan, trouble, trouble == Trouble.SPLIT ? 20 + random.nextInt(60) : 0,
                random.nextInt(10) < 5, trouble == Trouble.SPLIT && random.nextInt(10) < 5, random.nextInt(10) < 6,
                new long[]{300_000, 3_000_000, 15_000_000}[random.nextInt(3)]);
    }

    /** A night that needs this guard: few others would notice that it is missing. */
    static NightPlan needing(NightGuard guard, long seed) {
        NightPlan any = of(seed);
        return switch (guard) {
            case NONE -> any;
            case FENCE_CHECK -> new NightPlan(any.plan, Trouble.NONE, 0, false, false, false, any.lag);
            case LEASE_WAIT -> new NightPlan(any.plan, Trouble.SPLIT, 0, false, false, false, any.lag);
            case DRAIN -> new NightPlan(any.plan, Trouble.NONE, 0, false, false, false, 60_000_000);
            case NONCE -> new NightPlan(any.plan, Trouble.SPLIT, 40, false, true, false, any.lag);
            case STREAMS -> new NightPlan(any.plan, any.trouble, any.unseen, false, false, true, any.lag);
            case ACT_RECORDS -> new NightPlan(any.plan, Trouble.SPLIT, 40, false, false, false, any.lag);
        };
    }
}
