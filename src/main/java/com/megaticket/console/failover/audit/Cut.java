package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Coverage;
import java.time.Duration;
import java.time.Instant;

/**
 * When a switch closed a region, or since when nothing was heard of it: what happened there about then is what the streams must
 * still tell.
 */
public record Cut(String region, Instant at) {
    /** How long the streams still tell of it; zero = they have forgotten. */
    public Duration left(Instant now) {
        Duration left = Duration.between(now, Coverage.fuse(at));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
