package com.megaticket.console.selling;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;

/**
 * A hold as its window knows it: exactly these seats, until {@code expiresAt} (service time).
 *
 * @param heldBy console and process, as on the rows
 * @param party the party text on each row
 */
public record Hold(
        Showing showing,
        String holdingId,
        List<PricedSeat> seats,
        ShowCopy copy,
        String heldBy,
        String party,
        Instant firstHeldAt,
        Instant expiresAt,
        String region) {
    public Hold {
        seats = List.copyOf(seats);
    }

    public Hold until(Instant expiry) {
        return new Hold(showing, holdingId, seats, copy, heldBy, party, firstHeldAt, expiry, region);
    }

    public Hold withSeats(List<PricedSeat> kept, String newParty) {
        return new Hold(showing, holdingId, kept, copy, heldBy, newParty, firstHeldAt, expiresAt, region);
    }

    public List<SeatId> seatIds() {
        return seats.stream().map(PricedSeat::seat).toList();
    }

    public Money total() {
        return Money.sum(seats.stream().map(PricedSeat::price).toList());
    }
}
