package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.time.Instant;

/** Seats left in words. */
final class SeatsLeftText {
    /** A count older than this says so. */
    private static final Duration OLD = Duration.ofMinutes(2);

    private SeatsLeftText() {}

    static String of(Loadable<SeatCount> seats, Messages messages, Instant now) {
        return switch (seats) {
            case Loadable.Loading<SeatCount> _ -> messages.text("catalog.seats.counting");
            case Loadable.Failed<SeatCount> _ -> messages.text("catalog.seats.unknown");
            case Loadable.Ready<SeatCount>(SeatCount count, Instant asOf) -> aged(count, asOf, messages, now);
            case Loadable.Stale<SeatCount>(SeatCount count, Instant asOf, var _) -> aged(count, asOf, messages, now);
        };
    }

    private static String aged(SeatCount count, Instant asOf, Messages messages, Instant now) {
        Duration age = Duration.between(asOf, now);
        return age.compareTo(OLD) < 0
                ? count(count, messages)
                : messages.text("catalog.seats.aged", count(count, messages), messages.formats().duration(age));
    }

    private static String count(SeatCount count, Messages messages) {
        String free = messages.formats().number(count.free());
        return count.isSoldOut()
                ? messages.text("catalog.seats.sold-out")
                : count.unclear() > 0
                        ? messages.text("catalog.seats.unclear", free, count.unclear())
                        : messages.text("catalog.seats.free", free);
    }

    /** For narrow places: a question mark where not all is clear. */
    static String brief(Loadable<SeatCount> seats, Messages messages, Instant now) {
        return seats.shown()
                .filter(count -> count.unclear() > 0)
                .map(count -> messages.text("catalog.seats.brief", messages.formats().number(count.free())))
                .orElseGet(() -> of(seats, messages, now));
    }

    /** Sold out is said with a colour too. */
    static boolean isSoldOut(Loadable<SeatCount> seats) {
        return seats.shown().filter(SeatCount::isSoldOut).isPresent();
    }
}
