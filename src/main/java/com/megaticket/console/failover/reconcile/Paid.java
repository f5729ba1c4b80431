package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What came in for a booking, less what went back.
 *
 * @param booking its reservation id
 * @param net 0 for a free ticket and for a sale that was paid back whole
 */
public record Paid(String booking, Optional<String> number, Money net, Instant at, String region) {}
