package com.megaticket.console.selling;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sale as its rows say: one reservation id, one showing, one status.
 *
 * @param number short booking number; empty for sales of the web shop
 * @param party the party text on each row, empty for web sales
 */
public record Booking(
        Showing showing,
        String reservationId,
        Optional<String> number,
        List<PricedSeat> seats,
        ShowCopy copy,
        Optional<String> party,
        Instant soldAt,
        State state,
        String region) {
    public Booking {
        seats = List.copyOf(seats);
    }

    public enum State {
        CONFIRMED, DR_RESERVED, CANCELLED
    }

    public Booking cancelled() {
        return new Booking(showing, reservationId, number, seats, copy, party, soldAt, State.CANCELLED, region);
    }

    public List<SeatId> seatIds() {
        return seats.stream().map(PricedSeat::seat).toList();
    }

    public Money total() {
        return Money.sum(seats.stream().map(PricedSeat::price).toList());
    }
}
