package com.megaticket.console.readiness;

import com.megaticket.console.readiness.Finding.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the start-up check found, worst first.
 *
 * @param account the AWS account's number; empty in the demo and when it could not be asked
 * @param consoleTable decided here, for the whole run: money and evidence never fall back in mid-sale
 * @param clockOffset service time minus this computer's
 */
public record StartupReport(
        List<Finding> findings,
        Optional<String> account,
        ConsoleTable consoleTable,
        Duration clockOffset,
        Instant asOf) {
    /** Whether the console's own table is there. */
    public enum ConsoleTable {
        IN_BOTH, NOT_IN_BOTH,
        /** A region did not say, and none said no. */
        UNKNOWN
    }

    public StartupReport {
        findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /** Whether nothing found keeps this region from selling. */
    public boolean canSellIn(String region) {
        return findings.stream()
                .filter(f -> f.severity() == Severity.BLOCKING)
                .noneMatch(f -> f.region().isEmpty() || f.region().equals(region));
    }
}
