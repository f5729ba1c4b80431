package com.megaticket.console.recovery.signal;

import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * {@code ReplicationLatency} of one direction (DynamoDB Developer Guide, "Monitoring global tables").
 *
 * @param tables oldest point first; an empty list = the metric has no data there, which is not zero
 */
public record LagReport(Map<Table, List<Point>> tables) {
    public LagReport {
        tables = Map.copyOf(tables);
    }

    /**
     * @param at begin of the period
     * @param samples replicated writes in the period
     */
    public record Point(Instant at, Duration average, Duration maximum, long samples) {}
}
