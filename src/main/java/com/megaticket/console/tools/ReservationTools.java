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
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bookings of the customer, and of this conversation: nobody else's is ever told of or touched. */
final class ReservationTools {
    private final Counter counter;
    private final Programme programme;
    private final Bookings bookings;
    private final Aftermath after;

    ReservationTools(Counter counter, Programme programme, Bookings bookings, Aftermath after) {
        this.counter = counter;
        this.programme = programme;
        this.bookings = bookings;
        this.after = after;
    }

    ToolAnswer list(Booker booker) {
        List<Booking> mine = mine(booker);
        if (mine.isEmpty() && booker.customer().isEmpty()) {
            return refused(ErrorCode.NOT_LOGGED_IN);
        }
        return programme.ok(new Results.MyReservations(
                mine.stream().map(b -> Written.reserved(b, plan(b.showing()))).toList()));
    }

    /** As the store has them now, latest first. */
    private List<Booking> mine(Booker booker) {
        Map<String, Booking> all = new LinkedHashMap<>();
        bookings.sold(booker.conversation()).forEach(b -> all.put(b.reservationId(), now(b)));
        booker.customer().ifPresent(
                login -> counter.looks().ofCustomer(login).forEach(b -> all.putIfAbsent(b.reservationId(), b)));
        return List.copyOf(all.values());
    }

    /** As the store has it; as this window knows it where the store does not find it: an index may be behind. */
    private Booking now(Booking sold) {
        return sold.state() == Booking.State.CANCELLED
                ? sold
                : sold.number().flatMap(counter.looks()::find)
                        .or(() -> counter.looks().find(sold.reservationId())).orElse(sold);
    }

    /** The hall of a showing that may have gone from the programme. */
    private Optional<SeatPlan> plan(Showing showing) {
        try {
            return Optional.of(counter.looks().map(showing).plan());
        } catch (Fault _) {
            return Optional.empty();
        }
    }

    Tool.Write<Arguments.CancelReservation> cancel() {
        return new Tool.Write<>() {
            @Override
            public Draft draft(Arguments.CancelReservation arguments, Booker booker) {
                Optional<Booking> found = mine(booker, arguments.reservationId());
                if (found.isEmpty()) {
                    return new Draft.Unfit(refused(ErrorCode.NOT_YOURS));
                }
                Booking booking = found.get();
                if (booking.state() == Booking.State.CANCELLED) {
                    return new Draft.Unfit(refused(ErrorCode.ALREADY_CANCELLED));
                }
                if (counter.clock().get().isAfter(booking.showing().startsAt())) {
                    return new Draft.Unfit(refused(ErrorCode.TOO_LATE));
                }
                return new Draft.Fit(new Card(ToolName.CANCEL_RESERVATION, booking.showing(), booking.copy().title(),
                        Written.reserved(booking, plan(booking.showing())).seats(), booking.total(), Optional.empty(),
                        booking.number(), List.of()));
            }

            @Override
            public ToolAnswer execute(Arguments.CancelReservation arguments, Card approved, Booker booker) {
                Optional<Booking> found = mine(booker, arguments.reservationId());
                if (found.isPresent() && !Written.isSame(found.get().seatIds(), approved)) {
                    return refused(ErrorCode.SEATS_CHANGED);
                }
                return found.map(b -> cancelled(arguments.reservationId(), b,
                        new LostActs.Whose(booker.conversation(), approved)))
                        .orElseGet(() -> refused(ErrorCode.NOT_YOURS));
            }
        };
    }

    private Optional<Booking> mine(Booker booker, String reservationId) {
        return mine(booker).stream().filter(b -> b.reservationId().equals(reservationId)).findFirst();
    }

    private ToolAnswer cancelled(String reservationId, Booking booking, LostActs.Whose whose) {
        return switch (counter.acts().cancel(booking, booking.seatIds())) {
            case CancelOutcome.Cancelled done -> ok(reservationId, done.seats());
            case CancelOutcome.NotFound _ -> refused(ErrorCode.NOT_FOUND);
            case CancelOutcome.AlreadyCancelled _ -> refused(ErrorCode.ALREADY_CANCELLED);
            case CancelOutcome.Changed _ -> refused(ErrorCode.SEATS_CHANGED);
            case CancelOutcome.LimitReached(int most) -> refused(ErrorCode.LIMIT, Integer.toString(most));
            case CancelOutcome.Fenced _ -> refused(ErrorCode.SERVICE_UNAVAILABLE);
            case CancelOutcome.Unknown(var act) -> after.settled(act, whose, done -> done.isPresent()
                    ? ok(reservationId, booking.seatIds())
                    : refused(ErrorCode.NOT_DONE));
        };
    }

    private ToolAnswer ok(String reservationId, List<SeatId> seats) {
        bookings.cancelled(reservationId);
        return programme.ok(new Results.Cancelled(reservationId, seats,
                counter.clock().get().plus(HoldRules.CANCELLED_RETENTION)));
    }
}
