package com.megaticket.console.failover.drain;

import java.time.Duration;
import java.util.Optional;

/**
 * The drain's clock, for the screen.
 *
 * @param since how long ago the markers were written
 * @param missing tables whose marker has not been seen on the other side
 * @param clock how long the drain lasts at least, ten times the longest lag; empty = the lag is not known
 */
public record DrainState(Duration since, int missing, Optional<Duration> clock) {
    public boolean isOver() {
        return missing == 0 && clock.filter(c -> since.compareTo(c) >= 0).isPresent();
    }

    /** Zero when over; empty when nobody can say. */
    public Optional<Duration> left() {
        return clock.map(c -> c.minus(since)).map(d -> d.isNegative() ? Duration.ZERO : d);
    }
}
