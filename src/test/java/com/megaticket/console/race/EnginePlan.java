package com.megaticket.console.race;

import com.megaticket.console.race.NightPlan.Trouble;
import java.util.SplittableRandom;

/**
 * What kind of night on real engines a seed gives; each kind of trouble comes every fifth time.
 *
 * @param unseen terminals that do not see one region while they are apart, per cent
 * @param operatorDies the operator's console dies in the middle of the switch, and another goes on
 * @param lag milliseconds
 */
record EnginePlan(long seed, Trouble trouble, int unseen, boolean operatorDies, boolean web, boolean skewed,
        boolean stormy, int lag) {
    static EnginePlan of(long seed) {
        var random = new SplittableRandom(seed ^ 0xE291);
        Trouble[] troubles = Trouble.values();
        Trouble trouble = troubles[(int) (seed % troubles.length)];
        return new EnginePlan(seed, trouble, trouble == Trouble.SPLIT ? 20 + random.nextInt(60) : 0,
                random.nextInt(10) < 5, random.nextInt(10) < 6, random.nextInt(10) < 4, random.nextInt(10) < 6,
                new int[]{100, 300, 800}[random.nextInt(3)]);
    }

    /** An engine that is killed comes back with what it had on disk. */
    boolean isOnDisk() {
        return trouble == Trouble.DEAD;
    }
}
