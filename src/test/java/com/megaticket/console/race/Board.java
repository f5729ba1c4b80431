package com.megaticket.console.race;

import com.megaticket.console.selling.Booking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bookings somebody was told of: customers come to any window, or to the web shop, with them. Safe on any thread. */
final class Board {
    private final List<Booking> bookings = new ArrayList<>();

    synchronized void pin(Booking booking) {
        bookings.add(booking);
    }

    synchronized Optional<Booking> any(Stage stage) {
        return bookings.isEmpty() ? Optional.empty() : Optional.of(bookings.get(stage.pick(bookings.size())));
    }
}
