package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Money;
import com.megaticket.console.ui.fx.Work;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The sale of the order in work. Says "sold" only when the store said so. FX thread. */
public final class SaleViewModel {
    private final Desk desk;
    private final Work work;
    private final HoldViewModel hold;
    private final Settling settling;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Idle());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public sealed interface State {}

    public record Idle() implements State {}

    public record Selling(Hold hold) implements State {}

    /** Nothing is sold: the price changed. Sells only after the clerk agreed again. */
    public record Repriced(Hold hold, Money before) implements State {}

    public record Sold(Booking booking) implements State {}

    /** It may be sold: nothing is printed, nobody is told, until it is known. */
    public record Unknown(Act act, Hold hold) implements State {}

    public SaleViewModel(Desk desk, Work work, HoldViewModel hold, Settling settling) {
        this.desk = desk;
        this.work = work;
        this.hold = hold;
        this.settling = settling;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Sells what is held, at the price shown. Does nothing while a sale is under way. */
    public void sell() {
        Optional<Hold> held = hold.held();
        boolean ready = state.get() instanceof Idle || state.get() instanceof Repriced;
        if (held.isEmpty() || !ready) {
            return;
        }
        Hold mine = held.get();
        notice.set(Optional.empty());
        hold.pause(true);
        state.set(new Selling(mine));
        work.run("sell", () -> desk.sell(mine), outcome -> answered(mine, outcome), failure -> broken(mine, failure));
    }

    private void answered(Hold mine, SaleOutcome outcome) {
        switch (outcome) {
            case SaleOutcome.Sold sold -> sold(sold.booking());
            case SaleOutcome.PriceChanged changed -> {
                hold.pause(false);
                hold.reprice(changed.repriced());
                state.set(new Repriced(changed.repriced(), mine.total()));
            }
            case SaleOutcome.Unknown unknown -> {
                state.set(new Unknown(unknown.act(), mine));
                settling.follow(unknown.act(), result -> settled(mine, result));
            }
            case SaleOutcome.SeatsLost _ -> {
                refused(outcome);
                // What is left of the hold, as the store has it: a sale takes exactly the seats held.
                hold.check();
            }
            case SaleOutcome.LimitReached _,SaleOutcome.Refused _,SaleOutcome.Fenced _ -> refused(outcome);
        }
    }

    private void refused(SaleOutcome outcome) {
        back();
        notice.set(Optional.of(new Notice.OfSale(outcome)));
    }

    /**
     * A fault means that nothing was done; a bug or our own time limit does not. Then the act, which is on disk before anything
     * is sent, tells what to wait for.
     */
    private void broken(Hold mine, Failure failure) {
        if (failure instanceof Failure.Bug || failure instanceof Failure.TimedOut) {
            work.run("open acts", desk::unsettled, acts -> acts.stream()
                    .filter(a -> a.kind() == Act.Kind.SALE
                            && a.holdingId().filter(mine.holdingId()::equals).isPresent())
                    .findFirst()
                    .ifPresentOrElse(act -> answered(mine, new SaleOutcome.Unknown(act)), () -> notSold(failure)),
                    _ -> notSold(failure));
        } else {
            notSold(failure);
        }
    }

    private void notSold(Failure failure) {
        back();
        notice.set(Optional.of(new Notice.Broken(failure)));
    }

    private void settled(Hold mine, Settling.Settled result) {
        Optional<ActRecord> done = result.record();
        if (done.isPresent()) {
            sold(result.booking().orElseGet(() -> booking(mine, done.get())));
        } else {
            back();
            notice.set(Optional.of(new Notice.NotDone(Act.Kind.SALE)));
            hold.check();
        }
    }

    /** From what the hold and the act say, where the rows could not be read. */
    private static Booking booking(Hold mine, ActRecord done) {
        return new Booking(mine.showing(), done.reservationId().orElse(done.id()), done.number(), mine.seats(),
                mine.copy(),
                Optional.of(mine.party()), done.at(), Booking.State.CONFIRMED, done.region());
    }

    private void sold(Booking booking) {
        hold.pause(false);
        hold.end();
        state.set(new Sold(booking));
    }

    /** Somebody else at this window sold what is held. */
    void soldBeside(Booking booking) {
        if (state.get() instanceof Idle || state.get() instanceof Repriced) {
            sold(booking);
        }
    }

    /** The sale of what is held was begun beside, and nobody knows yet what became of it. */
    void unknownBeside(Act act, Hold mine) {
        if (state.get() instanceof Idle || state.get() instanceof Repriced) {
            state.set(new Unknown(act, mine));
            settling.follow(act, result -> settled(mine, result));
        }
    }

    private void back() {
        hold.pause(false);
        state.set(new Idle());
    }

    /** The next customer. A sale still unknown goes on being settled behind. */
    public void next() {
        switch (state.get()) {
            case Selling _ -> {
            }
            case Unknown unknown -> {
                settling.setAside(unknown.act());
                hold.pause(false);
                hold.end();
                clear();
            }
            case Idle _,Repriced _,Sold _ -> clear();
        }
    }

    private void clear() {
        state.set(new Idle());
        notice.set(Optional.empty());
    }
}
