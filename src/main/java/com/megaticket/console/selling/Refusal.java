package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.util.List;

/** Why the rules of the show do not allow an act. Each has a text in every language. */
public record Refusal(Why why, List<SeatId> seats) {
    public Refusal {
        seats = List.copyOf(seats);
    }

    public enum Why {
        NO_SEATS, SAME_SEAT_TWICE, UNKNOWN_SEAT, SEAT_NOT_FOR_SALE, SHOWING_UNKNOWN, SHOWING_PAST, SHOWING_CANCELLED
    }
}
