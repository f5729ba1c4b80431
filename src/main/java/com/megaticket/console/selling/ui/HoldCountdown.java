package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.ui.HoldViewModel.Pace;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The time that is left of a hold, on a clock that only runs forward, and whether the computer slept meanwhile. FX thread. */
final class HoldCountdown {
    static final Duration RENEW_BELOW = Duration.ofSeconds(40);
    static final Duration WARN_BELOW = Duration.ofSeconds(15);
    /** Beats come four times a second: a longer silence means that the computer slept. */
    static final Duration ASLEEP = Duration.ofSeconds(5);

    private final DeskClock clock;
    private final ReadOnlyObjectWrapper<Duration> left = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.CALM);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private long endsAt;
    private long begunAt;
    private long beatAt;
    private Instant beatTime = Instant.MIN;
    private boolean asking;

    HoldCountdown(DeskClock clock) {
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Duration> left() {
        return left.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Pace> pace() {
        return pace.getReadOnlyProperty();
    }

    /** Counts towards another end, from {@link #count()} on. */
    void begin(Instant expiresAt) {
        asking = false;
        begunAt = clock.nanos().getAsLong();
        endsAt = begunAt + Duration.between(clock.now(), expiresAt).toNanos();
    }

    void count() {
        Duration now = Duration.ofNanos(endsAt - clock.nanos().getAsLong());
        share.set(endsAt <= begunAt ? 0 : Math.clamp((double) now.toNanos() / (endsAt - begunAt), 0, 1));
        left.set(now.isNegative() ? Duration.ZERO : now);
        pace.set(asking
                ? Pace.CHECKING
                : !now.isPositive() ? Pace.EXPIRED : now.compareTo(WARN_BELOW) < 0 ? Pace.WARNING : Pace.CALM);
    }

    /** Whether so little is left that it may be prolonged by itself. */
    boolean isRenewable() {
        return left.get().compareTo(RENEW_BELOW) < 0 && pace.get() != Pace.EXPIRED && !asking;
    }

    /** Four times a second. @return whether the computer slept since; by either clock: some stand still while it does */
    boolean beat() {
        Instant now = clock.now();
        boolean slept = !beatTime.equals(Instant.MIN) && (clock.since(beatAt).compareTo(ASLEEP) > 0
                || Duration.between(beatTime, now).compareTo(ASLEEP) > 0);
        beatAt = clock.nanos().getAsLong();
        beatTime = now;
        return slept;
    }

    /** Whether the store is being asked what is still ours: until it answers, no time counts. */
    void ask(boolean now) {
        if (asking != now) {
            asking = now;
            if (!now) {
                count();
            }
        }
    }
}
