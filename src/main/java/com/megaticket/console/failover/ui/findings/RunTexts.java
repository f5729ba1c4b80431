package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.failover.audit.Stage;
import com.megaticket.console.failover.reconcile.Coverage;
import com.megaticket.console.failover.reconcile.Progress;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Formats;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The run in people's words. */
final class RunTexts {
    private final FindingTexts texts;
    private final Messages messages;
    private final Formats formats;

    RunTexts(FindingTexts texts) {
        this.texts = texts;
        messages = texts.messages();
        formats = messages.formats();
    }

    FailureText verdict(AuditSnapshot now) {
        int settled = now.cases().size() - now.open();
        return switch (now.verdict()) {
            case NEVER -> of("failover.findings.verdict.never");
            case RUNNING -> of("failover.findings.verdict.running");
            case LEFT -> of("failover.findings.verdict.left", now.tally().clean());
            case FAILED -> of("failover.findings.verdict.failed", dark(now));
            case FOUND -> of("failover.findings.verdict.found", now.open());
            case PARTLY -> of("failover.findings.verdict.partly");
            case SETTLED -> of("failover.findings.verdict.settled", settled);
            case CLEAN -> of("failover.findings.verdict.clean", now.tally().clean());
        };
    }

    private FailureText of(String stem, Object... args) {
        return FailureText.of(stem, messages, args);
    }

    private String dark(AuditSnapshot now) {
        if (!(now.stage() instanceof Stage.Failed failed)) {
            return "";
        }
        return failed.dark().isEmpty()
                ? FailureText.of(failed.failure(), messages).happened()
                : messages.text("failover.findings.dark",
                        String.join(", ", failed.dark().keySet().stream().map(texts::region).toList()));
    }

    /** Empty before the first run. */
    String counts(AuditSnapshot now) {
        if (now.begun().isEmpty()) {
            return "";
        }
        long found = now.cases().stream().map(c -> c.finding().showing()).distinct().count();
        var parts = new ArrayList<String>();
        parts.add(messages.text("failover.findings.count.clean", now.tally().clean()));
        parts.add(messages.text("failover.findings.count.found", found));
        parts.add(messages.text("failover.findings.count.unread", now.unread().size()));
        if (now.tally().unreadable() > 0) {
            parts.add(messages.text("failover.findings.count.schedules", now.tally().unreadable()));
        }
        parts.add(now.tally().all() < 0
                ? messages.text("failover.findings.count.unknown")
                : messages.text("failover.findings.count.all", now.tally().all()));
        return String.join(" · ", parts);
    }

    /** When it was begun and ended. */
    String age(AuditSnapshot now, Instant at) {
        String begun = now.begun().map(b -> messages.text("failover.findings.begun", formats.moment(b, at), ago(b, at)))
                .orElse("");
        return now.stage() instanceof Stage.Ended(Instant ended)
                ? messages.text("failover.findings.ended", begun, formats.moment(ended, at), ago(ended, at))
                : begun;
    }

    private String ago(Instant then, Instant now) {
        return formats.duration(Duration.between(then, now));
    }

    String progress(AuditSnapshot now) {
        Optional<Progress> progress = now.progress();
        if (progress.isEmpty()) {
            return messages.text("failover.findings.progress.streams", 0);
        }
        Progress p = progress.get();
        return p.phase() == Progress.Phase.STREAMS
                ? messages.text("failover.findings.progress.streams", p.changes())
                : messages.text("failover.findings.progress.showings", p.done(), Math.max(0, p.showings()), p.items(),
                        p.changes(), Math.round(p.units()));
    }

    /** Empty while there is nothing to tell. */
    String pace(AuditSnapshot now) {
        if (!(now.stage() instanceof Stage.Running running)) {
            return "";
        }
        if (running.stopping()) {
            return messages.text("failover.findings.stopping");
        }
        String rate = now.rate().map(r -> messages.text("failover.findings.rate", Math.round(r),
                budget(running.budget()))).orElse(budget(running.budget()));
        return now.left().map(l -> messages.text("failover.findings.left", rate, formats.duration(l))).orElse(rate);
    }

    String budget(double units) {
        return Double.isInfinite(units)
                ? messages.text("failover.findings.budget.none")
                : messages.text("failover.findings.budget", Math.round(units));
    }

    /** What the streams of each region could tell, a line a region. */
    List<String> streams(AuditSnapshot now) {
        return now.known().regions().stream().map(region -> messages.text("failover.findings.stream",
                texts.region(region), stream(now, now.known().of(region)))).toList();
    }

    private String stream(AuditSnapshot now, Optional<Coverage> coverage) {
        if (coverage.isEmpty()) {
            return now.stage() instanceof Stage.Ended
                    ? messages.text("failover.findings.stream.none")
                    : messages.text("failover.findings.stream.not-yet");
        }
        return coverage.get().failure()
                .map(f -> messages.text("failover.findings.stream.failed", FailureText.of(f, messages).happened()))
                .orElseGet(() -> messages.text("failover.findings.stream.read",
                        formats.moment(coverage.get().since(), now.at())));
    }

    /** How long the streams still tell of the last close; empty = no region was ever closed. */
    Optional<String> fuse(AuditSnapshot now, Instant at) {
        return now.cut().map(cut -> {
            String closed = messages.text("failover.findings.fuse", texts.region(cut.region()), ago(cut.at(), at),
                    formats.moment(cut.at(), at));
            if (!now.isForgotten()) {
                return messages.text("failover.findings.fuse.read", closed);
            }
            Duration left = cut.left(at);
            return left.isZero()
                    ? messages.text("failover.findings.fuse.gone", closed)
                    : messages.text("failover.findings.fuse.left", closed, formats.duration(left));
        });
    }
}
