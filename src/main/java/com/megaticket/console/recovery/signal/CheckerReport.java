package com.megaticket.console.recovery.signal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What Route 53's checkers say, by id of the health check. There is none in Seoul. */
public record CheckerReport(Map<String, List<Checker>> checks) {
    /** A check is healthy if more than this share of its checkers succeeds (Route 53 Developer Guide; it "might change"). */
    public static final double LINE = 0.18;

    public CheckerReport {
        checks = Map.copyOf(checks);
    }

    /** @param text as Route 53 gives it, which follows no contract */
    public record Checker(String region, String address, Word word, OptionalInt httpStatus, String text, Instant at) {}

    public enum Word {
        SUCCESS, FAILURE,
        /** The text says neither. */
        UNREADABLE
    }
}
