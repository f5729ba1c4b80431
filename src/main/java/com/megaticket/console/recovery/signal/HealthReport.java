package com.megaticket.console.recovery.signal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Route 53's health checks with their newest data. */
public record HealthReport(List<Check> checks) {
    public HealthReport {
        checks = List.copyOf(checks);
    }

    /**
     * @param region whose address it checks; empty = none of the two
     * @param healthy {@code HealthCheckStatus}; empty = no data
     * @param percent {@code HealthCheckPercentageHealthy}, 0 to 100
     * @param dataAt of the newest point
     */
    public record Check(String id, String name, Optional<String> region, Kind kind, Set set, Optional<Boolean> healthy,
            OptionalDouble percent, Optional<Instant> dataAt) {}

    /** How it was set up: a disabled check is healthy for ever. */
    public record Set(boolean disabled, boolean inverted, int intervalSeconds, int failures) {}

    /** OTHER = one this console does not know. */
    public enum Kind {
        ENDPOINT, CALCULATED, METRIC, ROUTING_CONTROL, OTHER
    }
}
