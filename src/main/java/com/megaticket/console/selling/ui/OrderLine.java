package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.SaleLine;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One order, or one hold, in a list.
 *
 * @param number what people call it; empty = only its id
 * @param id reservation id, or holding id of a hold
 * @param at when it was sold or first held
 * @param until when a hold runs out
 * @param by window that did it; empty = the web shop, or, of a numbered booking, not known
 */
public record OrderLine(
        Standing standing,
        Showing showing,
        Optional<String> number,
        String id,
        List<SeatId> seats,
        Optional<Instant> at,
        Optional<Instant> until,
        Optional<String> by) {
    public OrderLine {
        seats = List.copyOf(seats);
    }

    public enum Standing {
        SOLD,
        /** Seats were cancelled or exchanged since. */
        CHANGED, CANCELLED, HELD
    }

    static OrderLine of(Booking booking) {
        return new OrderLine(booking.state() == Booking.State.CANCELLED ? Standing.CANCELLED : Standing.SOLD,
                booking.showing(), booking.number(), booking.reservationId(), booking.seatIds(),
                Optional.of(booking.soldAt()), Optional.empty(), Optional.empty());
    }

    static OrderLine of(Showing showing, SaleLine sale) {
        Standing standing = sale.now().isEmpty()
                ? Standing.CANCELLED
                : sale.now().equals(sale.sold()) ? Standing.SOLD : Standing.CHANGED;
        return new OrderLine(standing, showing, sale.number(), sale.reservationId(),
                sale.now().isEmpty() ? sale.sold() : sale.now(), Optional.of(sale.at()), Optional.empty(),
                Optional.of(sale.by()));
    }

    /** The timed holds of a house at {@code now}, the next to run out first; what is kept past the show is none. */
    static List<OrderLine> holds(Showing showing, SeatMapSnapshot house, Instant now) {
        Map<String, List<SeatRow>> byHold = new TreeMap<>();
        house.rows().values().stream()
                .filter(r -> switch (r.at(now)) {
                    case HELD_CONSOLE, HELD_WEB, RECOVERED -> true;
                    case FREE, SOLD, HOUSE, NAMED, BLOCKED, UNKNOWN -> false;
                })
                .forEach(r -> byHold.computeIfAbsent(r.holdingId().orElse(""), _ -> new ArrayList<>()).add(r));
        return byHold.entrySet().stream().map(e -> hold(showing, e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(l -> l.until().orElse(Instant.MAX))).toList();
    }

    private static OrderLine hold(Showing showing, String id, List<SeatRow> rows) {
        List<SeatId> seats = rows.stream().map(SeatRow::seat)
                .sorted(Comparator.comparing(SeatId::rowKey).thenComparingInt(SeatId::number)).toList();
        SeatRow first = rows.getFirst();
        return new OrderLine(Standing.HELD, showing, Optional.empty(), id, seats, first.heldFrom(),
                rows.stream().flatMap(r -> r.expiresAt().stream()).min(Comparator.naturalOrder()), first.heldBy());
    }
}
