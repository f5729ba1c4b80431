package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.SeatId;
import java.util.List;
import java.util.Optional;

/**
 * What this window knows of seats before any reading says it.
 *
 * @param hold held by this window
 * @param expired whether that hold has run out
 * @param unknown seats of acts whose outcome is not known, those set aside included
 * @param taking whether a hold on the chosen seats is being written now
 * @param waiting whether the order in work is one of the unknown acts
 */
record OwnSeats(Optional<Hold> hold, boolean expired, List<SeatId> unknown, boolean taking, boolean waiting) {
    static final OwnSeats NONE = new OwnSeats(Optional.empty(), false, List.of(), false, false);

    OwnSeats {
        unknown = List.copyOf(unknown);
    }

    /** Whether an order is in work, so that no other seat can be chosen. */
    boolean busy() {
        return taking || waiting || hold.isPresent();
    }

    /** The seats held, without those whose row says that somebody else has them by now. */
    List<SeatId> mine(Optional<House> house) {
        return hold.map(h -> h.seatIds().stream()
                .filter(seat -> house.flatMap(now -> now.row(seat)).filter(row -> isForeign(row, h)).isEmpty())
                .toList()).orElse(List.of());
    }

    private static boolean isForeign(SeatRow row, Hold hold) {
        return row.isSold() || row.holdingId().filter(id -> !id.equals(hold.holdingId())).isPresent();
    }
}
