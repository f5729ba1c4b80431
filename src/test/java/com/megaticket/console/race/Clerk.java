package com.megaticket.console.race;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A clerk at one terminal, doing at random whatever clerks do. Believes what the ledger says, and nothing else. */
final class Clerk {
    private static final ShowCopy COPY = new ShowCopy("제목", "극장", "");

    private final String name;
    private final SeatLedger ledger;
    private final House house;
    private final History history;
    private final Stage stage;
    private final Board board;

    private final List<Hold> holds = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** An act whose outcome is not known, and what it leaves in the clerk's hands when it did not happen. */
    private record Open(Act act, Optional<Hold> hold, Optional<Booking> booking) {}

    Clerk(String name, SeatLedger ledger, House house, History history, Stage stage, Board board) {
        this.name = name;
        this.ledger = ledger;
        this.house = house;
        this.history = history;
        this.stage = stage;
        this.board = board;
    }

    /** Acts of an earlier run of this terminal come first, then {@code acts} new ones. */
    void work(int acts, Supplier<Boolean> stopped) {
        ledger.unsettled().forEach(act -> open.add(new Open(act, Optional.empty(), Optional.empty())));
        for (int i = 0; i < acts && !stopped.get(); i++) {
            stage.think(house.pace());
            step();
        }
    }

    /** Settles what is open until nothing is. */
    void settleAll() {
        for (Act act : ledger.unsettled()) {
            settle(new Open(act, Optional.empty(), Optional.empty()));
        }
    }

    private void step() {
        if (!open.isEmpty() && stage.chance(60)) {
            settle(open.remove(stage.pick(open.size())));
        } else if (!holds.isEmpty() && stage.chance(70)) {
            useHold(holds.remove(stage.pick(holds.size())));
        } else if (stage.chance(40)) {
            booking().ifPresent(this::cancel);
        } else {
            hold();
        }
    }

    private <T> Optional<T> tell(Op.Kind kind, Op.Subject subject, Supplier<T> call) {
        return history.tell(name, kind, subject, stage.ahead(), call);
    }

    private void hold() {
        Showing showing = house.showing(stage);
        List<PricedSeat> seats = house.party(showing, stage);
        List<SeatId> ids = seats.stream().map(PricedSeat::seat).toList();
        tell(Op.Kind.HOLD, Op.Subject.of(ids), () -> ledger.hold(showing, seats, COPY, house.holdLength()))
                .ifPresent(told -> {
                    switch (told) {
                        case HoldOutcome.Held(Hold hold) -> {
                            holds.add(hold);
                            if (stage.chance(15)) {
                                stage.aside(name + "-renewer", () -> renewLater(hold));
                            }
                        }
                        case HoldOutcome.Unknown(Act act, Hold _) ->
                            open.add(new Open(act, Optional.empty(), Optional.empty()));
                        case HoldOutcome.SeatsTaken _,HoldOutcome.LimitReached _,HoldOutcome.Refused _,HoldOutcome.Fenced _ ->
                            {
                        }
                    }
                });
    }

    /** The window's own timer, beside whatever the clerk does with the hold. */
    private void renewLater(Hold hold) {
        stage.think(house.pace());
        tell(Op.Kind.RENEW, Op.Subject.of(hold, hold.seatIds()), () -> ledger.renew(hold, HoldRules.DEFAULT));
    }

    private void useHold(Hold hold) {
        int what = stage.pick(100);
        if (what < 50) {
            sell(hold);
        } else if (what < 62) {
            renew(hold);
        } else if (what < 75) {
            release(hold);
        } else if (what < 88) {
            booking().ifPresentOrElse(b -> exchange(b, hold), () -> sell(hold));
        } else {
            // The customer dithers until the hold has run out.
            stage.think(house.holdLength());
            holds.add(hold);
        }
    }

    private void sell(Hold hold) {
        Optional<SaleOutcome> answer = tell(Op.Kind.SELL, Op.Subject.of(hold, hold.seatIds()), () -> ledger.sell(hold));
        if (answer.isEmpty()) {
            // A fault: it certainly did nothing, so the seats are still held.
            holds.add(hold);
        }
        answer.ifPresent(told -> {
            switch (told) {
                case SaleOutcome.Sold(Booking booking) -> sold(booking);
                case SaleOutcome.Unknown(Act act) -> open.add(new Open(act, Optional.of(hold), Optional.empty()));
                case SaleOutcome.SeatsLost _ -> {
                    if (stage.chance(50)) {
                        release(hold);
                    }
                }
                case SaleOutcome.PriceChanged _,SaleOutcome.LimitReached _,SaleOutcome.Refused _,SaleOutcome.Fenced _ ->
                    holds.add(hold);
            }
        });
    }

