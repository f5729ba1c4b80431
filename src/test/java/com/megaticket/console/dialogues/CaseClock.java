package com.megaticket.console.dialogues;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Begins each case at the same moment, runs on, and jumps when the script says that time passes. */
public final class CaseClock implements InstantSource {
    /** Tuesday, 10 March 2026, 10:00 in Korea. */
    public static final Instant BEGIN = Instant.parse("2026-03-10T01:00:00Z");

    private volatile Instant base = BEGIN;
    private volatile long from = System.nanoTime();

    void restart() {
        base = BEGIN;
        from = System.nanoTime();
    }

    public void pass(Duration time) {
        base = base.plus(time);
    }

    @Override
    public Instant instant() {
        return base.plusNanos(System.nanoTime() - from);
    }
}
