package com.megaticket.console.recovery.signal;

import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Writes that clients made in a region. Replicated ones are not counted.
 *
 * @param writes by table over the window; empty = the metric has no data, which is not zero
 * @param own of these, by this console's canary
 */
public record WriteReport(Map<Table, OptionalLong> writes, Duration window, long own) {
    public WriteReport {
        writes = Map.copyOf(writes);
    }
}
