package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Hold: one optimistic transaction; a second one only where the web shop's cancelled rows stand in the way. */
final class Holding {
    private final Acting acting;
    private final Predicate<Showing> hasOldIds;

    /** @param hasOldIds whether a showing has rows under three-part seat ids, which stand for the same seats */
    Holding(Acting acting, Predicate<Showing> hasOldIds) {
        this.acting = acting;
        this.hasOldIds = hasOldIds;
    }

    HoldOutcome hold(Showing showing, List<PricedSeat> seats, ShowCopy copy, Duration length) {
        if (seats.size() > SeatLedger.SALE_MOST) {
            return new HoldOutcome.LimitReached(SeatLedger.SALE_MOST);
        }
        switch (acting.gate().enter()) {
            case WriteGate.Closed why -> {
                return new HoldOutcome.Fenced(why);
            }
            case WriteGate.Pass entered -> {
                try (WriteGate.Pass pass = entered) {
                    Instant now = acting.clock().now();
                    List<SeatId> ids = seats.stream().map(PricedSeat::seat).toList();
                    var hold = new Hold(
                            showing,
                            acting.ids().uuid(),
                            seats,
                            copy,
                            acting.setup().heldBy(),
                            Party.onRow(ids),
                            now,
                            now.plus(length),
                            pass.region());
                    return attempt(hold, pass, now, Map.of());
                }
            }
        }
    }

    /** @param cancelled rows the web shop cancelled in place, to be copied away in the same transaction */
    private HoldOutcome attempt(Hold hold, WriteGate.Pass pass, Instant now, Map<SeatId, Item> cancelled) {
        var act = new Act(
                acting.ids().uuid(),
                Act.Kind.HOLD,
                hold.showing(),
                pass.region(),
                hold.seatIds(),
                Optional.of(hold.holdingId()),
                Optional.empty(),
                Optional.empty());
        var writes = new ArrayList<Write>();
        for (PricedSeat seat : hold.seats()) {
            Item row = cancelled.get(seat.seat());
            Condition condition = row == null
                    ? SeatConditions.takeable(now)
                    : SeatConditions.cancelledPastGuard(now, bookingOf(row));
            writes.add(new Write.Put(Table.RESERVATIONS, SeatItems.holding(hold, seat), condition));
        }
        boolean oldIds = hasOldIds.test(hold.showing());
        if (oldIds) {
            hold.seats().forEach(s -> writes.add(new Write.Check(
                    Table.RESERVATIONS, SeatItems.oldKey(hold.showing(), s.seat()), Condition.absent(Names.PK))));
        }
        copyAway(writes, hold, pass, now, cancelled);
        acting.audit(writes, act, hold.seatIds(), List.of(), now);
        if (writes.size() + 2 > Transaction.MOST_ACTIONS) {
            return new HoldOutcome.LimitReached(SeatLedger.CANCEL_MOST);
        }
        return switch (acting.commit(act, writes, hold.seatIds(), List.of(), pass, now)) {
            case Verdict.Done() -> new HoldOutcome.Held(hold);
            case Verdict.Fenced(var why) -> new HoldOutcome.Fenced(why);
            case Verdict.Unknown() -> new HoldOutcome.Unknown(act, hold);
            case Verdict.Refused refused -> {
                var taken = new ArrayList<>(Acting.taken(refused, hold.seatIds(), 0));
                if (oldIds) {
                    taken.addAll(Acting.taken(refused, hold.seatIds(), hold.seats().size()));
                }
                Map<SeatId, Item> rows = cancelled.isEmpty() ? cancelledOnly(hold, refused) : Map.of();
                yield rows.isEmpty() || taken.size() > rows.size()
                        ? new HoldOutcome.SeatsTaken(taken)
                        : attempt(hold, pass, now, rows);
            }
        };
    }

    /** The buyer's cancellation stays listed, and the acts tell that the web shop, not we, gave the seat back. */
    private void copyAway(
            List<Write> writes, Hold hold, WriteGate.Pass pass, Instant now, Map<SeatId, Item> cancelled) {
        var freed = new HashMap<String, List<SeatId>>();
        cancelled.forEach((seat, row) -> row.text(Names.RESERVATION_ID).ifPresent(id -> {
            writes.add(CancelledRecords.copyOf(row, id));
            freed.computeIfAbsent(id, _ -> new ArrayList<>()).add(seat);
        }));
        freed.forEach((id, seats) -> {
            var web = new Act(
                    acting.ids().uuid(),
                    Act.Kind.CANCEL,
                    hold.showing(),
                    pass.region(),
                    seats,
                    Optional.empty(),
                    Optional.of(id),
                    Optional.empty());
            writes.add(ActItems.record(web, List.of(), seats, now, "web"));
        });
    }

    /** The cancelled rows in the way, when nothing else is. */
    private static Map<SeatId, Item> cancelledOnly(Hold hold, Verdict.Refused refused) {
        var rows = new HashMap<SeatId, Item>();
        for (int i = 0; i < hold.seats().size(); i++) {
            if (refused.failed(i)) {
                Optional<Item> found = refused.found(i);
                if (found.flatMap(f -> f.text(Names.STATUS)).filter("CANCELLED"::equals).isEmpty()) {
                    return Map.of();
                }
                rows.put(hold.seats().get(i).seat(), found.orElseThrow());
            }
        }
        return rows;
    }

    private static Condition bookingOf(Item row) {
        return row.text(Names.RESERVATION_ID)
                .map(id -> Condition.equal(Names.RESERVATION_ID, id))
                .orElse(Condition.absent(Names.RESERVATION_ID));
    }
}
