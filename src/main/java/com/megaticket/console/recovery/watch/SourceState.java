package com.megaticket.console.recovery.watch;

import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Sighting;
import java.time.Duration;

/**
 * How the watch itself fares with one source.
 *
 * @param every how often it is asked at the present tempo, back-off included
 */
public record SourceState(Key<?> key, Sighting<?> sighting, Duration every) {}
