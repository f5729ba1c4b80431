package com.megaticket.console.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Service time = this computer's time + the offset measured from the services' {@code Date} headers (1 s grain). Every
 * written time is service time. Safe on any thread.
 */
public final class ServiceClock {
    /** Above this the console warns (box-office practice for 60 s holds). */
    public static final Duration WARN_ABOVE = Duration.ofSeconds(2);

    private final Clock local;
    private volatile Duration offset = Duration.ZERO;

    public ServiceClock(Clock local) {
        this.local = local;
    }

    public Instant now() {
        return local.instant().plus(offset);
    }

    /** Service time minus local time as last measured; zero until measured. */
    public Duration offset() {
        return offset;
    }

    /**
     * Takes one measurement. The header has whole seconds, so the true service time lies in [date, date + 1 s); an offset
     * that this interval already contains is left alone, which keeps the clock from jittering.
     *
     * @param serviceDate the {@code Date} header
     * @param sent local time when the request was sent
     * @param received local time when the answer came
     */
    public synchronized void measured(Instant serviceDate, Instant sent, Instant received) {
        Duration least = Duration.between(received, serviceDate);
        Duration most = Duration.between(sent, serviceDate.plusSeconds(1));
        Duration now = offset;
        offset = now.compareTo(least) < 0 ? least : now.compareTo(most) > 0 ? most : now;
    }
}
