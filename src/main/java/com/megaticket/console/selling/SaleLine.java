package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One sale of a console, as the act records of its showing tell it.
 *
 * @param sold seats of the sale itself
 * @param now seats the booking has by now; empty = cancelled whole
 * @param by the window that sold
 */
public record SaleLine(
        String reservationId,
        Optional<String> number,
        Instant at,
        List<SeatId> sold,
        List<SeatId> now,
        String by) {
    public SaleLine {
        sold = List.copyOf(sold);
        now = List.copyOf(now);
    }
}
