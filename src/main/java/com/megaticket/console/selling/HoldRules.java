package com.megaticket.console.selling;

import java.time.Duration;

/**
 * Lengths and guards of holds. The web shop confirms and releases without conditions, so rows it may still be writing to
 * are left alone for longer than our own.
 *
 * @param length of a new hold and of each renewal; 60 s by default, 10 s to 30 min
 * @param cap most time from the first hold of a party to its last renewed expiry; 10 min by default
 * @param seats most seats of one order, 1 to {@link SeatLedger#SALE_MOST}
 */
public record HoldRules(Duration length, Duration cap, int seats) {
    public static final HoldRules DEFAULT = new HoldRules(Duration.ofSeconds(60), Duration.ofMinutes(10),
            SeatLedger.SALE_MOST);

    /** After a console's hold expired. */
    public static final Duration CONSOLE_GUARD = Duration.ofSeconds(2);
    /** After a web hold or a recovered hold expired. */
    public static final Duration WEB_GUARD = Duration.ofSeconds(30);
    /** After the web shop cancelled in place. */
    public static final Duration CANCELLED_GUARD = Duration.ofSeconds(30);
    /** Console holds carry {@code ttl} = expiry + this, so that TTL never sweeps a hold that may still be sold. */
    public static final Duration HOLD_RETENTION = Duration.ofDays(7);
    /** A cancelled booking stays listed this long. */
    public static final Duration CANCELLED_RETENTION = Duration.ofDays(7);

    public HoldRules {
        if (seats < 1 || seats > SeatLedger.SALE_MOST) {
            throw new IllegalArgumentException("an order has 1 to " + SeatLedger.SALE_MOST + " seats, not " + seats);
        }
        if (length.compareTo(Duration.ofSeconds(10)) < 0 || length.compareTo(Duration.ofMinutes(30)) > 0) {
            throw new IllegalArgumentException("a hold lasts 10 s to 30 min, not " + length);
        }
        if (cap.compareTo(length) < 0) {
            throw new IllegalArgumentException("the cap " + cap + " is shorter than one hold " + length);
        }
    }
}
