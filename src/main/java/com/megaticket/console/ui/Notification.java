package com.megaticket.console.ui;

import java.time.Instant;

/** Something that happened in this session. */
public record Notification(Instant at, Banner.Level level, Banner.Text text) {
    /** Counts as an error: the newest one stands in the status bar. */
    public boolean isTrouble() {
        return level != Banner.Level.INFO;
    }
}
