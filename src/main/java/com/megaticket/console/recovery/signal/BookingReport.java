package com.megaticket.console.recovery.signal;

import java.time.Duration;

/**
 * Sales in a region's tables.
 *
 * @param sales made in the window, up to now
 * @param everyone whether the web shop's are among them
 */
public record BookingReport(long sales, Duration window, boolean everyone) {}
