package com.megaticket.console.demo;

import java.util.OptionalLong;

/** One direction of the replication, as its region reports it. */
interface ReplicationLink {
    /** Measured milliseconds; empty when there is nothing to measure. */
    OptionalLong lag();

    int pending();
}
