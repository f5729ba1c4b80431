package com.megaticket.console.recovery.outlook;

import java.time.Duration;

/**
 * From when on something is abnormal.
 *
 * @param late replication lag from here on is a warning
 * @param veryLate and from here on critical
 * @param stalled a probe of our own that has not arrived for so long: nothing arrives
 * @param slow a region's tables that take so long to answer
 * @param confirm a region must be down for so long before GO, and be well for so long before the word goes back
 * @param settle no second switch so soon after one
 * @param metricAge an older point of a lag metric tells of another time; longer than the time writes are counted over, or a table
 *     that has just fallen quiet would look like one whose replication stands still
 */
public record Rules(Duration late, Duration veryLate, Duration stalled, Duration slow, Duration confirm,
        Duration settle, Duration metricAge) {
    /** 3 s and 5 s are what others alarm at; ours would be a table's own p99 times three, once that is known. */
    public static final Rules LIVE = new Rules(Duration.ofSeconds(3), Duration.ofSeconds(5), Duration.ofSeconds(30),
            Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(60), Duration.ofMinutes(6));

    /** The demo's regions lie on one computer, 250 ms apart. */
    public static final Rules DEMO = new Rules(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(10),
            Duration.ofMillis(1500), Duration.ofSeconds(5), Duration.ofMinutes(60), Duration.ofSeconds(75));
}
