package com.megaticket.console.recovery.signal;

import com.megaticket.console.shared.Moment;
import java.time.Duration;
import java.util.Optional;

/**
 * Our own probe of one direction, by one clock: a row put here, polled there.
 *
 * @param arrived the newest that arrived
 * @param open the one under way: its age is a lower bound of the lag now
 */
public record CanaryReport(Optional<Arrival> arrived, Optional<Moment> open) {
    /**
     * The lag lies in [{@code least}, {@code most}].
     *
     * @param sent when its put was sent
     * @param roundTrip of the reading that found it
     */
    public record Arrival(Moment sent, Duration least, Duration most, Duration roundTrip) {}
}
