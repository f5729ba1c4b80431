package com.megaticket.console.failover.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * A chain that can be read.
 *
 * @param begun the time of its first entry; empty = not known
 */
public record Listed(Chain chain, Optional<Instant> begun) {}
