package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Seats and money of the consoles' sales, booking by booking; nothing is said where there is no money book. */
final class MoneyCheck {
    private MoneyCheck() {}

    static List<Finding> of(ShowingData data) {
        Optional<Map<String, Paid>> book = data.money();
        if (book.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        for (String booking : data.bookings().all()) {
            List<SeatId> seats = data.sorted(data.bookings().seatsOf(booking));
            if (!seats.isEmpty() && !book.get().containsKey(booking)) {
                found.add(new Finding.NoMoney(data.showing(), seats, data.claim(booking, seats)));
            }
        }
        for (Paid paid : book.get().values()) {
            if (paid.net().compareTo(Money.ZERO) > 0 && data.bookings().seatsOf(paid.booking()).isEmpty()
                    && data.sides().stream().flatMap(s -> s.rows().values().stream())
                            .noneMatch(r -> r.isSoldUnder(paid.booking()))) {
                found.add(new Finding.MoneyWithoutSeats(data.showing(), paid));
            }
        }
        found.sort(java.util.Comparator.comparing(Finding::key));
        return found;
    }
}
