package com.megaticket.console.failover.reconcile;

import java.time.Instant;
import java.util.Optional;

/**
 * A sold row that was overwritten or deleted, and that nobody was seen to cancel: what act records cannot know, since the web shop
 * leaves none.
 *
 * @param region whose stream tells
 * @param sold the row as it was
 * @param after what took its place; empty = deleted
 */
public record Loss(String region, Instant at, Row sold, Optional<Row> after) {
    String booking() {
        return sold.booking().orElse("");
    }
}
