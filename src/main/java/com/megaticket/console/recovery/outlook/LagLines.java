package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Reason.Part;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Replication of one direction: a line for each table, and our own probe's. */
final class LagLines {
    private LagLines() {}

    static List<Indication> of(Sight sight, Direction way) {
        var lines = new ArrayList<Indication>();
        lines.add(canary(sight, way));
        Key<LagReport> key = Key.lag(way);
        Optional<Indication> unseen = sight.unseen(Subject.of(key));
        if (unseen.isPresent()) {
            lines.add(unseen.get());
            return lines;
        }
        Optional<Moment> asOf = sight.picture().of(key).last().map(Sighting.Seen::at);
        new TreeMap<>(sight.fresh(key).orElseThrow().tables())
                .forEach((table, points) -> lines.add(table(sight, way, table, points, asOf)));
        return lines;
    }

    private static Indication table(Sight sight, Direction way, Table table, List<LagReport.Point> points,
            Optional<Moment> asOf) {
        var subject = new Subject(Key.lag(way), table.name());
        if (Flows.silent(sight, way, table)) {
            return new Indication(subject, Level.SILENT, Reason.of(Why.WRITES_WITHOUT_LAG), asOf);
        }
        Optional<LagReport.Point> newest = Flows.newest(points, sight);
        if (newest.isEmpty()) {
            boolean quiet = Writers.clientWrites(sight, way.from()).isPresent();
            return new Indication(subject, quiet ? Level.NO_DATA : Level.UNKNOWN,
                    Reason.of(quiet ? Why.NOTHING_WRITTEN : Why.NO_POINTS), asOf);
        }
        return new Indication(subject, level(sight.rules(), newest.get().average()),
                Reason.of(Why.LAG, new Part.Time(newest.get().average()), new Part.Time(newest.get().maximum()),
                        new Part.Count(newest.get().samples())),
                asOf);
    }

    private static Indication canary(Sight sight, Direction way) {
        var subject = Subject.of(Key.canary(way));
        Optional<Indication> unseen = sight.unseen(subject);
        if (unseen.isPresent()) {
            return unseen.get();
        }
        CanaryReport report = sight.fresh(Key.canary(way)).orElseThrow();
        Optional<Moment> asOf = sight.picture().of(Key.canary(way)).last().map(Sighting.Seen::at);
        Optional<Duration> open = report.open().map(at -> at.age(sight.now()))
                .filter(age -> age.compareTo(sight.rules().late()) >= 0)
                .filter(age -> Flows.lately(sight, way).filter(a -> a.most().compareTo(age) > 0).isEmpty());
        if (open.isPresent()) {
            return new Indication(subject, level(sight.rules(), open.get()),
                    Reason.of(Why.CANARY_OPEN, new Part.Time(open.get())), asOf);
        }
        return report.arrived()
                .map(a -> new Indication(subject, level(sight.rules(), a.most()),
                        Reason.of(Why.CANARY, new Part.Time(a.least()), new Part.Time(a.most()),
                                new Part.Time(a.roundTrip())),
                        asOf))
                .orElseGet(() -> new Indication(subject, Level.UNKNOWN, Reason.of(Why.NOT_YET), asOf));
    }

    private static Level level(Rules rules, Duration lag) {
        return lag.compareTo(rules.veryLate()) >= 0
                ? Level.CRITICAL
                : lag.compareTo(rules.late()) >= 0 ? Level.WARNING : Level.NORMAL;
    }
}
