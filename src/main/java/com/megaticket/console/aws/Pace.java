package com.megaticket.console.aws;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A token bucket: so many calls at once, then one in each interval; longer breaks while the service asks for them. For any number of
 * threads. A caller who would wait longer than {@link #LONGEST} is refused at once, as the service itself would refuse him.
 */
public final class Pace {
    public static final Duration LONGEST = Duration.ofSeconds(12);
    private static final Duration FIRST_BREAK = Duration.ofSeconds(4);
    private static final Duration LONGEST_BREAK = Duration.ofSeconds(64);

    private final long interval;
    private final long lead;
    private final LongSupplier nanos;
    private final Pause pause;
    /** When the bucket will be full again. */
    private long full;
    private Duration nextBreak = FIRST_BREAK;

    /**
     * @param interval between two calls, in the long run
     * @param burst calls that may go at once, at least 1
     * @param nanos {@link System#nanoTime}
     */
    public Pace(Duration interval, int burst, LongSupplier nanos, Pause pause) {
        this.interval = interval.toNanos();
        this.lead = this.interval * (burst - 1);
        this.nanos = nanos;
        this.pause = pause;
        this.full = nanos.getAsLong();
    }

    /** Blocks until a call may go. @throws Fault throttled, when that is too far off */
    public void take() {
        Duration wait = reserved();
        if (wait.isPositive()) {
            pause.sleep(wait);
        }
    }

    private synchronized Duration reserved() {
        long now = nanos.getAsLong();
        Duration wait = Duration.ofNanos(Math.max(0, full - lead - now));
        if (wait.compareTo(LONGEST) > 0) {
            throw new Fault(new Failure.Throttled("our own pace: the next call may go in " + wait, ""));
        }
        full = (full - now > 0 ? full : now) + interval;
        return wait;
    }

    /** The service was asked too often, by us or by others: nobody calls for a while, each time longer. */
    public synchronized void refused() {
        long now = nanos.getAsLong();
        long until = now + nextBreak.toNanos() + lead;
        full = full - until > 0 ? full : until;
        nextBreak = nextBreak.multipliedBy(2).compareTo(LONGEST_BREAK) > 0 ? LONGEST_BREAK : nextBreak.multipliedBy(2);
    }

    /** The service answered. */
    public synchronized void answered() {
        nextBreak = FIRST_BREAK;
    }
}
