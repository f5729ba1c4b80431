package com.megaticket.console.recovery.outlook;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Reason.Part;
import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.CheckerReport.Checker;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.recovery.signal.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the three say of a region. A witness that is old, refused or cut off is blind, and votes for nothing. */
final class Witnesses {
    /** CloudWatch has a point a minute; one that is three minutes behind may describe another world. */
    private static final Duration METRIC_AGE = Duration.ofMinutes(3);

    private final Sight sight;
    private final String region;

    private Witnesses(Sight sight, String region) {
        this.sight = sight;
        this.region = region;
    }

    static List<Testimony> of(Sight sight, String region) {
        var all = new Witnesses(sight, region);
        return List.of(all.cloudWatch(), all.checkers(), all.own());
    }

    private Testimony cloudWatch() {
        Optional<HealthReport> report = sight.fresh(Key.health());
        List<HealthReport.Check> checks = checks();
        if (report.isEmpty() || checks.isEmpty()) {
            return blind(Witness.CLOUDWATCH, Key.health(), report.isPresent());
        }
        Testimony last = says(Witness.CLOUDWATCH, Vote.BLIND, Reason.of(Why.NO_CHECK, new Part.Region(region)),
                Key.health());
        for (HealthReport.Check check : checks) {
            Vote vote = check.set().disabled() || old(check.dataAt())
                    ? Vote.BLIND
                    : check.healthy().map(h -> h ? Vote.UP : Vote.DOWN).orElse(Vote.BLIND);
            Why why = check.set().disabled()
                    ? Why.CHECK_DISABLED
                    : vote == Vote.UP ? Why.CHECK_HEALTHY : vote == Vote.DOWN ? Why.CHECK_UNHEALTHY : Why.TOO_OLD;
            Testimony said = says(Witness.CLOUDWATCH, vote, reason(check, why), Key.health());
            if (vote == Vote.DOWN) {
                return said;
            }
            last = vote == Vote.UP || last.vote() == Vote.BLIND ? said : last;
        }
        return last;
    }

    private Reason reason(HealthReport.Check check, Why why) {
        if (why == Why.TOO_OLD) {
            return Reason.of(why, new Part.Time(check.dataAt().map(at -> Duration.between(at, sight.now().wall()))
                    .orElse(Duration.ZERO)));
        }
        long percent = Math.round(check.percent().orElse(check.healthy().orElse(false) ? 100 : 0));
        return Reason.of(why, new Part.Word(check.name()), new Part.Count(percent));
    }

    private boolean old(Optional<Instant> dataAt) {
        return dataAt.isEmpty()
                || Duration.between(dataAt.get(), sight.now().wall()).compareTo(METRIC_AGE) > 0;
    }

    private Testimony checkers() {
        Optional<CheckerReport> report = sight.fresh(Key.checkers());
        Optional<HealthReport.Check> check = checks().stream()
                .filter(c -> c.kind() == HealthReport.Kind.ENDPOINT && !c.set().disabled()).findFirst();
        List<Checker> said = report.flatMap(r -> check.map(c -> r.checks().getOrDefault(c.id(), List.of())))
                .orElse(List.of());
        if (said.isEmpty()) {
            return byZone(report.isPresent());
        }
        long well = said.stream().filter(c -> c.word() == CheckerReport.Word.SUCCESS).count();
        long unreadable = said.stream().filter(c -> c.word() == CheckerReport.Word.UNREADABLE).count();
        // Decided only where the unreadable ones could not turn it.
        boolean surelyUp = well > CheckerReport.LINE * said.size();
        boolean surelyDown = well + unreadable <= CheckerReport.LINE * said.size();
        boolean inverted = check.orElseThrow().set().inverted();
        Vote vote = surelyUp
                ? (inverted ? Vote.DOWN : Vote.UP)
                : surelyDown ? (inverted ? Vote.UP : Vote.DOWN) : Vote.BLIND;
        return says(Witness.CHECKERS, vote,
                Reason.of(Why.CHECKERS, new Part.Count(well), new Part.Count(said.size())), Key.checkers());
    }

    /** Name servers that answer with the other region's addresses know a failed check of this one. The reverse proves nothing. */
    private Testimony byZone(boolean asked) {
        Optional<String> named = Writers.named(sight);
        if (named.isPresent() && !named.get().equals(region)) {
            return says(Witness.CHECKERS, Vote.DOWN, Reason.of(Why.NAMED_BY_ZONE, new Part.Region(named.get())),
                    Key.zone());
        }
        return blind(Witness.CHECKERS, Key.checkers(), asked);
    }

    private Testimony own() {
        Key<?> store = Key.store(region);
        Key<?> probe = Key.probe(region);
        Optional<ProbeReport> answer = sight.fresh(Key.probe(region));
        boolean refusesService = answer.filter(a -> a.status() >= 500).isPresent();
        if (sight.unreachable(store) || sight.unreachable(probe) || refusesService) {
            if (!refusesService && !sight.networkProven(region)) {
                return says(Witness.OWN, Vote.BLIND, Reason.of(Why.OWN_NETWORK), store);
            }
            Reason why = refusesService
                    ? Reason.of(Why.HTTP_STATUS, new Part.Region(region),
                            new Part.Word(String.valueOf(answer.orElseThrow().status())))
                    : Reason.of(Why.UNREACHABLE, new Part.Time(since(sight.unreachable(store) ? store : probe)));
            return says(Witness.OWN, Vote.DOWN, why, sight.unreachable(store) ? store : probe);
        }
        boolean seen = sight.fresh(Key.store(region)).isPresent() || answer.filter(ProbeReport::healthy).isPresent();
        return seen
                ? says(Witness.OWN, Vote.UP, Reason.of(Why.ANSWERS, new Part.Region(region)), store)
                : blind(Witness.OWN, store, false);
    }

    private Duration since(Key<?> key) {
        return sight.picture().of(key) instanceof Sighting.Blind<?> blind
                ? blind.since().age(sight.now())
                : Duration.ZERO;
    }

    private List<HealthReport.Check> checks() {
        return sight.picture().of(Key.health()).last().map(s -> s.value().checks()).orElse(List.of()).stream()
                .filter(c -> c.region().filter(region::equals).isPresent()).toList();
    }

    private Testimony blind(Witness witness, Key<?> key, boolean asked) {
        Reason why = asked
                ? Reason.of(Why.NO_CHECK, new Part.Region(region))
                : sight.unseen(Subject.of(key)).map(Indication::reason)
                        .orElse(Reason.of(Why.NO_CHECK, new Part.Region(region)));
        return says(witness, Vote.BLIND, why, key);
    }

    private Testimony says(Witness witness, Vote vote, Reason reason, Key<?> key) {
        Optional<Moment> at = sight.picture().of(key) instanceof Sighting.Blind<?> blind
                ? Optional.of(blind.since())
                : sight.picture().of(key).last().map(Sighting.Seen::at);
        return new Testimony(witness, region, vote, reason, at);
    }
}
