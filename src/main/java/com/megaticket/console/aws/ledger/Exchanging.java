package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.ExchangeOutcome;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Exchange: old seats given up as cancelled, new ones sold from a hold, kept ones updated, all in one transaction. */
final class Exchanging {
    private final Acting acting;
    private final Cancelling cancelling;

    Exchanging(Acting acting, Cancelling cancelling) {
        this.acting = acting;
        this.cancelling = cancelling;
    }

    ExchangeOutcome exchange(Booking old, List<SeatId> from, Hold to) {
        return switch (acting.gate().enter()) {
            case WriteGate.Closed why -> new ExchangeOutcome.Fenced(why);
            case WriteGate.Pass entered -> {
                try (WriteGate.Pass pass = entered) {
                    yield exchange(old, new HashSet<>(from), to, pass);
                }
            }
        };
    }

    private ExchangeOutcome exchange(Booking old, Set<SeatId> leaving, Hold to, WriteGate.Pass pass) {
        List<SeatId> gone = old.seatIds().stream().filter(leaving::contains).toList();
        List<PricedSeat> kept = old.seats().stream().filter(s -> !leaving.contains(s.seat())).toList();
        Map<SeatId, Item> rows = cancelling.rows(old, pass.region(), gone);
        if (rows.size() < gone.size()) {
            return new ExchangeOutcome.Changed(gone.stream()
                    .filter(seat -> !rows.containsKey(seat))
                    .map(seat -> new TakenSeat(seat, Optional.empty()))
                    .toList());
        }
        boolean sameShowing = old.showing().equals(to.showing());
        Booking booking = booking(old, kept, to, pass, sameShowing);
        Instant now = booking.soldAt();
        Optional<String> userId = rows.values().stream().flatMap(r -> r.text(Names.USER_ID).stream()).findFirst();
        var act = new Act(
                acting.ids().uuid(),
                Act.Kind.EXCHANGE,
                to.showing(),
                pass.region(),
                to.seatIds(),
                Optional.of(to.holdingId()),
                Optional.of(booking.reservationId()),
                booking.number());
        // A reservation id stands for one showing and one status: seats cancelled out of it get another.
        String recordId = kept.isEmpty() && !sameShowing ? old.reservationId() : acting.ids().uuid();
        List<PricedSeat> stays = sameShowing ? booking.seats() : kept;
        var writes = new ArrayList<Write>();
        to.seats().forEach(seat -> writes.add(SoldRows.sell(to, seat, booking, userId)));
        gone.forEach(seat -> writes.add(Cancelling.giveUp(old, seat)));
        kept.forEach(seat -> writes.add(Cancelling.keep(old, seat.seat(), stays)));
        gone.forEach(seat -> writes.add(CancelledRecords.of(Objects.requireNonNull(rows.get(seat)), recordId, now)));
        List<SeatId> gaveHere = sameShowing ? gone : List.of();
        if (!sameShowing) {
            Act there = act(act, old);
            writes.add(ActItems.record(there, old.showing(), List.of(), gone, now, acting.setup().heldBy()));
        }
        acting.audit(writes, act, to.seatIds(), gone, now);
        lookup(writes, old, booking, kept.isEmpty(), sameShowing);
        if (writes.size() + 2 > Transaction.MOST_ACTIONS) {
            return new ExchangeOutcome.LimitReached(SeatLedger.EXCHANGE_MOST);
        }
        return switch (acting.commit(act, writes, to.seatIds(), gaveHere, pass, now)) {
            case Verdict.Done() -> new ExchangeOutcome.Exchanged(booking);
            case Verdict.Fenced(var why) -> new ExchangeOutcome.Fenced(why);
            case Verdict.Unknown() -> new ExchangeOutcome.Unknown(act);
            case Verdict.Refused refused -> {
                List<TakenSeat> lost = Acting.taken(refused, to.seatIds(), 0);
                yield lost.isEmpty()
                        ? new ExchangeOutcome.Changed(Acting.taken(refused, gone, to.seats().size()))
                        : new ExchangeOutcome.SeatsLost(lost);
            }
        };
    }

    /** The same act, as the old showing's partition tells it: it gave up the old booking's seats. */
    private static Act act(Act act, Booking old) {
        return new Act(
                act.id(),
                act.kind(),
                old.showing(),
                act.region(),
                act.seats(),
                Optional.empty(),
                Optional.of(old.reservationId()),
                old.number());
    }

    /** The number stays with the whole booking; seats that part from it to another showing get a number of their own. */
    private void lookup(List<Write> writes, Booking old, Booking booking, boolean whole, boolean sameShowing) {
        if (!acting.setup().consoleTable()) {
            return;
        }
        String number = booking.number().orElseThrow();
        boolean known = old.number().filter(number::equals).isPresent() && (whole || sameShowing);
        writes.add(
                known
                        ? Lookups.move(number, booking.showing(), booking.reservationId(), booking.seatIds())
                        : Lookups.put(number, booking.showing(), booking.reservationId(), booking.seatIds()));
    }

    private Booking booking(Booking old, List<PricedSeat> kept, Hold to, WriteGate.Pass pass, boolean sameShowing) {
        var seats = new ArrayList<>(sameShowing ? kept : List.<PricedSeat>of());
        seats.addAll(to.seats());
        boolean keepsNumber = sameShowing || kept.isEmpty();
        Optional<String> number = old.number().filter(_ -> keepsNumber)
                .or(() -> Optional.of(BookingNumber.next(pass.region(), acting.ids())));
        return new Booking(
                to.showing(),
                sameShowing ? old.reservationId() : acting.ids().uuid(),
                number,
                seats,
                to.copy(),
                Optional.of(Party.onRow(seats.stream().map(PricedSeat::seat).toList())),
                acting.clock().now(),
                pass.recoveryRegion() ? Booking.State.DR_RESERVED : Booking.State.CONFIRMED,
                pass.region());
    }
}
