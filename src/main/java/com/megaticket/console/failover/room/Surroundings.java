package com.megaticket.console.failover.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What others of this console know, as a switch needs it.
 *
 * @param advice of the dashboard; empty = it says nothing yet
 * @param adviceSince when it was first given
 * @param blockers the standby's, as the readiness board has them; empty = not known
 * @param loss what a switch now would leave behind
 * @param injected faults are being injected: every number may be theirs
 */
public record Surroundings(Optional<Advice> advice, Optional<Instant> adviceSince, OptionalInt blockers, Loss loss,
        boolean injected) {
    public enum Advice {
        STAY, PREPARE, GO, DO_NOT_GO
    }

    /**
     * @param lag how far the other region is behind; empty = not known
     * @param growing it is at least that
     * @param bookings made in that time; empty = not known
     */
    public record Loss(Optional<Duration> lag, boolean growing, OptionalLong bookings) {}

    public static final Surroundings UNKNOWN = new Surroundings(Optional.empty(), Optional.empty(), OptionalInt.empty(),
            new Loss(Optional.empty(), false, OptionalLong.empty()), false);
}
