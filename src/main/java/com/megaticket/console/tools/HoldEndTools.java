package com.megaticket.console.tools;

import static com.megaticket.console.tools.Programme.refused;

import com.megaticket.console.assistant.tool.Arguments;
import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.Tool;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SettleOutcome;
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
            public ToolAnswer execute(Arguments.CancelHold arguments, Booker booker) {
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
            public ToolAnswer execute(Arguments.ConfirmReservation arguments, Booker booker) {
                Optional<Booking> sold = bookings.sold(booker.conversation(), arguments.holdId());
                return sold.map(b -> programme.ok(reserved(b)))
                        .or(() -> bookings.hold(booker.conversation(), arguments.holdId()).map(hold -> sold(hold)))
                        .orElseGet(() -> refused(ErrorCode.NOT_FOUND));
            }
        };
    }

    private ToolAnswer sold(Hold hold) {
        return switch (counter.acts().sell(hold)) {
            case SaleOutcome.Sold(Booking booking) -> done(hold, booking);
            case SaleOutcome.SeatsLost(var taken) -> {
                bookings.over(hold.holdingId());
                yield Written.taken(taken, ErrorCode.HOLD_EXPIRED, Written.lines(plan(hold), hold.seats()));
            }
            case SaleOutcome.PriceChanged(Hold repriced) -> {
                bookings.changed(repriced);
                yield refused(ErrorCode.PRICE_CHANGED, Long.toString(repriced.total().won()));
            }
            case SaleOutcome.LimitReached(int most) -> refused(ErrorCode.LIMIT, Integer.toString(most));
            case SaleOutcome.Refused(var refusal) -> Written.refusal(refusal);
            case SaleOutcome.Fenced _ -> refused(ErrorCode.SERVICE_UNAVAILABLE);
            case SaleOutcome.Unknown(var act) -> switch (after.settled(act)) {
                case SettleOutcome.Done(ActRecord record) ->
                    done(hold, counter.looks().find(act.reservationId().orElseThrow())
                            .orElseGet(() -> booking(hold, record)));
                case SettleOutcome.NotDone _ -> refused(ErrorCode.SERVICE_UNAVAILABLE);
                case SettleOutcome.StillUnknown _ -> refused(ErrorCode.OUTCOME_UNKNOWN);
            };
        };
    }

    private ToolAnswer done(Hold hold, Booking booking) {
        bookings.sold(hold, booking);
        after.echo().sold(hold, booking);
        return programme.ok(reserved(booking));
    }

    /** From what the hold and the act say, where the rows cannot be found. */
    private static Booking booking(Hold hold, ActRecord record) {
        return new Booking(hold.showing(), record.reservationId().orElse(record.id()), record.number(), hold.seats(),
                hold.copy(), Optional.of(hold.party()), record.at(), Booking.State.CONFIRMED, record.region());
    }

    private Results.Reserved reserved(Booking booking) {
        return Written.reserved(booking, Optional.of(counter.looks().map(booking.showing()).plan()));
    }

    private SeatPlan plan(Hold hold) {
        return counter.looks().map(hold.showing()).plan();
    }

    private Tool.Draft card(ToolName tool, Booker booker, String holdingId) {
        Optional<Hold> found = bookings.hold(booker.conversation(), holdingId);
        if (found.isEmpty()) {
            return new Tool.Draft.Unfit(refused(ErrorCode.NOT_FOUND));
        }
        Hold hold = found.get();
        Money total = hold.total();
        return new Tool.Draft.Fit(new Card(tool, hold.showing(), hold.copy().title(),
                Written.lines(plan(hold), hold.seats()), total, Optional.of(hold.expiresAt()), Optional.empty(),
                List.of()));
    }
}
