package com.megaticket.console.recovery.outlook;

import java.time.Duration;
import java.util.Optional;

/**
 * How the writes of the serving region reach the other.
 *
 * @param behind how far it lags; with {@code growing} at least so far; empty = not known
 */
public record Flow(State state, Optional<Duration> behind, boolean growing) {
    public enum State {
        FLOWING, LATE,
        /** Nothing arrives. */
        STALLED,
        /** Nothing is written, so there is nothing to arrive. */
        QUIET, UNKNOWN
    }
}
