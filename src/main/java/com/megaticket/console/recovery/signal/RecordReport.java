package com.megaticket.console.recovery.signal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The failover records of the public name. */
public record RecordReport(List<Failover> records) {
    public RecordReport {
        records = List.copyOf(records);
    }

    /**
     * @param target alias or values, as text
     * @param region whose target it is, where that can be told
     * @param ttl empty for an alias (60 s, fixed)
     */
    public record Failover(String name, String type, boolean primary, String target, Optional<String> region,
            Optional<String> healthCheckId, boolean alias, boolean evaluatesTarget, Optional<Duration> ttl) {}
}
