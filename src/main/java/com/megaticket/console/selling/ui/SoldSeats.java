package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.SeatId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which seats of the sale on the screen are no longer sold under it, whoever cancelled them. FX thread. */
final class SoldSeats {
    private final Set<SeatId> seenSold = new HashSet<>();
    private final Set<SeatId> told = new HashSet<>();
    private String of = "";

    /** Cancelled by this window: known before the map shows it. */
    void cancelled(String reservationId, List<SeatId> seats) {
        begin(reservationId);
        told.addAll(seats);
    }

    /** A picture older than the sale does not show it yet: only a seat that was seen sold can be seen cancelled. */
    List<SeatId> cancelled(Booking sale, Optional<House> house) {
        begin(sale.reservationId());
        return sale.seatIds().stream()
                .filter(seat -> told.contains(seat) || house.filter(h -> isGone(sale, seat, h.row(seat))).isPresent())
                .toList();
    }

    private boolean isGone(Booking sale, SeatId seat, Optional<SeatRow> row) {
        boolean ours = row.filter(r -> r.isSold() && r.reservationId().equals(Optional.of(sale.reservationId())))
                .isPresent();
        if (ours) {
            seenSold.add(seat);
        }
        boolean unreadable = row.filter(r -> r.status() == SeatRow.Status.UNREADABLE).isPresent();
        return !ours && !unreadable && seenSold.contains(seat);
    }

    private void begin(String reservationId) {
        if (!reservationId.equals(of)) {
            of = reservationId;
            seenSold.clear();
            told.clear();
        }
    }
}
