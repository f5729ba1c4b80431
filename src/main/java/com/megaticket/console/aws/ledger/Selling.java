package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sell (confirm): rests on the holdingId in the condition, never on a clock. */
final class Selling {
    private final Acting acting;

    Selling(Acting acting) {
        this.acting = acting;
    }

    SaleOutcome sell(Hold hold) {
        if (hold.seats().size() > SeatLedger.SALE_MOST) {
            return new SaleOutcome.LimitReached(SeatLedger.SALE_MOST);
        }
        return switch (acting.gate().enter()) {
            case WriteGate.Closed why -> new SaleOutcome.Fenced(why);
            case WriteGate.Pass entered -> {
                try (WriteGate.Pass pass = entered) {
                    yield attempt(hold, booking(hold, pass), pass, Set.of());
                }
            }
        };
    }

    private Booking booking(Hold hold, WriteGate.Pass pass) {
        return new Booking(
                hold.showing(),
                acting.ids().uuid(),
                Optional.of(BookingNumber.next(pass.region(), acting.ids())),
                hold.seats(),
                hold.copy(),
                Optional.of(Party.onRow(hold.seatIds())),
                acting.clock().now(),
                pass.recoveryRegion() ? Booking.State.DR_RESERVED : Booking.State.CONFIRMED,
                pass.region());
    }

    /** @param swept seats whose row had gone at the first try: taken as "no item" now, with the same ids */
    private SaleOutcome attempt(Hold hold, Booking booking, WriteGate.Pass pass, Set<SeatId> swept) {
        var act = new Act(
                acting.ids().uuid(),
                Act.Kind.SALE,
                hold.showing(),
                pass.region(),
                hold.seatIds(),
                Optional.of(hold.holdingId()),
                Optional.of(booking.reservationId()),
                booking.number());
        var writes = new ArrayList<Write>();
        for (PricedSeat seat : hold.seats()) {
            writes.add(
                    swept.contains(seat.seat())
                            ? SoldRows.sellSwept(hold, seat, booking, Optional.empty())
                            : SoldRows.sell(hold, seat, booking, Optional.empty()));
        }
        acting.audit(writes, act, hold.seatIds(), List.of(), booking.soldAt());
        if (acting.setup().consoleTable()) {
            writes.add(Lookups.put(
                    booking.number().orElseThrow(), hold.showing(), booking.reservationId(), hold.seatIds()));
        }
        return switch (acting.commit(act, writes, hold.seatIds(), List.of(), pass, booking.soldAt())) {
            case Verdict.Done() -> new SaleOutcome.Sold(booking);
            case Verdict.Fenced(var why) -> new SaleOutcome.Fenced(why);
            case Verdict.Unknown() -> new SaleOutcome.Unknown(act);
            case Verdict.Refused refused -> refused(hold, booking, pass, swept, refused);
        };
    }

    private SaleOutcome refused(
            Hold hold, Booking booking, WriteGate.Pass pass, Set<SeatId> swept, Verdict.Refused refused) {
        var gone = new HashSet<SeatId>();
        boolean seatFailed = false;
        boolean allGone = true;
        for (int i = 0; i < hold.seats().size(); i++) {
            if (refused.failed(i)) {
                seatFailed = true;
                allGone &= refused.found(i).isEmpty();
                gone.add(hold.seats().get(i).seat());
            }
        }
        if (!seatFailed && numberTaken(hold, refused)) {
            return attempt(hold, booking(hold, pass), pass, swept);
        }
        // A hold of the web shop that has gone was let go by its customer: made anew, its sale would be nobody's.
        boolean ofConsole = !hold.heldBy().isEmpty();
        if (swept.isEmpty() && seatFailed && allGone && ofConsole) {
            return attempt(hold, booking, pass, gone);
        }
        return new SaleOutcome.SeatsLost(Acting.taken(refused, hold.seatIds(), 0));
    }

    /** One chance in billions, or a number that was reused: take another one. */
    private static boolean numberTaken(Hold hold, Verdict.Refused refused) {
        return refused.reasons().subList(hold.seats().size(), refused.reasons().size()).stream()
                .anyMatch(r -> r instanceof Reason.ConditionFailed);
    }
}
