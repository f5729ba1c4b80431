package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Failure;
import java.time.Instant;
import java.util.Optional;

/**
 * What a region's stream could tell.
 *
 * @param since what happened before can no longer be read from it
 * @param failure why it was not read; the web shop's overwritten sales of that region are then not known
 */
public record Coverage(String region, Instant since, Optional<Failure> failure) {
    /** Until when what happened at a time can still be read: the fuse. */
    public static Instant fuse(Instant happened) {
        return happened.plus(ChangeStream.KEPT);
    }

    public boolean covers(Instant time) {
        return failure.isEmpty() && !time.isBefore(since);
    }
}
