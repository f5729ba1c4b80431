package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.signal.BookingReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Sighting;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What a switch now would leave behind, never better than what is known. */
final class Losses {
    private Losses() {}

    static Loss of(Sight sight, Direction way, Flow flow) {
        Optional<Duration> behind = behind(sight, way, flow);
        boolean growing = flow.growing() || flow.behind().isEmpty();
        Optional<BookingReport> sold = sight.picture().of(Key.bookings(way.from())).last().map(Sighting.Seen::value);
        if (behind.isEmpty() || sold.isEmpty() || sold.get().window().isZero()) {
            return new Loss(way, behind, growing, OptionalLong.empty(), Loss.Basis.UNKNOWN);
        }
        double rate = (double) sold.get().sales() / sold.get().window().toMillis();
        long bookings = (long) Math.ceil(rate * behind.get().toMillis());
        return new Loss(way, behind, growing, OptionalLong.of(bookings),
                sold.get().everyone() ? Loss.Basis.ESTIMATED : Loss.Basis.CONSOLES_ONLY);
    }

    /** The flow's own word; in silence, the age of the newest write of ours that is known to have arrived. */
    private static Optional<Duration> behind(Sight sight, Direction way, Flow flow) {
        return flow.behind().or(() -> flow.state() == Flow.State.QUIET
                ? Optional.of(Duration.ZERO)
                : Flows.arrivedUpTo(sight, way).map(at -> at.age(sight.now())));
    }
}
