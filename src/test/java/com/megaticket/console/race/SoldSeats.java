package com.megaticket.console.race;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terminals' own lists of what they sold, beside the tables. Nobody gave a seat back. */
final class SoldSeats {
    private final Map<Seat, List<String>> told = new LinkedHashMap<>();
    private final Map<String, Map<Seat, Item>> rows = new HashMap<>();
    private final List<String> regions = new ArrayList<>();

    private record Seat(Showing showing, SeatId seat) {}

    SoldSeats(Collection<Booking> confirmed, List<Showing> showings, ItemStore... stores) {
        for (Booking booking : confirmed) {
            booking.seatIds().forEach(s -> told.computeIfAbsent(new Seat(booking.showing(), s), _ -> new ArrayList<>())
                    .add(booking.reservationId()));
        }
        for (ItemStore store : stores) {
            regions.add(store.region());
            for (Showing showing : showings) {
                store.query(Table.RESERVATIONS, showing.partition()).forEach(row -> rows
                        .computeIfAbsent(store.region(), _ -> new HashMap<>())
                        .put(new Seat(showing, SeatId.parse(row.text("seatId").orElseThrow())), row));
            }
        }
    }

    int seats() {
        return told.size();
    }

    /** Seats that more than one customer was told to have. */
    long twice() {
        return told.values().stream().filter(b -> b.size() > 1).count();
    }

    /** Sales whose row some region does not have as sold under them. */
    long lost() {
        return told.entrySet().stream().flatMap(e -> e.getValue().stream().filter(b -> !stands(e.getKey(), b))).count();
    }

    private boolean stands(Seat seat, String booking) {
        return regions.stream().allMatch(region -> Optional.ofNullable(rows.getOrDefault(region, Map.of()).get(seat))
                .filter(row -> Rows.isSoldUnder(row, Optional.of(booking))).isPresent());
    }

    /** Seats sold twice that no finding gives to all their customers. */
    List<String> twiceUnnoticed(Reconciled found) {
        return told.entrySet().stream().filter(e -> e.getValue().size() > 1)
                .filter(e -> !e.getValue().stream().allMatch(b -> found.names(e.getKey().showing, e.getKey().seat, b)))
                .map(Object::toString).toList();
    }

    /** Sales that are not as they were sold, and that no finding names. */
    List<String> missing(Reconciled found) {
        var missing = new ArrayList<String>();
        told.forEach((seat, bookings) -> bookings.stream().filter(b -> !stands(seat, b))
                .filter(b -> !found.names(seat.showing, seat.seat, b)).forEach(b -> missing.add(seat + " " + b)));
        return missing;
    }
}
