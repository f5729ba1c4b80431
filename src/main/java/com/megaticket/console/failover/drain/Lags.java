package com.megaticket.console.failover.drain;

import java.time.Duration;
import java.util.Optional;

/** How long a write has taken from one region to the other. Safe on any thread; may block for a second. */
public interface Lags {
    /** The longest of the last hour, over all tables; empty = not known, which is not zero. */
    Optional<Duration> longest(String from, String to);
}
