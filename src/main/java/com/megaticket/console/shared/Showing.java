package com.megaticket.console.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** One showing: a performance on a date and time, KST wall clock. Its {@link #partition()} holds its seat rows. */
public record Showing(PerformanceId performance, LocalDate date, LocalTime time) {
    private static final DateTimeFormatter HH_MM = DateTimeFormatter.ofPattern("HH:mm");

    public String dateText() {
        return date.toString();
    }

    public String timeText() {
        return HH_MM.format(time);
    }

    /** {@code perf-x#2026-02-10#19:30}, the tail of every partition key of this showing. */
    public String key() {
        return performance.value() + "#" + dateText() + "#" + timeText();
    }

    /** Partition of the seat rows in {@code reservations}. */
    public String partition() {
        return "PERF#" + key();
    }

    /** Partition of the act records in {@code reservations}. */
    public String actPartition() {
        return "ACT#" + key();
    }

    public Instant startsAt() {
        return date.atTime(time).atZone(Instants.KST).toInstant();
    }

    /** @throws IllegalArgumentException when the text is not {@code performance#YYYY-MM-DD#HH:MM} */
    public static Showing parse(String key) {
        String[] parts = key.split("#", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a showing key: " + key);
        }
        try {
            return new Showing(new PerformanceId(parts[0]), LocalDate.parse(parts[1]), LocalTime.parse(parts[2]));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a showing key: " + key, e);
        }
    }
}
