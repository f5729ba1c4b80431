package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.signal.Source;

/**
 * What asking a source once takes, at the prices published for 2026: CloudWatch $0.01 for 1,000 metrics asked for (each statistic counted
 * as one), DynamoDB in Seoul $0.1355 a million reads and $0.68 a million writes, each written in both regions.
 */
final class Tariff {
    private static final double METRIC = 0.01 / 1000;
    private static final double READ = 0.1355 / 1_000_000;
    private static final double WRITE = 2 * 0.68 / 1_000_000;

    private Tariff() {}

    /** Calls of AWS APIs; own probes are none. */
    static int calls(Source source) {
        return switch (source) {
            case LAG, WRITES, STORE, ALARMS, RECORDS, BOOKINGS, MODELS -> 1;
            case HEALTH, CHECKERS -> 2;
            case CANARY -> 3;
            case REPLICAS -> 5;
            case PROBE, ZONE -> 0;
        };
    }

    static boolean route53(Source source) {
        return source == Source.RECORDS || source == Source.CHECKERS;
    }

    static double dollars(Source source) {
        return switch (source) {
            // Five tables, three statistics.
            case LAG -> 15 * METRIC;
            // Five operations on the table that is sold from.
            case WRITES -> 5 * METRIC;
            // Two checks, two metrics, as the pair has them.
            case HEALTH -> 4 * METRIC;
            case STORE -> READ;
            case BOOKINGS -> 4 * READ;
            case CANARY -> WRITE + 3 * READ;
            // Some twenty tokens of the smaller model.
            case MODELS -> 0.00002;
            case CHECKERS, RECORDS, REPLICAS, ALARMS, PROBE, ZONE -> 0;
        };
    }
}
