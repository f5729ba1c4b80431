package com.megaticket.console.recovery.signal;

import java.time.Duration;
import java.util.Optional;

/**
 * The region's tables answered a small read.
 *
 * @param sells the region that the lease there names open for sale; empty = no lease was ever written
 */
public record StoreReport(Duration took, Optional<String> sells) {}
