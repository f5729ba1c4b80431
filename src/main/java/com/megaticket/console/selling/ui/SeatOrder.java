package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.SeatId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order that a sold seat of the map belongs to, as far as the rows tell it.
 *
 * @param number what people call it; empty for the web shop's
 */
public record SeatOrder(Optional<String> number, String reservationId, List<SeatId> seats) {
    public SeatOrder {
        seats = List.copyOf(seats);
    }

    /** Empty unless the seat is sold. */
    static Optional<SeatOrder> of(SeatMapSnapshot house, SeatId seat) {
        return Optional.ofNullable(house.rows().get(seat)).filter(SeatRow::isSold)
                .flatMap(row -> row.reservationId().map(id -> new SeatOrder(row.bookingNumber(), id,
                        house.rows().values().stream()
                                .filter(r -> r.isSold() && r.reservationId().filter(id::equals).isPresent())
                                .map(SeatRow::seat)
                                .sorted(Comparator.comparing(SeatId::rowKey).thenComparingInt(SeatId::number))
                                .toList())));
    }

    /** What finds it. */
    String query() {
        return number.orElse(reservationId);
    }
}
