package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps reads to so many read units a second, so that a comparison does not take from the sale. What was read is paid for
 * afterwards: a showing is read whole, since two halves of different times cannot be compared.
 */
public final class Budget {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final double unitsPerNano;
    private final LongSupplier nanos;
    private final Pause pause;
    private long paidUntil;

    /**
     * @param unitsPerSecond read units of both regions together; {@link Double#POSITIVE_INFINITY} = as fast as it goes
     * @param nanos as {@link System#nanoTime}
     */
    public Budget(double unitsPerSecond, LongSupplier nanos, Pause pause) {
        if (!(unitsPerSecond > 0)) {
            throw new IllegalArgumentException("a budget of " + unitsPerSecond + " never ends");
        }
        this.unitsPerNano = unitsPerSecond / 1e9;
        this.nanos = nanos;
        this.pause = pause;
        this.paidUntil = nanos.getAsLong();
    }

    /** Waits until these units are paid for; in steps, so that whoever cancels is heard. */
    void pay(double units, Stop stop) {
        long now = nanos.getAsLong();
        // What was not used before is not saved up: a burst would hit the sale.
        paidUntil = Math.max(paidUntil, now) + (long) (units / unitsPerNano);
        for (long left = paidUntil - now; left > 0 && !stop.wanted(); left = paidUntil - nanos.getAsLong()) {
            pause.sleep(Duration.ofNanos(Math.min(left, LONGEST.toNanos())));
        }
    }

    /** Whether a person gave up. */
    @FunctionalInterface
    public interface Stop {
        boolean wanted();
    }
}
