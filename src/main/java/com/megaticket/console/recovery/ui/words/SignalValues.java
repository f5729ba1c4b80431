package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.AlarmReport;
import com.megaticket.console.recovery.signal.BookingReport;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.ModelReport;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.ReplicaReport;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.Source;
import com.megaticket.console.recovery.signal.StoreReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The number beside a signal. A number that no longer holds is told as the last one; where there is none, there is none. */
public final class SignalValues {
    private final Messages messages;

    public SignalValues(Messages messages) {
        this.messages = messages;
    }

    /** Empty = nothing is known that could be written as a number. */
    public Optional<String> of(Indication line, Picture picture) {
        Subject subject = line.subject();
        Sighting<?> sighting = picture.of(subject.key());
        return sighting.last().flatMap(seen -> value(seen.value(), subject.part(), picture))
                .map(value -> sighting instanceof Sighting.Seen<?> && holds(line)
                        ? value
                        : messages.text("recovery.last", value) + age(line, picture));
    }

    /** A lag is of now only where the line speaks of it: in quiet or silence the newest point is of another time. */
    private static boolean holds(Indication line) {
        return line.subject().key().source() != Source.LAG || line.reason().why() == Why.LAG;
    }

    private Optional<String> value(Object report, String part, Picture picture) {
        return switch (report) {
            case LagReport lag -> newest(lag, part).map(point -> Spans.measured(point.average(), messages));
            case CanaryReport canary -> canary(canary, picture);
            case WriteReport writes -> Optional.of(writes(writes, part));
            case BookingReport sales -> Optional.of(messages.text("recovery.value.bookings",
                    messages.formats().number(sales.sales()), messages.formats().duration(sales.window())));
            case StoreReport store -> Optional.of(Spans.measured(store.took(), messages));
            case ProbeReport probe -> Optional.of(probe.status() + " · " + Spans.measured(probe.took(), messages));
            case ZoneReport zone -> zone(zone);
            case HealthReport health -> health.checks().stream().filter(c -> c.id().equals(part))
                    .flatMap(c -> c.percent().stream().boxed())
                    .findFirst().map(percent -> Math.round(percent) + " %");
            case CheckerReport checkers -> Optional.ofNullable(checkers.checks().get(part)).map(SignalValues::checkers);
            case RecordReport records -> Optional.of(records(records, part));
            case ReplicaReport replicas -> replicas(replicas, part);
            case AlarmReport alarms -> alarms(alarms, part);
            case ModelReport model -> Optional.of(Spans.measured(model.took(), messages));
            default -> Optional.empty();
        };
    }

    /** What more there is to say of the number: maximum and samples of a lag. */
    public Optional<String> detail(Subject subject, Picture picture) {
        return point(subject, picture).map(point -> messages.text("recovery.value.lag",
                Spans.measured(point.maximum(), messages), messages.formats().number(point.samples())));
    }

    /** How old a lag of another time is: the line's age is that of the asking. */
    private String age(Indication line, Picture picture) {
        return holds(line)
                ? ""
                : point(line.subject(), picture).map(point -> " · " + messages.text("recovery.ago",
                        messages.formats().duration(Duration.between(point.at(), picture.at().wall())))).orElse("");
    }

    private static Optional<LagReport.Point> point(Subject subject, Picture picture) {
        return picture.of(subject.key()).last().flatMap(seen -> seen.value() instanceof LagReport lag
                ? newest(lag, subject.part())
                : Optional.empty());
    }

    private static Optional<LagReport.Point> newest(LagReport lag, String part) {
        return part(lag.tables(), part).filter(points -> !points.isEmpty()).map(List::getLast);
    }

    private Optional<String> canary(CanaryReport canary, Picture picture) {
        Optional<Duration> open = canary.open().map(sent -> sent.age(picture.at()));
        Optional<CanaryReport.Arrival> newest = canary.arrived();
        if (open.isPresent() && newest.map(a -> open.get().compareTo(a.most()) > 0).orElse(true)) {
            return Optional.of(messages.text("recovery.loss.at-least", Spans.measured(open.get(), messages)));
        }
        return newest.map(a -> messages.text("recovery.value.between", Spans.measured(a.least(), messages),
                Spans.measured(a.most(), messages)));
    }

    private String writes(WriteReport writes, String part) {
        OptionalLong sum = part.isEmpty()
                ? writes.writes().values().stream().flatMapToLong(OptionalLong::stream).reduce(Long::sum)
                : part(writes.writes(), part).orElse(OptionalLong.empty());
        return sum.isPresent()
                ? messages.text("recovery.value.writes", messages.formats().number(sum.getAsLong()),
                        messages.formats().duration(writes.window()))
                : messages.text("recovery.value.none");
    }

    private Optional<String> zone(ZoneReport zone) {
        List<String> named = zone.answers().stream()
                .flatMap(a -> a instanceof ZoneReport.Answer.Given given
                        ? given.region().stream()
                        : Optional.<String>empty().stream())
                .distinct().map(id -> RegionNames.of(id, messages)).toList();
        return named.isEmpty() ? Optional.empty() : Optional.of("→ " + String.join(" / ", named));
    }

    /** @param part PRIMARY or SECONDARY; empty = all */
    private String records(RecordReport report, String part) {
        return report.records().stream().filter(r -> (r.primary() ? "PRIMARY" : "SECONDARY").equals(part)).findFirst()
                .map(r -> "→ " + r.region().map(id -> RegionNames.of(id, messages)).orElse(r.target()))
                .orElseGet(() -> messages.text("recovery.value.records", report.records().size()));
    }

    private static String checkers(List<CheckerReport.Checker> all) {
        long good = all.stream().filter(c -> c.word() == CheckerReport.Word.SUCCESS).count();
        return good + " / " + all.size();
    }

    private static Optional<String> replicas(ReplicaReport report, String part) {
        List<String> states = report.tables().entrySet().stream()
                .filter(e -> part.isEmpty() || e.getKey().name().equalsIgnoreCase(part))
                .flatMap(e -> e.getValue().replicas().stream()).map(ReplicaReport.Replica::status).distinct().sorted()
                .toList();
        return states.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", states));
    }

    private Optional<String> alarms(AlarmReport report, String part) {
        if (part.isEmpty()) {
            return Optional.of(report.alarms().stream()
                    .collect(Collectors.groupingBy(AlarmReport.CloudAlarm::state, java.util.TreeMap::new,
                            Collectors.counting()))
                    .entrySet().stream().map(e -> messages.text(RecoveryKeys.of(e.getKey())) + " " + e.getValue())
                    .collect(Collectors.joining(" · "))).filter(text -> !text.isEmpty());
        }
        return report.alarms().stream().filter(a -> a.name().equals(part)).findFirst()
                .map(a -> messages.text(RecoveryKeys.of(a.state())));
    }

    private static <V> Optional<V> part(Map<Table, V> tables, String part) {
        return tables.entrySet().stream().filter(e -> e.getKey().name().equalsIgnoreCase(part))
                .map(Map.Entry::getValue).findFirst();
    }
}
