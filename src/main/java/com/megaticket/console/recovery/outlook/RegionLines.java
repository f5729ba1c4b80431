package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.outlook.Reason.Part;
import com.megaticket.console.recovery.signal.AlarmReport;
import com.megaticket.console.recovery.signal.AlarmReport.CloudAlarm;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.recovery.signal.ReplicaReport;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.StoreReport;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/** What a region says of itself. */
final class RegionLines {
    /** DynamoDB gives up a replica that was inaccessible so long (Developer Guide, "Monitoring global tables"). */
    static final Duration FUSE = Duration.ofHours(20);

    private final Sight sight;
    private final String region;

    private RegionLines(Sight sight, String region) {
        this.sight = sight;
        this.region = region;
    }

    static List<Indication> of(Sight sight, String region) {
        var lines = new RegionLines(sight, region);
        var all = new ArrayList<Indication>();
        all.addAll(lines.of(Key.store(region), lines::store));
        all.addAll(lines.of(Key.probe(region), lines::probe));
        all.addAll(lines.of(Key.writes(region), _ -> lines.writes()));
        all.addAll(lines.of(Key.replicas(region), lines::replicas));
        all.addAll(lines.of(Key.alarms(region), r -> lines.alarms(Key.alarms(region), r)));
        all.addAll(lines.of(Key.models(region), r -> List.of(lines.line(Subject.of(Key.models(region)), Level.NORMAL,
                Reason.of(Why.ANSWERS_IN, new Part.Region(region), new Part.Time(r.took()))))));
        return all;
    }

    /** CloudWatch's alarms in us-east-1, where Route 53's live. */
    static List<Indication> usEast1(Sight sight) {
        var lines = new RegionLines(sight, Key.US_EAST_1);
        Key<AlarmReport> key = Key.alarms(Key.US_EAST_1);
        return lines.of(key, report -> lines.alarms(key, report));
    }

    private <T> List<Indication> of(Key<T> key, Function<T, List<Indication>> fresh) {
        return sight.unseen(Subject.of(key)).map(List::of)
                .orElseGet(() -> fresh.apply(sight.fresh(key).orElseThrow()));
    }

    private List<Indication> store(StoreReport report) {
        boolean slow = report.took().compareTo(sight.rules().slow()) >= 0;
        return List.of(line(Subject.of(Key.store(region)), slow ? Level.WARNING : Level.NORMAL,
                Reason.of(slow ? Why.ANSWERS_SLOWLY : Why.ANSWERS_IN, new Part.Region(region),
                        new Part.Time(report.took()))));
    }

    private List<Indication> probe(ProbeReport report) {
        var subject = Subject.of(Key.probe(region));
        var where = new Part.Region(region);
        if (!report.healthy()) {
            return List.of(line(subject, Level.CRITICAL,
                    Reason.of(Why.HTTP_STATUS, where, new Part.Word(String.valueOf(report.status())))));
        }
        if (report.location().isPresent()) {
            return List.of(line(subject, Level.WARNING,
                    Reason.of(Why.REDIRECTS, where, new Part.Word(report.location().get()))));
        }
        if (report.region().filter(r -> !r.equals(region)).isPresent()) {
            return List.of(line(subject, Level.WARNING,
                    Reason.of(Why.SPEAKS_FOR, where, new Part.Region(report.region().get()))));
        }
        return List.of(line(subject, Level.NORMAL,
                Reason.of(Why.ANSWERS_IN, where, new Part.Time(report.took()))));
    }

    private List<Indication> writes() {
        OptionalLong writes = Writers.clientWrites(sight, region);
        var subject = Subject.of(Key.writes(region));
        return List.of(writes.isEmpty()
                ? line(subject, Level.NO_DATA, Reason.of(Why.NO_POINTS))
                : line(subject, Level.NORMAL, Reason.of(Why.CLIENT_WRITES, new Part.Region(region),
                        new Part.Count(writes.getAsLong()))));
    }

    private List<Indication> replicas(ReplicaReport report) {
        var lines = new ArrayList<Indication>();
        new TreeMap<>(report.tables()).forEach((table, said) -> lines.add(replica(table, said)));
        return lines;
    }

    private Indication replica(Table table, ReplicaReport.Described said) {
        var subject = new Subject(Key.replicas(region), table.name());
        var name = new Part.Word(table.name());
        String other = sight.pair().other(region);
        Optional<ReplicaReport.Replica> found = said.replicas().stream().filter(r -> r.region().equals(other))
                .findFirst();
        if (found.isEmpty()) {
            return line(subject, Level.CRITICAL, Reason.of(Why.REPLICA_MISSING, name, new Part.Region(other)));
        }
        ReplicaReport.Replica replica = found.get();
        if (replica.inaccessibleSince().isPresent()) {
            Instant gone = replica.inaccessibleSince().get().plus(FUSE);
            Duration left = Duration.between(sight.now().wall(), gone);
            return line(subject, Level.CRITICAL, Reason.of(Why.REPLICA_FUSE, name, new Part.Region(other),
                    new Part.Time(left.isNegative() ? Duration.ZERO : left)));
        }
        boolean active = replica.status().equals("ACTIVE") && said.status().equals("ACTIVE");
        return active
                ? line(subject, Level.NORMAL, Reason.of(Why.REPLICA_ACTIVE, name, new Part.Region(other)))
                : line(subject, Level.CRITICAL, Reason.of(Why.REPLICA_STATUS, name, new Part.Region(other),
                        new Part.Word(said.status().equals("ACTIVE") ? replica.status() : said.status())));
    }

    private List<Indication> alarms(Key<AlarmReport> key, AlarmReport report) {
        return report.alarms().isEmpty()
                ? List.of(line(Subject.of(key), Level.NO_DATA, Reason.of(Why.NO_ALARMS, new Part.Region(region))))
                : report.alarms().stream().map(alarm -> alarm(key, alarm)).toList();
    }

    private Indication alarm(Key<AlarmReport> key, CloudAlarm alarm) {
        var subject = new Subject(key, alarm.name());
        var name = new Part.Word(alarm.name());
        return switch (alarm.state()) {
            case ALARM -> line(subject, Level.CRITICAL, Reason.of(Why.ALARM_ON, name));
            case OK -> line(subject, Level.NORMAL, Reason.of(Why.ALARM_OFF, name));
            case INSUFFICIENT_DATA -> line(subject, Level.NO_DATA, Reason.of(Why.ALARM_BLIND, name));
            case OTHER -> line(subject, Level.UNKNOWN, Reason.of(Why.UNREADABLE));
        };
    }

    private Indication line(Subject subject, Level level, Reason reason) {
        return new Indication(subject, level, reason,
                sight.picture().of(subject.key()).last().map(Sighting.Seen::at));
    }
}
