package com.megaticket.console.demo;

import java.util.Locale;
import java.util.Optional;

/** What can go wrong in a region, each with a level of its unit. Level {@link #normal()} is the undisturbed state. */
public enum DemoFault {
    /** Every connection is reset. */
    CUT(Unit.SWITCH),
    /** The engine's process stands still, requests wait; what a client gave up on still happens after the thaw. */
    FROZEN(Unit.SWITCH),
    /** The engine's process is killed; switched off it comes back with what it had on disk. */
    KILLED(Unit.SWITCH),
    /** Transactions that meet an imagined other: TransactionConflict at a random position. */
    CONFLICTS(Unit.SHARE),
    /** Calls refused for going too fast. */
    THROTTLING(Unit.SHARE),
    /** Calls answered with InternalServerError, nothing done. */
    ERRORS(Unit.SHARE),
    /** Added to every call. */
    LATENCY(Unit.MILLIS),
    /** Writes that are done, and no answer comes. */
    LOST_ANSWERS(Unit.SHARE),
    /** Writes that never arrive, and no answer comes. */
    LOST_REQUESTS(Unit.SHARE),
    /** Writes that no answer comes for, and that are done {@link #LATE_BY} later. */
    LATE_REQUESTS(Unit.SHARE), LATE_BY(Unit.MILLIS, 5000),
    /** Index reads answer as of so long ago. */
    STALE_INDEXES(Unit.MILLIS),
    /** The region's clock, as its Date headers tell it, is off by so much (may be negative). */
    CLOCK_SKEW(Unit.MILLIS),
    /** The resource policy that denies item writes to reservations, except lease, fence, marker and heartbeat keys. */
    HARD_FENCE(Unit.SWITCH),
    /** How long a write takes to reach the other region. */
    REPLICATION_LAG(Unit.MILLIS, 250),
    /** Nothing goes from this region to the other; the lag is seen to grow. */
    REPLICATION_CUT(Unit.SWITCH),
    /** Nothing goes from this region to the other, and the lag is no longer reported. */
    REPLICATION_STALL(Unit.SWITCH),
    /** How long after its time an expired row is still there. */
    TTL_LATENESS(Unit.MILLIS, 900_000);

    private final Unit unit;
    private final double normal;

    /** SWITCH 0 or 1; SHARE of calls in [0, 1]; MILLIS. */
    public enum Unit {
        SWITCH, SHARE, MILLIS
    }

    DemoFault(Unit unit) {
        this(unit, 0);
    }

    DemoFault(Unit unit, double normal) {
        this.unit = unit;
        this.normal = normal;
    }

    public Unit unit() {
        return unit;
    }

    public double normal() {
        return normal;
    }

    static Optional<DemoFault> named(String name) {
        try {
            return Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
