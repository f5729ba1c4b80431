package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.best.BestHold;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/**
 * The hold of the order in work: taken, counted down on a clock that only runs forward, renewed while the clerk works, given
 * back on leaving. FX thread.
 */
public final class HoldViewModel {
    static final Duration RENEW_PAUSE = Duration.ofSeconds(20);
    static final Duration IDLE = Duration.ofSeconds(60);

    private final Desk desk;
    private final Work work;
    private final DeskClock clock;
    private final Supplier<HoldRules> rules;
    private final Settling settling;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new None());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final HoldCountdown countdown;
    private long renewedAt;
    private long touchedAt;
    private boolean renewing;
    private boolean paused;

    public sealed interface State {}

    public record None() implements State {}

    public record Taking(List<SeatId> seats) implements State {}

    /** @param capped it cannot be prolonged any more */
    public record Held(Hold hold, boolean capped) implements State {}

    /** It may be held. */
    public record Unknown(Act act) implements State {}

    public enum Pace {
        CALM,
        /** Under 15 s. */
        WARNING,
        /** Run out: still ours if nobody took it. */
        EXPIRED,
        /** The computer slept: what is still ours is being asked. */
        CHECKING
    }

    public HoldViewModel(Desk desk, Work work, DeskClock clock, Supplier<HoldRules> rules, Settling settling) {
        this.desk = desk;
        this.work = work;
        this.clock = clock;
        this.rules = rules;
        this.settling = settling;
        countdown = new HoldCountdown(clock);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Duration> left() {
        return countdown.left();
    }

    /** What is left of the time last given, 0 to 1. */
    public ReadOnlyDoubleProperty share() {
        return countdown.share();
    }

    public ReadOnlyObjectProperty<Pace> pace() {
        return countdown.pace();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    public Optional<Hold> held() {
        return state.get() instanceof Held h ? Optional.of(h.hold()) : Optional.empty();
    }

    /** Takes seats. Does nothing while an order is in work. */
    public void take(Showing showing, List<SeatId> seats) {
        if (seats.isEmpty() || !(state.get() instanceof None)) {
            return;
        }
        start(seats, () -> desk.hold(showing, seats), this::taken);
    }

    /**
     * Takes the best seats, however many tries that needs.
     *
     * @param first what it begins with
     */
    void take(List<SeatId> first, Callable<BestHold.Result> best) {
        if (state.get() instanceof None) {
            start(first, best, this::took);
        }
    }

    private <T> void start(List<SeatId> seats, Callable<T> hold, Consumer<T> answered) {
        touched();
        notice.set(Optional.empty());
        state.set(new Taking(List.copyOf(seats)));
        work.run("hold", hold, answered, failure -> {
            state.set(new None());
            notice.set(Optional.of(new Notice.Broken(failure)));
        });
    }

    private void took(BestHold.Result result) {
        switch (result) {
            case BestHold.Result.Held(Hold hold, var _, var lost) -> {
                begin(hold);
                if (!lost.isEmpty()) {
                    notice.set(Optional.of(new Notice.NextBest(lost, hold.seatIds())));
                }
            }
            case BestHold.Result.Nothing(var lack, var lost) -> {
                state.set(new None());
                notice.set(Optional.of(new Notice.NothingLeft(lost, lack)));
            }
            case BestHold.Result.TooBusy _ -> {
                state.set(new None());
                notice.set(Optional.of(new Notice.TooBusy()));
            }
            case BestHold.Result.Otherwise(var outcome, var _) -> taken(outcome);
        }
    }

    private void taken(HoldOutcome outcome) {
        switch (outcome) {
            case HoldOutcome.Held held -> begin(held.hold());
            case HoldOutcome.Unknown unknown -> {
                state.set(new Unknown(unknown.act()));
                settling.follow(unknown.act(), this::settled);
            }
            case HoldOutcome.SeatsTaken _,HoldOutcome.LimitReached _,HoldOutcome.Refused _,HoldOutcome.Fenced _ -> {
                state.set(new None());
                notice.set(Optional.of(new Notice.OfHold(outcome)));
            }
        }
    }

    /** A hold found to be made after all runs out by itself: its window has lost the time it was for. */
    private void settled(Settling.Settled result) {
        state.set(new None());
        notice.set(Optional.of(result.record().isPresent()
                ? new Notice.HeldAfterAll(result.act().seats())
                : new Notice.NotDone(Act.Kind.HOLD)));
    }

    private void begin(Hold hold) {
        renewedAt = clock.nanos().getAsLong();
        show(hold, false);
    }

    private void show(Hold hold, boolean capped) {
        countdown.begin(hold.expiresAt());
        state.set(new Held(hold, capped));
        countdown.count();
    }

    /** The clerk did something: typed, clicked, scrolled. */
    public void touched() {
        touchedAt = clock.nanos().getAsLong();
    }

    /** Four times a second. */
    public void beat() {
        boolean slept = countdown.beat();
        if (!(state.get() instanceof Held held)) {
            return;
        }
        if (slept && !paused) {
            countdown.ask(true);
            check();
        }
        countdown.count();
        boolean due = countdown.isRenewable() && clock.since(renewedAt).compareTo(RENEW_PAUSE) >= 0
                && clock.since(touchedAt).compareTo(IDLE) < 0;
        if (due && !held.capped() && !paused) {
            renew(held.hold());
        }
    }

    /** One key, from any field; also after the time ran out, if nobody took the seats. */
    public void extend() {
        if (state.get() instanceof Held held && !paused) {
            touched();
            if (held.capped() && countdown.pace().get() != Pace.EXPIRED) {
                notice.set(Optional.of(new Notice.OfRenewal(new RenewOutcome.Capped(held.hold()))));
            } else {
                renew(held.hold());
            }
        }
    }

    /** Asks the store which seats are still ours. */
    void check() {
        held().ifPresent(this::renew);
    }

    private void renew(Hold hold) {
        if (renewing) {
            return;
        }
        renewing = true;
        renewedAt = clock.nanos().getAsLong();
        work.run("renew", () -> desk.renew(hold), outcome -> {
            renewing = false;
            // An answer for an order that is no longer in work is for nobody.
            if (held().filter(h -> h.holdingId().equals(hold.holdingId())).isPresent()) {
                renewed(outcome);
            }
        }, failure -> {
            renewing = false;
            countdown.ask(false);
            notice.set(Optional.of(new Notice.Broken(failure)));
        });
    }

    private void renewed(RenewOutcome outcome) {
        countdown.ask(false);
        switch (outcome) {
            case RenewOutcome.Renewed renewed -> {
                show(renewed.hold(), isCapped(renewed.hold()));
                notice.set(renewed.lost().isEmpty() ? Optional.empty() : Optional.of(new Notice.OfRenewal(outcome)));
            }
            case RenewOutcome.Capped capped -> {
                show(capped.hold(), true);
                notice.set(Optional.of(new Notice.OfRenewal(outcome)));
            }
            case RenewOutcome.AllLost _ -> {
                state.set(new None());
                notice.set(Optional.of(new Notice.OfRenewal(outcome)));
            }
            case RenewOutcome.Fenced _,RenewOutcome.Unknown _ -> notice.set(Optional.of(new Notice.OfRenewal(outcome)));
        }
    }

    private boolean isCapped(Hold hold) {
        Instant last = hold.firstHeldAt().plus(rules.get().cap());
        return !hold.expiresAt().isBefore(last);
    }

    /** Gives the seats back, said only when true. */
    public void release() {
        if (!(state.get() instanceof Held held) || paused) {
            return;
        }
        state.set(new None());
        notice.set(Optional.empty());
        giveBack(held.hold());
    }

    /**
     * Takes up a hold of an earlier run.
     *
     * @param decided called when it is ours again or surely lost; not while that is unknown
     */
    void resume(Hold mine, Runnable decided) {
        if (state.get() instanceof None) {
            start(mine.seatIds(), () -> desk.renew(mine), outcome -> {
                switch (outcome) {
                    case RenewOutcome.Renewed renewed -> {
                        begin(renewed.hold());
                        renewed(outcome);
                        decided.run();
                    }
                    case RenewOutcome.Capped capped -> {
                        begin(capped.hold());
                        renewed(outcome);
                        decided.run();
                    }
                    case RenewOutcome.AllLost _ -> {
                        notResumed(outcome);
                        decided.run();
                    }
                    case RenewOutcome.Fenced _,RenewOutcome.Unknown _ -> notResumed(outcome);
                }
            });
        }
    }

    private void notResumed(RenewOutcome outcome) {
        state.set(new None());
        notice.set(Optional.of(new Notice.OfRenewal(outcome)));
    }

    /** A hold that was taken beside the map becomes the order in work. Does nothing while another is. */
    void adopt(Hold mine) {
        if (state.get() instanceof None) {
            touched();
            begin(mine);
        }
    }

    /** Gives back what an earlier run held. */
    void giveBack(Hold mine) {
        work.run("release", () -> desk.release(mine, mine.seatIds()),
                outcome -> notice.set(Optional.of(new Notice.OfRelease(outcome))),
                failure -> notice.set(Optional.of(new Notice.Broken(failure))));
    }

    /** While the hold is being sold it is neither renewed nor released. */
    void pause(boolean selling) {
        paused = selling;
    }

    /** The price changed: the same seats at the new price. */
    void reprice(Hold repriced) {
        if (state.get() instanceof Held held) {
            state.set(new Held(repriced, held.capped()));
        }
    }

    /** Sold, or of unknown fate: no longer a hold of the order in work. */
    void end() {
        state.set(new None());
        notice.set(Optional.empty());
    }

    /** This window's acts of which nobody knows yet whether they happened, those set aside included. */
    ObservableList<Act> unsettled() {
        return settling.open();
    }

    /** The clerk goes on; an unknown hold is settled behind. */
    void setAside() {
        if (state.get() instanceof Unknown unknown) {
            settling.setAside(unknown.act());
        }
        end();
    }

    /** The clerk has seen that the next best is held, and takes it. */
    void accept() {
        if (notice.get().orElse(null) instanceof Notice.NextBest) {
            clearNotice();
        }
    }

    void clearNotice() {
        notice.set(Optional.empty());
    }
}
