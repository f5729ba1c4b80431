package com.megaticket.console.recovery.signal;

import java.time.Duration;

/** The region's tables answered a small read. */
public record StoreReport(Duration took) {}
