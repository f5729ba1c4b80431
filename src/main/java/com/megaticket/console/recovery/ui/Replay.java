package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Failure;
import java.time.Instant;

/** Whether the board shows now or a moment of the record. */
sealed interface Replay {
    record Off() implements Replay {}

    record Sought(Instant at) implements Replay {}

    record Found(Instant at) implements Replay {}

    /** The console did not run, or the record has gone. */
    record NobodyWatched(Instant at) implements Replay {}

    record Unreadable(Instant at, Failure why) implements Replay {}
}
