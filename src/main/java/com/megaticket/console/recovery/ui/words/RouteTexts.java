package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Chooser;
import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Route 53 in words. */
public final class RouteTexts {
    private final Messages messages;

    public RouteTexts(Messages messages) {
        this.messages = messages;
    }

    /** {@code seoul-alb · Seoul · healthy 100 %}. */
    public String check(HealthReport.Check check) {
        String state = check.set().disabled()
                ? messages.text("recovery.routes.disabled")
                : check.healthy().map(well -> messages.text(well
                        ? "recovery.routes.healthy"
                        : "recovery.routes.unhealthy")).orElseGet(() -> messages.text("recovery.value.none"));
        String name = check.name().isBlank() ? check.id() : check.name();
        String percent = check.percent().isPresent() ? " " + Math.round(check.percent().getAsDouble()) + " %" : "";
        return name + check.region().map(r -> " · " + RegionNames.of(r, messages)).orElse("") + " · " + state + percent;
    }

    public String facts(HealthReport.Check check, Instant now) {
        var facts = new ArrayList<String>();
        facts.add(messages.text(RecoveryKeys.of(check.kind())));
        facts.add(messages.text("recovery.routes.detects", check.set().intervalSeconds(), check.set().failures(),
                check.set().intervalSeconds() * check.set().failures()));
        if (check.set().inverted()) {
            facts.add(messages.text("recovery.routes.inverted"));
        }
        check.dataAt().ifPresent(at -> facts.add(messages.text("recovery.routes.data", ago(at, now))));
        return String.join(" · ", facts);
    }

    /** {@code 11 of 16 succeed; healthy above 18 % (from 3)}. */
    public String count(List<CheckerReport.Checker> all) {
        long good = all.stream().filter(c -> c.word() == CheckerReport.Word.SUCCESS).count();
        long least = (long) Math.floor(all.size() * CheckerReport.LINE) + 1;
        return messages.text("recovery.routes.count", good, all.size(), Math.round(CheckerReport.LINE * 100), least);
    }

    public String checker(CheckerReport.Checker checker, Instant now) {
        String word = switch (checker.word()) {
            case SUCCESS -> messages.text("recovery.routes.success");
            case FAILURE -> messages.text("recovery.routes.failure");
            case UNREADABLE -> messages.text("recovery.routes.unreadable");
        };
        String status = checker.httpStatus().isPresent() ? " " + checker.httpStatus().getAsInt() : "";
        return checker.region() + " · " + word + status + " · " + ago(checker.at(), now);
    }

    public String record(RecordReport.Failover record, Chooser.Health health) {
        String role = record.primary() ? "PRIMARY" : "SECONDARY";
        String region = record.region().map(r -> " · " + RegionNames.of(r, messages)).orElse("");
        String ttl = record.alias()
                ? "alias, TTL 60 s"
                : record.ttl().map(t -> "TTL " + t.toSeconds() + " s").orElse("TTL ?");
        return role + " " + record.type() + region + " · " + health(health) + " · " + ttl;
    }

    public String answer(Chooser.Answer answer) {
        return switch (answer) {
            case Chooser.Answer.Names names -> names.record().region().map(r -> RegionNames.of(r, messages))
                    .orElse(names.record().target());
            case Chooser.Answer.Unknown _ -> messages.text("recovery.routes.answer-unknown");
            case Chooser.Answer.NoPair _ -> messages.text("recovery.routes.no-pair");
        };
    }

    public String ifCase(Chooser.Case which) {
        return messages.text("recovery.routes.case", health(which.primary()), health(which.secondary()),
                answer(which.answer()));
    }

    public String server(ZoneReport.Answer answer) {
        return switch (answer) {
            case ZoneReport.Answer.Given given -> given.nameServer() + " → "
                    + given.region().map(r -> RegionNames.of(r, messages))
                            .orElseGet(() -> messages.text("recovery.routes.region-unknown"))
                    + " · " + String.join(", ", given.addresses()) + " · TTL " + given.ttl().toSeconds() + " s · "
                    + Spans.measured(given.took(), messages);
            case ZoneReport.Answer.Silent silent -> silent.nameServer() + " · "
                    + FailureText.of(silent.why(), messages).happened();
        };
    }

    /** Why nothing newer is known; empty while the newest question was answered. */
    public Optional<String> trouble(Sighting<?> sighting, Moment now) {
        return switch (sighting) {
            case Sighting.Seen<?> _ -> Optional.empty();
            case Sighting.Off<?> _ -> Optional.of(messages.text("recovery.why.not-asked"));
            case Sighting.Awaited<?> _ -> Optional.of(messages.text("recovery.why.not-yet"));
            case Sighting.Blind<?> blind -> Optional.of(messages.text("recovery.routes.blind",
                    FailureText.of(blind.why(), messages).happened(),
                    blind.last().map(seen -> messages.text("recovery.ago",
                            messages.formats().duration(seen.at().age(now))))
                            .orElseGet(() -> messages.text("recovery.self.none"))));
        };
    }

    private String health(Chooser.Health health) {
        return switch (health) {
            case HEALTHY -> messages.text("recovery.routes.healthy");
            case UNHEALTHY -> messages.text("recovery.routes.unhealthy");
            case ALWAYS -> messages.text("recovery.routes.always");
            case UNKNOWN -> messages.text("recovery.level.unknown");
        };
    }

    private String ago(Instant at, Instant now) {
        return messages.text("recovery.ago", messages.formats().duration(Duration.between(at, now)));
    }
}
