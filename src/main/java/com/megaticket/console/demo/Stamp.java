package com.megaticket.console.demo;

/**
 * When and where an item was last written or deleted: what decides between regions. A stamp without an item is a tombstone.
 *
 * @param micros microseconds since 1970; no two writes of a cloud share one
 * @param region where the client wrote, not where the copy lies
 */
record Stamp(long micros, String region) {
    boolean isNewerThan(Stamp other) {
        return micros > other.micros;
    }
}
