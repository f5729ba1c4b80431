package com.megaticket.console.selling.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The two clocks of a window.
 *
 * @param service service time, by which rows expire
 * @param nanos a clock of this computer that only runs forward, by which countdowns and ages run
 */
public record DeskClock(Supplier<Instant> service, LongSupplier nanos) {
    public Instant now() {
        return service.get();
    }

    Duration since(long earlier) {
        return Duration.ofNanos(nanos.getAsLong() - earlier);
    }
}
