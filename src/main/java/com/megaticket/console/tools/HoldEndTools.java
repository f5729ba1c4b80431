package com.megaticket.console.tools;

import static com.megaticket.console.tools.Programme.refused;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.Tool;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.shared.Money;
import java.util.List;
import java.util.Optional;

/** The two ends of a hold of this conversation: sold, or given back. */
final class HoldEndTools {
    private final Counter counter;
    private final Programme programme;
    private final Bookings bookings;
    private final Aftermath after;

    HoldEndTools(Counter counter, Programme programme, Bookings bookings, Aftermath after) {
        this.counter = counter;
        this.programme = programme;
        this.bookings = bookings;
        this.after = after;
    }

    Tool.Write<Arguments.CancelHold> release() {
        return new Tool.Write<>() {
            @Override
            public Draft draft(Arguments.CancelHold arguments, Booker booker) {
                if (bookings.sold(booker.conversation(), arguments.holdId()).isPresent()) {
                    return new Draft.Unfit(refused(ErrorCode.ALREADY_CONFIRMED));
                }
                return card(ToolName.CANCEL_HOLD, booker, arguments.holdId());
            }

            @Override
            public ToolAnswer execute(Arguments.CancelHold arguments, Card approved, Booker booker) {
                return bookings.hold(booker.conversation(), arguments.holdId()).map(hold -> released(hold))
                        .orElseGet(() -> refused(ErrorCode.NOT_FOUND));
            }
        };
    }

    private ToolAnswer released(Hold hold) {
        return switch (counter.acts().release(hold, hold.seatIds())) {
            case ReleaseOutcome.Released released -> {
                bookings.over(hold.holdingId());
                after.echo().released(hold);
                yield programme.ok(new Results.Released(hold.holdingId(), released.seats()));
            }
            case ReleaseOutcome.Fenced _ -> refused(ErrorCode.SERVICE_UNAVAILABLE);
            case ReleaseOutcome.Unknown _ -> refused(ErrorCode.OUTCOME_UNKNOWN);
        };
    }

    Tool.Write<Arguments.ConfirmReservation> confirm() {
        return new Tool.Write<>() {
            @Override
            public Draft draft(Arguments.ConfirmReservation arguments, Booker booker) {
                return bookings.sold(booker.conversation(), arguments.holdId())
                        .<Draft>map(b -> new Draft.Already(new ToolAnswer.Ok(reserved(b), counter.clock().get())))
                        .orElseGet(() -> card(ToolName.CONFIRM_RESERVATION, booker, arguments.holdId()));
            }

            @Override
            public ToolAnswer execute(Arguments.ConfirmReservation arguments, Card approved, Booker booker) {
                Optional<Booking> sold = bookings.sold(booker.conversation(), arguments.holdId());
                return sold.map(b -> programme.ok(reserved(b)))
                        .or(() -> bookings.hold(booker.conversation(), arguments.holdId())
                                .map(hold -> sold(hold, approved, booker)))
                        .orElseGet(() -> refused(ErrorCode.NOT_FOUND));
            }
        };
    }

    /** Exactly what the person saw, or nothing: the hold may have lost a seat or changed its price meanwhile. */
    private ToolAnswer sold(Hold hold, Card approved, Booker booker) {
        if (!Written.isSame(hold.seatIds(), approved)) {
            return refused(ErrorCode.SEATS_CHANGED);
        }
        return hold.total().equals(approved.total())
                ? sold(hold, new LostActs.Whose(booker.conversation(), approved))
                : refused(ErrorCode.PRICE_CHANGED, Long.toString(hold.total().won()));
    }

    private ToolAnswer sold(Hold hold, LostActs.Whose whose) {
        after.echo().selling(hold);
        ToolAnswer answer = new ToolAnswer.Refused(ErrorCode.SERVICE_UNAVAILABLE);
        try {
            answer = outcome(hold, whose);
            return answer;
        } finally {
            if (answer instanceof ToolAnswer.Refused refused && refused.code() != ErrorCode.OUTCOME_UNKNOWN) {
                after.echo().notSold(hold);
            }
        }
    }

    private ToolAnswer outcome(Hold hold, LostActs.Whose whose) {
        return switch (counter.acts().sell(hold)) {
            case SaleOutcome.Sold(Booking booking) -> done(hold, booking);
            case SaleOutcome.SeatsLost(var taken) -> {
                bookings.over(hold.holdingId());
                yield Written.taken(taken, ErrorCode.HOLD_EXPIRED, lines(hold));
            }
            case SaleOutcome.PriceChanged(Hold repriced) -> {
                bookings.changed(repriced);
                yield refused(ErrorCode.PRICE_CHANGED, Long.toString(repriced.total().won()));
            }
            case SaleOutcome.LimitReached(int most) -> refused(ErrorCode.LIMIT, Integer.toString(most));
            case SaleOutcome.Refused(var refusal) -> Written.refusal(refusal);
            case SaleOutcome.Fenced _ -> refused(ErrorCode.SERVICE_UNAVAILABLE);
            case SaleOutcome.Unknown(var act) -> after.settled(act, whose,
                    record -> record.map(r -> done(hold, booking(hold, r)))
                            .orElseGet(() -> refused(ErrorCode.NOT_DONE)));
        };
    }

    private ToolAnswer done(Hold hold, Booking booking) {
        bookings.sold(hold, booking);
        after.echo().sold(hold, booking);
        return programme.ok(reserved(booking));
    }

    /** From what the hold and the act say: no reading can fail between a sale and its word. */
    private static Booking booking(Hold hold, ActRecord record) {
        return new Booking(hold.showing(), record.reservationId().orElse(record.id()), record.number(), hold.seats(),
                hold.copy(), Optional.of(hold.party()), record.at(), Booking.State.CONFIRMED, record.region());
    }

    private Results.Reserved reserved(Booking booking) {
        return Written.reserved(booking, bookings.plan(booking.showing()));
    }

    /** Kept since the hold was made: nothing is read after a write. */
    private List<SeatLine> lines(Hold hold) {
        return Written.lines(bookings.plan(hold.showing()), hold.seats());
    }

    private Tool.Draft card(ToolName tool, Booker booker, String holdingId) {
        Optional<Hold> found = bookings.hold(booker.conversation(), holdingId);
        if (found.isEmpty()) {
            return new Tool.Draft.Unfit(refused(ErrorCode.NOT_FOUND));
        }
        Hold hold = found.get();
        Money total = hold.total();
        return new Tool.Draft.Fit(new Card(tool, hold.showing(), hold.copy().title(),
                lines(hold), total, Optional.of(hold.expiresAt()), Optional.empty(),
                List.of()));
    }
}
