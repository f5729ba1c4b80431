package com.megaticket.console.aws;

import java.time.Duration;

/**
 * Time-outs and pool size of the clients. The SDK sets none by itself.
 *
 * @param connect for a connection, and for getting one out of the pool
 * @param attempt for one request and its answer; for a write this is the whole call, since a write is one attempt
 * @param call for a read with all its repeats
 * @param idle how long an unused connection is kept: shorter than the services keep theirs, so that a write seldom meets
 *     one that is already closed (its outcome would be unknown)
 * @param connections at most, over all regions
 */
public record Limits(Duration connect, Duration attempt, Duration call, Duration idle, int connections) {
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(20), 64);
}
