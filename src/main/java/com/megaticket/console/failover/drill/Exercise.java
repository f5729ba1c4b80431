package com.megaticket.console.failover.drill;

import java.util.Locale;

/** What can be practised: drills of the whole way, and incidents for who is new. */
public enum Exercise {
    /** There and back, nothing broken. */
    PLANNED(Sort.DRILL),
    /** Seoul is gone. */
    KILLED(Sort.DRILL),
    /** Seoul stands still. */
    FROZEN(Sort.DRILL),
    /** Nothing is copied from Seoul to Tokyo. The only one with a fault that live mode offers. */
    CUT(Sort.DRILL),

    DEAD_REGION(Sort.INCIDENT), SHORT_FREEZE(Sort.INCIDENT), ONE_WAY(Sort.INCIDENT), SILENT_STALL(
            Sort.INCIDENT), GROWING_LAG(Sort.INCIDENT), DARK_STANDBY(Sort.INCIDENT), TOO_FAST(
                    Sort.INCIDENT), WRONG_CLOCK(Sort.INCIDENT), LEFT_BEHIND(Sort.INCIDENT), FENCE_LEFT(Sort.INCIDENT);

    private final Sort sort;

    public enum Sort {
        DRILL, INCIDENT
    }

    Exercise(Sort sort) {
        this.sort = sort;
    }

    public boolean isIncident() {
        return sort == Sort.INCIDENT;
    }

    /** Stem of its texts: name, {@code .brief}, and of an incident {@code .lesson}. */
    public String key() {
        return "failover.drill.exercise." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
