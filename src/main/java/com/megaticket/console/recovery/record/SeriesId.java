package com.megaticket.console.recovery.record;

import com.megaticket.console.recovery.Direction;

/**
 * One line of a chart.
 *
 * @param of a table's name, or {@link #CANARY}
 */
public record SeriesId(Direction way, String of) {
    public static final String CANARY = "canary";
}
