package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.Direction;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a switch now would leave behind.
 *
 * @param behind how far the other region lags: at most this, or, {@code growing}, at least; empty = not known
 * @param bookings made in that time; empty = not known
 */
public record Loss(Direction way, Optional<Duration> behind, boolean growing, OptionalLong bookings, Basis basis) {
    /** How the bookings came about. */
    public enum Basis {
        /** Counted in the tables. */
        COUNTED,
        /** Rate of the last minutes times the lag. */
        ESTIMATED,
        /** Consoles' sales only: the web shop's cannot be told. */
        CONSOLES_ONLY,
        /** Estimated from the rate of all writes of clients, holds among them. */
        WRITES, UNKNOWN
    }
}
