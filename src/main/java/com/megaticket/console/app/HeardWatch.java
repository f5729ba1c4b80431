package com.megaticket.console.app;

import com.megaticket.console.recovery.record.History;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.Watchroom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The watch, and when a person at this console last acknowledged something. Any thread. */
final class HeardWatch implements Watchroom {
    private final Watchroom watch;
    private final Supplier<Instant> clock;
    private volatile Optional<Instant> acknowledged = Optional.empty();

    /** @param clock service time */
    HeardWatch(Watchroom watch, Supplier<Instant> clock) {
        this.watch = watch;
        this.clock = clock;
    }

    Optional<Instant> acknowledged() {
        return acknowledged;
    }

    private void heard() {
        acknowledged = Optional.of(clock.get());
    }

    @Override
    public Following follow(Consumer<Outlook> listener) {
        return watch.follow(listener);
    }

    @Override
    public void acknowledgeVerdict(String who, String note) {
        heard();
        watch.acknowledgeVerdict(who, note);
    }

    @Override
    public void acknowledge(String alarmId, String who, String note) {
        heard();
        watch.acknowledge(alarmId, who, note);
    }

    @Override
    public void acknowledgeAll(String who, String note) {
        heard();
        watch.acknowledgeAll(who, note);
    }

    @Override
    public void shelve(String alarmId, Duration time, String who, String note) {
        watch.shelve(alarmId, time, who, note);
    }

    @Override
    public void unshelve(String alarmId, String who) {
        watch.unshelve(alarmId, who);
    }

    @Override
    public void canary(boolean on) {
        watch.canary(on);
    }

    @Override
    public void lookNow() {
        watch.lookNow();
    }

    @Override
    public History history() {
        return watch.history();
    }
}
