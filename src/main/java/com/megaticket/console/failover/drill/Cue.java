package com.megaticket.console.failover.drill;

import java.time.Duration;

/**
 * Something the script does.
 *
 * @param after once this was seen
 * @param pause and so long had passed
 * @param on false = it is taken off
 */
public record Cue(Signal after, Duration pause, Disturbance what, boolean on) {}
