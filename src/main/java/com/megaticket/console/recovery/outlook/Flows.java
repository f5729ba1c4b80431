package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a direction's flow from our own probe, which is surest, and from CloudWatch. */
final class Flows {
    private Flows() {}

    static Flow of(Sight sight, Direction way) {
        return byCanary(sight, way).orElseGet(() -> byMetric(sight, way));
    }

    private static Optional<Flow> byCanary(Sight sight, Direction way) {
        Optional<CanaryReport> report = canary(sight, way);
        if (report.isEmpty()) {
            return Optional.empty();
        }
        Optional<Duration> open = report.get().open().map(at -> at.age(sight.now()));
        Rules rules = sight.rules();
        if (open.isPresent() && open.get().compareTo(rules.stalled()) >= 0) {
            return Optional.of(new Flow(Flow.State.STALLED, open, true));
        }
        if (open.isPresent() && open.get().compareTo(rules.late()) >= 0) {
            // A late probe follows another: what that one took is known, the age of this one is less news.
            Optional<Duration> lately = lately(sight, way).map(CanaryReport.Arrival::most)
                    .filter(lag -> lag.compareTo(open.get()) > 0);
            return Optional.of(new Flow(Flow.State.LATE, lately.or(() -> open), lately.isEmpty()));
        }
        return report.get().arrived().map(CanaryReport.Arrival::most).map(lag -> new Flow(
                lag.compareTo(rules.late()) >= 0 ? Flow.State.LATE : Flow.State.FLOWING, Optional.of(lag), false));
    }

    /** What arrived last, if it was news when the one under way was sent: nothing newer can have come since. */
    static Optional<CanaryReport.Arrival> lately(Sight sight, Direction way) {
        return sight.fresh(Key.canary(way)).flatMap(report -> report.arrived().filter(a -> {
            Duration since = report.open().map(at -> at.age(sight.now())).orElse(Duration.ZERO);
            return !sight.tooOld(Key.canary(way), a.sent().plus(a.most()).plus(since));
        }));
    }

    /** Its report, as long as its own watch lives: an open probe ages by itself, so it need not be fresh. */
    private static Optional<CanaryReport> canary(Sight sight, Direction way) {
        return sight.fresh(Key.canary(way)).filter(r -> r.open().isPresent() || lately(sight, way).isPresent());
    }

    private static Flow byMetric(Sight sight, Direction way) {
        Optional<LagReport> report = sight.fresh(Key.lag(way));
        if (report.isEmpty()) {
            return new Flow(Flow.State.UNKNOWN, Optional.empty(), false);
        }
        Optional<Duration> worst = report.get().tables().values().stream()
                .flatMap(points -> newest(points, sight).stream()).map(LagReport.Point::maximum)
                .max(Comparator.naturalOrder());
        if (worst.isPresent() && !worst.get().isZero()) {
            boolean late = worst.get().compareTo(sight.rules().late()) >= 0;
            return new Flow(late ? Flow.State.LATE : Flow.State.FLOWING, worst, false);
        }
        OptionalLong writes = Writers.clientWrites(sight, way.from());
        if (writes.isEmpty()) {
            return new Flow(Flow.State.UNKNOWN, Optional.empty(), false);
        }
        // A stalled stream drops to nothing, or to zero, while writes go on.
        return new Flow(writes.getAsLong() > 0 ? Flow.State.STALLED : Flow.State.QUIET, Optional.empty(), false);
    }

    /** The newest point that still tells of now. */
    static Optional<LagReport.Point> newest(List<LagReport.Point> points, Sight sight) {
        return points.isEmpty()
                || points.getLast().at().plus(sight.rules().metricAge()).isBefore(sight.now().wall())
                        ? Optional.empty()
                        : Optional.of(points.getLast());
    }

    /** Writes without a word of their replication: the metric itself has gone. */
    static boolean silent(Sight sight, Direction way, Table table) {
        boolean told = sight.fresh(Key.lag(way))
                .flatMap(r -> newest(r.tables().getOrDefault(table, List.of()), sight))
                .filter(p -> p.samples() > 0 && !p.average().isZero()).isPresent();
        long writes = sight.fresh(Key.writes(way.from()))
                .map(w -> w.writes().getOrDefault(table, OptionalLong.empty()).orElse(0)).orElse(0L);
        return !told && writes > 0;
    }

    /** Since when the newest write known to have arrived was made. */
    static Optional<Moment> arrivedUpTo(Sight sight, Direction way) {
        return sight.picture().of(Key.canary(way)).last().map(Sighting.Seen::value).flatMap(CanaryReport::arrived)
                .map(CanaryReport.Arrival::sent);
    }
}
