package com.megaticket.console.recovery.signal;

import java.time.Duration;

/** A model answered in a region. */
public record ModelReport(String modelId, Duration took) {}
