package com.megaticket.console.tools;

import static com.megaticket.console.tools.Programme.refused;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.Refusal;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.shared.SeatId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The counter's outcomes in the words of tools. */
final class Written {
    private Written() {}

    static Results.Held held(Hold hold, SeatPlan plan) {
        return new Results.Held(hold.holdingId(), hold.copy().title(), hold.showing().date(), hold.showing().time(),
                hold.expiresAt(), lines(Optional.of(plan), hold.seats()), hold.total());
    }

    static Results.Reserved reserved(Booking booking, Optional<SeatPlan> plan) {
        return new Results.Reserved(booking.reservationId(), booking.number(), booking.copy().title(),
                booking.showing().date(), booking.showing().time(), lines(plan, booking.seats()),
                booking.total(), booking.state().name());
    }

    static List<SeatLine> lines(Optional<SeatPlan> plan, List<PricedSeat> seats) {
        return seats.stream().map(s -> plan.map(p -> Floor.line(p, s))
                .orElseGet(() -> new SeatLine(s.seat(), s.seat().number(), s.grade(), s.price()))).toList();
    }

    /** Whether these are the seats on the card, in any order. */
    static boolean isSame(List<SeatId> seats, Card card) {
        return Set.copyOf(seats).equals(card.seats().stream().map(SeatLine::seat).collect(Collectors.toSet()));
    }

    static ToolAnswer.Refused taken(List<TakenSeat> taken, ErrorCode code, List<SeatLine> all) {
        Collection<SeatId> gone = taken.stream().map(TakenSeat::seat).toList();
        return new ToolAnswer.Refused(code, List.of(),
                all.stream().filter(s -> gone.contains(s.seat())).toList());
    }

    static ToolAnswer.Refused refusal(Refusal refusal) {
        return switch (refusal.why()) {
            case NO_SEATS, SAME_SEAT_TWICE -> refused(ErrorCode.INVALID_INPUT, "seatIds");
            case UNKNOWN_SEAT, SEAT_NOT_FOR_SALE -> refused(ErrorCode.BAD_SEAT_ID,
                    refusal.seats().stream().map(SeatId::toString).toArray(String[]::new));
            case SHOWING_UNKNOWN -> refused(ErrorCode.NOT_FOUND);
            case SHOWING_PAST -> refused(ErrorCode.SHOW_CLOSED, "PAST");
            case SHOWING_CANCELLED -> refused(ErrorCode.SHOW_CLOSED, "CANCELLED");
        };
    }
}
