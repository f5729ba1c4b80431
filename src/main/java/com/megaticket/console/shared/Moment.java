package com.megaticket.console.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * When something was seen, by two clocks: a wall clock that is set back must not make old news young, and a monotonic one that stands
 * still while a laptop sleeps must not either.
 *
 * @param nanos {@link System#nanoTime} of this process
 */
public record Moment(Instant wall, long nanos) {
    /** How long ago at {@code now}: what the clock says that saw more time pass. Never negative. */
    public Duration age(Moment now) {
        Duration byWall = Duration.between(wall, now.wall);
        Duration byNanos = Duration.ofNanos(now.nanos - nanos);
        Duration longer = byWall.compareTo(byNanos) > 0 ? byWall : byNanos;
        return longer.isNegative() ? Duration.ZERO : longer;
    }

    public Moment plus(Duration time) {
        return new Moment(wall.plus(time), nanos + time.toNanos());
    }
}
