package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.signal.BookingReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What a switch now would leave behind, never better than what is known. */
final class Losses {
    private Losses() {}

    static Loss of(Sight sight, Direction way, Flow flow) {
        Optional<Duration> behind = behind(sight, way, flow);
        boolean growing = flow.growing() || flow.behind().isEmpty();
        if (behind.isEmpty()) {
            return new Loss(way, behind, growing, OptionalLong.empty(), Loss.Basis.UNKNOWN);
        }
        Optional<BookingReport> sold = sight.picture().of(Key.bookings(way.from())).last().map(Sighting.Seen::value)
                .filter(b -> !b.window().isZero());
        if (sold.isPresent()) {
            return new Loss(way, behind, growing, times(sold.get().sales(), sold.get().window(), behind.get()),
                    sold.get().everyone() ? Loss.Basis.ESTIMATED : Loss.Basis.CONSOLES_ONLY);
        }
        OptionalLong writes = sight.picture().of(Key.writes(way.from())).last().map(Sighting.Seen::value)
                .filter(w -> !w.window().isZero())
                .map(w -> w.writes().getOrDefault(Table.RESERVATIONS, OptionalLong.empty()).stream()
                        .map(n -> times(Math.max(0, n - w.own()), w.window(), behind.get()).orElse(0)).findFirst())
                .orElse(OptionalLong.empty());
        return new Loss(way, behind, growing, writes, writes.isPresent() ? Loss.Basis.WRITES : Loss.Basis.UNKNOWN);
    }

    private static OptionalLong times(long count, Duration window, Duration behind) {
        return OptionalLong.of((long) Math.ceil((double) count / window.toMillis() * behind.toMillis()));
    }

    /**
     * The flow's own word; without one, the age of the newest write of ours that is known to have arrived. That no writes were counted
     * says nothing of the last minutes: the count comes late.
     */
    private static Optional<Duration> behind(Sight sight, Direction way, Flow flow) {
        return flow.behind().or(() -> Flows.arrivedUpTo(sight, way).map(at -> at.age(sight.now())));
    }
}
