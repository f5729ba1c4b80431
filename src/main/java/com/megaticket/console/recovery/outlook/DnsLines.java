package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.outlook.Reason.Part;
import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.CheckerReport.Checker;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.ZoneReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Route 53: checks, checkers, records, and what the name servers really answer. */
final class DnsLines {
    private static final Duration METRIC_AGE = Duration.ofMinutes(3);

    private final Sight sight;

    private DnsLines(Sight sight) {
        this.sight = sight;
    }

    static List<Indication> of(Sight sight) {
        var lines = new DnsLines(sight);
        var all = new ArrayList<Indication>();
        all.addAll(lines.of(Key.health(), lines::health));
        all.addAll(lines.of(Key.checkers(), lines::checkers));
        all.addAll(lines.of(Key.records(), lines::records));
        all.addAll(lines.of(Key.zone(), lines::zone));
        return all;
    }

    private <T> List<Indication> of(Key<T> key, Function<T, List<Indication>> fresh) {
        return sight.unseen(Subject.of(key)).map(List::of)
                .orElseGet(() -> fresh.apply(sight.fresh(key).orElseThrow()));
    }

    private List<Indication> health(HealthReport report) {
        return report.checks().isEmpty()
                ? List.of(line(Subject.of(Key.health()), Level.WARNING, Reason.of(Why.NO_CHECKS)))
                : report.checks().stream().map(this::check).toList();
    }

    private Indication check(HealthReport.Check check) {
        var subject = new Subject(Key.health(), check.id());
        var name = new Part.Word(check.name());
        if (check.set().disabled()) {
            return line(subject, Level.WARNING, Reason.of(Why.CHECK_DISABLED, name));
        }
        if (check.healthy().isEmpty() || check.dataAt().isEmpty()) {
            return line(subject, Level.UNKNOWN, Reason.of(Why.NO_POINTS));
        }
        Duration age = Duration.between(check.dataAt().get(), sight.now().wall());
        if (age.compareTo(METRIC_AGE) > 0) {
            return line(subject, Level.STALE, Reason.of(Why.TOO_OLD, new Part.Time(age)));
        }
        var percent = new Part.Count(Math.round(check.percent().orElse(check.healthy().get() ? 100 : 0)));
        if (!check.healthy().get()) {
            return line(subject, Level.CRITICAL, Reason.of(Why.CHECK_UNHEALTHY, name, percent));
        }
        boolean near = check.percent().isPresent() && check.percent().getAsDouble() < 50;
        return line(subject, near ? Level.WARNING : Level.NORMAL,
                Reason.of(near ? Why.CHECK_NEAR_LINE : Why.CHECK_HEALTHY, name, percent));
    }

    private List<Indication> checkers(CheckerReport report) {
        var lines = new ArrayList<Indication>();
        new TreeMap<>(report.checks()).forEach((id, said) -> lines.add(checkers(id, said)));
        return lines;
    }

    private Indication checkers(String id, List<Checker> said) {
        var subject = new Subject(Key.checkers(), id);
        long well = said.stream().filter(c -> c.word() == CheckerReport.Word.SUCCESS).count();
        long unreadable = said.stream().filter(c -> c.word() == CheckerReport.Word.UNREADABLE).count();
        Reason reason = Reason.of(Why.CHECKERS, new Part.Count(well), new Part.Count(said.size()));
        if (said.isEmpty() || unreadable == said.size()) {
            return line(subject, Level.UNKNOWN, Reason.of(Why.UNREADABLE));
        }
        boolean healthy = well > CheckerReport.LINE * said.size();
        return line(subject, well == said.size() ? Level.NORMAL : healthy ? Level.WARNING : Level.CRITICAL, reason);
    }

    private List<Indication> records(RecordReport report) {
        var lines = new ArrayList<Indication>();
        for (boolean primary : List.of(true, false)) {
            var role = new Part.Word(primary ? "PRIMARY" : "SECONDARY");
            var subject = new Subject(Key.records(), role.word());
            lines.add(report.records().stream().filter(r -> r.primary() == primary).findFirst()
                    .map(r -> r.healthCheckId().isEmpty() && !r.evaluatesTarget()
                            ? line(subject, Level.WARNING, Reason.of(Why.RECORD_UNCHECKED, role))
                            : line(subject, Level.NORMAL, Reason.of(Why.RECORD_SET, role, new Part.Word(r.target()))))
                    .orElseGet(() -> line(subject, Level.CRITICAL, Reason.of(Why.RECORD_MISSING, role))));
        }
        return lines;
    }

    private List<Indication> zone(ZoneReport report) {
        var subject = Subject.of(Key.zone());
        var said = new HashSet<List<String>>();
        long silent = report.answers().stream().filter(ZoneReport.Answer.Silent.class::isInstance).count();
        report.answers().forEach(a -> {
            if (a instanceof ZoneReport.Answer.Given given) {
                said.add(given.addresses().stream().sorted().toList());
            }
        });
        if (said.isEmpty()) {
            return List.of(line(subject, Level.UNKNOWN, Reason.of(Why.ZONE_SILENT)));
        }
        if (Writers.named(sight).isEmpty()) {
            return List.of(line(subject, said.size() > 1 ? Level.WARNING : Level.UNKNOWN,
                    Reason.of(Why.ZONE_DIFFERS)));
        }
        var region = new Part.Region(Writers.named(sight).get());
        return List.of(line(subject, silent > 0 ? Level.WARNING : Level.NORMAL,
                Reason.of(Why.NAMED_BY_ZONE, region)));
    }

    private Indication line(Subject subject, Level level, Reason reason) {
        return new Indication(subject, level, reason,
                sight.picture().of(subject.key()).last().map(Sighting.Seen::at));
    }
}