    private void sold(Booking booking) {
        bookings.add(booking);
        board.pin(booking);
    }

    private void renew(Hold hold) {
        Optional<RenewOutcome> told = tell(Op.Kind.RENEW, Op.Subject.of(hold, hold.seatIds()),
                () -> ledger.renew(hold, HoldRules.DEFAULT));
        switch (told.orElse(new RenewOutcome.Unknown())) {
            case RenewOutcome.Renewed(Hold renewed, var _) -> holds.add(renewed);
            case RenewOutcome.Capped(Hold capped) -> holds.add(capped);
            case RenewOutcome.AllLost _ -> {
            }
            case RenewOutcome.Fenced _,RenewOutcome.Unknown _ -> holds.add(hold);
        }
    }

    private void release(Hold hold) {
        List<SeatId> seats = stage.chance(50) ? hold.seatIds() : some(hold.seatIds());
        Optional<ReleaseOutcome> told = tell(Op.Kind.RELEASE, Op.Subject.of(hold, seats),
                () -> ledger.release(hold, seats));
        if (told.isPresent() && told.get() instanceof ReleaseOutcome.Released(_, Optional<Hold> rest)) {
            rest.ifPresent(holds::add);
        } else if (stage.chance(50)) {
            holds.add(hold);
        }
    }

    private void cancel(Booking booking) {
        List<SeatId> seats = stage.chance(60) ? booking.seatIds() : some(booking.seatIds());
        tell(Op.Kind.CANCEL, Op.Subject.of(booking, seats), () -> ledger.cancel(booking, seats)).ifPresent(told -> {
            switch (told) {
                case CancelOutcome.Cancelled(_, Optional<Booking> rest) -> rest.ifPresent(bookings::add);
                case CancelOutcome.Unknown(Act act) -> open.add(new Open(act, Optional.empty(), Optional.of(booking)));
                case CancelOutcome.Fenced _,CancelOutcome.LimitReached _ -> bookings.add(booking);
                case CancelOutcome.NotFound _,CancelOutcome.AlreadyCancelled _,CancelOutcome.Changed _ -> {
                }
            }
        });
    }

    private void exchange(Booking booking, Hold hold) {
        List<SeatId> from = stage.chance(50) ? booking.seatIds() : some(booking.seatIds());
        var subject = new Op.Subject(from, Optional.of(hold), Optional.of(booking), Optional.empty());
        tell(Op.Kind.EXCHANGE, subject, () -> ledger.exchange(booking, from, hold)).ifPresent(told -> {
            switch (told) {
                case ExchangeOutcome.Exchanged(Booking now) -> sold(now);
                case ExchangeOutcome.Unknown(Act act) ->
                    open.add(new Open(act, Optional.of(hold), Optional.of(booking)));
                case ExchangeOutcome.SeatsLost _ -> bookings.add(booking);
                case ExchangeOutcome.Changed _ -> holds.add(hold);
                case ExchangeOutcome.LimitReached _,ExchangeOutcome.Fenced _ -> {
                    holds.add(hold);
                    bookings.add(booking);
                }
            }
        });
    }

    private void settle(Open act) {
        var subject = new Op.Subject(act.act.seats(), Optional.empty(), Optional.empty(), Optional.of(act.act));
        Optional<SettleOutcome> told = tell(Op.Kind.SETTLE, subject, () -> ledger.settle(act.act));
        switch (told.orElse(new SettleOutcome.NotDone())) {
            case SettleOutcome.Done _ -> act.act.reservationId().flatMap(this::find).ifPresent(this::sold);
            case SettleOutcome.NotDone() -> {
                act.hold.ifPresent(holds::add);
                act.booking.ifPresent(bookings::add);
            }
            case SettleOutcome.StillUnknown _ -> open.add(act);
        }
    }

    /** One of the clerk's own, or one a customer brings, looked up as the desk would. */
    private Optional<Booking> booking() {
        if (!bookings.isEmpty() && stage.chance(70)) {
            return Optional.of(bookings.remove(stage.pick(bookings.size())));
        }
        return board.any(stage)
                .flatMap(b -> find(stage.chance(50) ? b.number().orElse(b.reservationId()) : b.reservationId()))
                .filter(b -> b.state() != Booking.State.CANCELLED);
    }

    private Optional<Booking> find(String id) {
        try {
            return ledger.find(id).filter(b -> b.state() != Booking.State.CANCELLED);
        } catch (Fault _) {
            return Optional.empty();
        }
    }

    private List<SeatId> some(List<SeatId> seats) {
        int size = 1 + stage.pick(seats.size());
        int from = stage.pick(seats.size() - size + 1);
        return seats.subList(from, from + size);
    }
}
