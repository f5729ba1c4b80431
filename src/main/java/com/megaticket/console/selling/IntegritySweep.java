package com.megaticket.console.selling;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Faults;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Goes through the coming showings again and again, slowly, and compares each as a whole: what the web shop overwrote of any
 * console's sales is never unnoticed. Called by one background loop; not for two threads at once.
 */
public final class IntegritySweep {
    /** Read units a second on average: 200 consoles together take less than a third of one partition's. */
    public static final double BUDGET = 5;
    /** About what a row or a record costs in a consistent read: 4 KB a unit. */
    private static final double UNITS_EACH = 0.18;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final Supplier<List<Showing>> coming;
    private final Function<Showing, AuditReport> audit;
    private final Supplier<Instant> clock;
    private final Consumer<SaleAlarm> alarms;
    private final Consumer<Status> status;
    private final Queue<Showing> left = new ArrayDeque<>();
    private Instant due = Instant.MIN;
    private int of;
    private Optional<Instant> begun = Optional.empty();
    private Optional<Instant> whole = Optional.empty();

    /**
     * How far it is.
     *
     * @param done showings of this round compared
     * @param whole when the last whole round began; empty = none is finished yet
     * @param failure why the last reading failed; that showing is unverified, not fine
     */
    public record Status(int done, int of, Optional<Instant> whole, Optional<Failure> failure) {}

    /**
     * @param coming showings not yet over, soonest first; blocking
     * @param clock service time
     */
    public IntegritySweep(
            Supplier<List<Showing>> coming,
            Function<Showing, AuditReport> audit,
            Supplier<Instant> clock,
            Consumer<SaleAlarm> alarms,
            Consumer<Status> status) {
        this.coming = coming;
        this.audit = audit;
        this.clock = clock;
        this.alarms = alarms;
        this.status = status;
    }

    /** About once a second: compares the next showing when the budget allows it. */
    public void beat() {
        Instant now = clock.get();
        if (now.isBefore(due)) {
            return;
        }
        try {
            next(now);
        } catch (RuntimeException e) {
            due = now.plus(AFTER_FAILURE);
            tell(Optional.of(Faults.failureOf("integrity", e)));
        }
    }

    private void next(Instant now) {
        if (left.isEmpty()) {
            left.addAll(coming.get());
            of = left.size();
            begun = Optional.of(now);
        }
        Showing showing = left.peek();
        if (showing == null) {
            due = now.plus(AFTER_FAILURE);
        } else {
            AuditReport report = audit.apply(showing);
            left.remove();
            report.alarms().forEach(alarms);
            double units = (report.rows() + report.acts()) * UNITS_EACH + 2;
            due = now.plusMillis((long) (units / BUDGET * 1000));
        }
        if (left.isEmpty()) {
            whole = begun;
        }
        tell(Optional.empty());
    }

    private void tell(Optional<Failure> failure) {
        status.accept(new Status(of - left.size(), of, whole, failure));
    }
}
