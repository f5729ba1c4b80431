package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Cancel: the seat's row goes, so that it is free for both sides at once, and a record of its own stays 7 days. */
final class Cancelling {
    private final Acting acting;

    Cancelling(Acting acting) {
        this.acting = acting;
    }

    CancelOutcome cancel(Booking booking, List<SeatId> seats) {
        return switch (acting.gate().enter()) {
            case WriteGate.Closed why -> new CancelOutcome.Fenced(why);
            case WriteGate.Pass entered -> {
                try (WriteGate.Pass pass = entered) {
                    yield cancel(booking, new HashSet<>(seats), pass);
                }
            }
        };
    }

    private CancelOutcome cancel(Booking booking, Set<SeatId> leaving, WriteGate.Pass pass) {
        List<PricedSeat> kept = booking.seats().stream().filter(s -> !leaving.contains(s.seat())).toList();
        List<SeatId> gone = booking.seatIds().stream().filter(leaving::contains).toList();
        Map<SeatId, Item> rows = rows(booking, pass.region(), gone);
        if (rows.size() < gone.size()) {
            return missing(booking, pass.region(), gone, rows);
        }
        Instant now = acting.clock().now();
        var act = new Act(
                acting.ids().uuid(),
                Act.Kind.CANCEL,
                booking.showing(),
                pass.region(),
                gone,
                Optional.empty(),
                Optional.of(booking.reservationId()),
                booking.number());
        String recordId = kept.isEmpty() ? booking.reservationId() : acting.ids().uuid();
        var writes = new ArrayList<Write>();
        gone.forEach(seat -> writes.add(giveUp(booking, seat)));
        kept.forEach(seat -> writes.add(keep(booking, seat.seat(), kept)));
        gone.forEach(seat -> writes.add(CancelledRecords.of(Objects.requireNonNull(rows.get(seat)), recordId, now)));
        acting.audit(writes, act, List.of(), gone, now);
        if (writes.size() + 2 > Transaction.MOST_ACTIONS) {
            return new CancelOutcome.LimitReached(SeatLedger.CANCEL_MOST);
        }
        return switch (acting.commit(act, writes, List.of(), gone, pass, now)) {
            case Verdict.Done() -> new CancelOutcome.Cancelled(gone, rest(booking, kept));
            case Verdict.Fenced(var why) -> new CancelOutcome.Fenced(why);
            case Verdict.Unknown() -> new CancelOutcome.Unknown(act);
            case Verdict.Refused refused -> new CancelOutcome.Changed(Acting.taken(refused, inOrder(gone, kept), 0));
        };
    }

    private static List<SeatId> inOrder(List<SeatId> gone, List<PricedSeat> kept) {
        var all = new ArrayList<>(gone);
        kept.forEach(k -> all.add(k.seat()));
        return all;
    }

    private static Optional<Booking> rest(Booking booking, List<PricedSeat> kept) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        String party = Party.onRow(kept.stream().map(PricedSeat::seat).toList());
        return Optional.of(new Booking(
                booking.showing(),
                booking.reservationId(),
                booking.number(),
                kept,
                booking.copy(),
                Optional.of(party),
                booking.soldAt(),
                booking.state(),
                booking.region()));
    }

    /** The rows that are still this booking's, by seat. */
    Map<SeatId, Item> rows(Booking booking, String region, List<SeatId> seats) {
        var rows = new HashMap<SeatId, Item>();
        for (Item item : acting.read(region, booking.showing(), seats)) {
            SeatItems.seatOf(item)
                    .filter(seat -> SeatItems.row(seat, item).isSold())
                    .filter(_ -> item.text(Names.RESERVATION_ID).filter(booking.reservationId()::equals).isPresent())
                    .ifPresent(seat -> rows.put(seat, item));
        }
        return rows;
    }

    /** Some rows are not this booking's any more: cancelled before, never there, or changed by somebody. */
    private CancelOutcome missing(Booking booking, String region, List<SeatId> seats, Map<SeatId, Item> mine) {
        var others = new ArrayList<TakenSeat>();
        boolean cancelledInPlace = true;
        for (SeatId seat : seats) {
            if (!mine.containsKey(seat)) {
                Optional<SeatRow> row = acting.read(region, booking.showing(), List.of(seat)).stream()
                        .findFirst()
                        .map(item -> SeatItems.row(seat, item));
                cancelledInPlace &= row.filter(r -> r.status() == SeatRow.Status.CANCELLED)
                        .flatMap(SeatRow::reservationId)
                        .filter(booking.reservationId()::equals)
                        .isPresent();
                others.add(new TakenSeat(seat, row));
            }
        }
        if (mine.isEmpty()) {
            boolean recorded = !acting.setup()
                    .store(region)
                    .query(Table.RESERVATIONS, CancelledRecords.partition(booking.reservationId()))
                    .isEmpty();
            if (cancelledInPlace || recorded) {
                return new CancelOutcome.AlreadyCancelled();
            }
            if (others.stream().allMatch(o -> o.row().isEmpty())) {
                return new CancelOutcome.NotFound();
            }
        }
        return new CancelOutcome.Changed(others);
    }

    static Write giveUp(Booking booking, SeatId seat) {
        return new Write.Delete(
                Table.RESERVATIONS,
                SeatItems.key(booking.showing(), seat),
                SeatConditions.soldUnder(booking.reservationId()));
    }

    static Write keep(Booking booking, SeatId seat, List<PricedSeat> party) {
        return new Write.Update(
                Table.RESERVATIONS,
                SeatItems.key(booking.showing(), seat),
                Map.of(
                        Names.PARTY,
                        Value.of(Party.onRow(party.stream().map(PricedSeat::seat).toList()))),
                List.of(),
                SeatConditions.soldUnder(booking.reservationId()));
    }
}
