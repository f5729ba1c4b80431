package com.megaticket.console.demo;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The order of all writes of both regions: the time in microseconds, never twice the same, never backwards. */
final class StampClock {
    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    StampClock(Clock clock) {
        this.clock = clock;
    }

    long next() {
        long now = ChronoUnit.MICROS.between(java.time.Instant.EPOCH, clock.instant());
        return last.updateAndGet(l -> Math.max(now, l + 1));
    }

    /** Continues after a stamp found on disk. */
    void notBefore(long micros) {
        last.accumulateAndGet(micros, Math::max);
    }
}
