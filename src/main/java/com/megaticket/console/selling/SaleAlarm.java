package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.Optional;

/**
 * A seat whose row no longer says what the acts of the consoles say: changed by no act, so by the web shop (its writes have no
 * conditions) or by a fault. The clerk must know before the customer stands at the door.
 *
 * @param reservationId the booking that should have the seat
 * @param now the row as it is; empty = no row
 */
public record SaleAlarm(
        Showing showing,
        SeatId seat,
        Kind kind,
        String reservationId,
        Optional<String> number,
        Optional<SeatRow> now) {

    public enum Kind {
        /** Sold, and the row is gone: the seat shows as free. */
        GONE,
        /** Sold, and the row is now somebody else's hold or booking. */
        OVERWRITTEN,
        /** Sold, and cancelled in place by the web shop. */
        CANCELLED_ON_WEB,
        /** Two bookings of consoles have the seat. */
        SOLD_TWICE,
        /** A console's sold row that no act explains. */
        NO_ACT
    }
}
