package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.RecordReport.Failover;
import java.util.List;
import java.util.Optional;

/**
 * What Route 53 answers for a pair of failover records (Developer Guide, "How Amazon Route 53 chooses records when health checking is
 * configured"): the primary while it is healthy, else the secondary; while both are unhealthy the primary all the same. A record without a
 * check counts as healthy for ever. Pure.
 */
public final class Chooser {
    private Chooser() {}

    /** How a record stands, as far as its check tells. */
    public enum Health {
        HEALTHY, UNHEALTHY,
        /** No check and no evaluated target: healthy for ever, even when dead. */
        ALWAYS,
        /** The check's state cannot be seen, or lies with an alias' target. */
        UNKNOWN
    }

    public sealed interface Answer {
        record Names(Failover record) implements Answer {}

        /** It depends on what cannot be seen. */
        record Unknown() implements Answer {}

        /** A record of the pair is missing: there is nothing to choose. */
        record NoPair() implements Answer {}
    }

    /** A case and what is answered in it. */
    public record Case(Health primary, Health secondary, Answer answer) {}

    public static Health health(Failover record, Optional<HealthReport> seen) {
        if (record.healthCheckId().isEmpty()) {
            return record.alias() && record.evaluatesTarget() ? Health.UNKNOWN : Health.ALWAYS;
        }
        return seen.stream().flatMap(report -> report.checks().stream())
                .filter(check -> record.healthCheckId().filter(check.id()::equals).isPresent())
                .findFirst().map(Chooser::health).orElse(Health.UNKNOWN);
    }

    /** Disabled counts as healthy, whatever its data say. */
    private static Health health(HealthReport.Check check) {
        if (check.set().disabled()) {
            return Health.ALWAYS;
        }
        return check.healthy().map(well -> well ? Health.HEALTHY : Health.UNHEALTHY).orElse(Health.UNKNOWN);
    }

    public static Answer now(RecordReport records, Optional<HealthReport> seen) {
        return pair(records).map(pair -> choose(pair, health(pair.getFirst(), seen), health(pair.getLast(), seen)))
                .orElseGet(Answer.NoPair::new);
    }

    /** Every case that may come: each record well or not, where its health can change. */
    public static List<Case> cases(RecordReport records, Optional<HealthReport> seen) {
        return pair(records).map(pair -> may(health(pair.getFirst(), seen)).stream()
                .flatMap(first -> may(health(pair.getLast(), seen)).stream()
                        .map(second -> new Case(first, second, choose(pair, first, second))))
                .toList()).orElse(List.of());
    }

    private static List<Health> may(Health now) {
        return now == Health.ALWAYS ? List.of(now) : List.of(Health.HEALTHY, Health.UNHEALTHY);
    }

    private static Answer choose(List<Failover> pair, Health primary, Health secondary) {
        return switch (primary) {
            case HEALTHY, ALWAYS -> new Answer.Names(pair.getFirst());
            case UNHEALTHY -> switch (secondary) {
                case HEALTHY, ALWAYS -> new Answer.Names(pair.getLast());
                case UNHEALTHY -> new Answer.Names(pair.getFirst());
                case UNKNOWN -> new Answer.Unknown();
            };
            // Both unhealthy leads back to the primary: only a secondary known as unhealthy settles it.
            case UNKNOWN -> secondary == Health.UNHEALTHY ? new Answer.Names(pair.getFirst()) : new Answer.Unknown();
        };
    }

    /** Primary and secondary of one type; the first there is. */
    private static Optional<List<Failover>> pair(RecordReport records) {
        return records.records().stream().filter(Failover::primary)
                .flatMap(first -> records.records().stream()
                        .filter(other -> !other.primary() && other.type().equals(first.type())
                                && other.name().equals(first.name()))
                        .map(other -> List.of(first, other)))
                .findFirst();
    }
}
