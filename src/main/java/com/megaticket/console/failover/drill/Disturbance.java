package com.megaticket.console.failover.drill;

import java.time.Duration;

/**
 * One thing that a drill makes go wrong.
 *
 * @param region where
 * @param level in the unit of the kind: 1 = on; milliseconds; a share of calls in (0, 1]
 */
public record Disturbance(Kind kind, String region, double level) {
    public enum Kind {
        /** The region's tables are gone at once. */
        KILLED,
        /** They stand still; what was sent is done after the thaw. */
        FROZEN,
        /** Nothing goes from this region to the other. In live mode an experiment of AWS FIS. */
        REPLICATION_CUT,
        /** The same, and nothing reports it. */
        REPLICATION_STALL,
        /** Milliseconds that a write takes to the other region. */
        REPLICATION_LAG,
        /** A share of the calls is refused for going too fast. */
        THROTTLING,
        /** Milliseconds that the region's clock is ahead. */
        CLOCK_SKEW,
        /** The region's tables refuse writes, as after a close. */
        HARD_FENCE,
        /** Another console died in the middle of a switch into this region. */
        LEFT_SWITCH
    }

    static Disturbance on(Kind kind, String region) {
        return new Disturbance(kind, region, 1);
    }

    static Disturbance time(Kind kind, String region, Duration time) {
        return new Disturbance(kind, region, time.toMillis());
    }

    /** Whether both disturb the same thing: of those the last one stands. */
    boolean replaces(Disturbance other) {
        return kind == other.kind && region.equals(other.region);
    }
}
