package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.store.Item;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of an item of {@code reservations} as a region's stream tells it, replicated ones included.
 *
 * @param at as the stream says; it may be rounded to the minute
 * @param before empty = there was no item
 * @param after empty = deleted
 */
public record Change(String region, Instant at, Optional<Item> before, Optional<Item> after) {}
