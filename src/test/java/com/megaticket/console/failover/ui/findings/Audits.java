package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.failover.audit.AuditSnapshot.Deciding;
import com.megaticket.console.failover.audit.AuditSnapshot.Streams;
import com.megaticket.console.failover.audit.AuditSnapshot.Tally;
import com.megaticket.console.failover.audit.Case;
import com.megaticket.console.failover.audit.Cut;
import com.megaticket.console.failover.audit.Decided;
import com.megaticket.console.failover.audit.Kind;
import com.megaticket.console.failover.audit.Notice;
import com.megaticket.console.failover.audit.Plan;
import com.megaticket.console.failover.audit.Stage;
import com.megaticket.console.failover.reconcile.Coverage;
import com.megaticket.console.failover.reconcile.Progress;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The states of a reconciliation that the screen must show. */
enum Audits {
    NEVER, STREAMS, RUNNING, STOPPING, LEFT, DARK, CLEAN, FOUND, BUSY, SETTLED, PARTLY, FORGOTTEN;

    private static final Failure CUT = new Failure.Unavailable("cut", "");

    AuditSnapshot at(Instant now) {
        return new AuditSnapshot(now, stage(now), this == NEVER ? Optional.empty() : Optional.of(ago(now, 95)),
                progress(), streams(now), Optional.of(new Cut(Samples.SEOUL, now.minus(Duration.ofHours(
                        this == FORGOTTEN ? 26 : 3)))),
                tally(), cases(), unread(), decided(now), deciding(now));
    }

    private static Instant ago(Instant now, long seconds) {
        return now.minusSeconds(seconds);
    }

    private Stage stage(Instant now) {
        return switch (this) {
            case NEVER -> new Stage.Never();
            case STREAMS, RUNNING -> new Stage.Running(ago(now, 30), 500, 0, false);
            case STOPPING -> new Stage.Running(ago(now, 30), 500, 0, true);
            case LEFT -> new Stage.Left(ago(now, 60));
            case DARK -> new Stage.Failed(ago(now, 5), CUT, new TreeMap<>(Map.of(Samples.SEOUL, CUT)));
            case CLEAN, FOUND, BUSY, SETTLED, PARTLY, FORGOTTEN -> new Stage.Ended(ago(now, 12));
        };
    }

    private Optional<Progress> progress() {
        return switch (this) {
            case NEVER, LEFT, DARK -> Optional.empty();
            case STREAMS -> Optional.of(new Progress(Progress.Phase.STREAMS, 0, -1, 0, 0, 0, 0, 18_204, 0));
            case RUNNING, STOPPING ->
                Optional.of(new Progress(Progress.Phase.SHOWINGS, 7, 24, 6, 1, 0, 16_940, 31_002, 2_895));
            case CLEAN, FOUND, BUSY, SETTLED, PARTLY, FORGOTTEN ->
                Optional.of(new Progress(Progress.Phase.ENDED, 24, 24, 22, 2, 0, 58_080, 31_002, 9_925));
        };
    }

    private Streams streams(Instant now) {
        Instant since = now.minus(Duration.ofHours(24));
        var regions = List.of(Samples.SEOUL, Samples.TOKYO);
        return switch (this) {
            case NEVER, STREAMS, LEFT, DARK -> new Streams(regions, List.of(), Optional.empty());
            case PARTLY -> new Streams(regions, List.of(new Coverage(Samples.SEOUL, since, Optional.empty()),
                    new Coverage(Samples.TOKYO, since,
                            Optional.of(new Failure.Denied("dynamodb:GetRecords", "", "")))),
                    Optional.empty());
            case RUNNING, STOPPING, CLEAN, FOUND, BUSY, SETTLED, FORGOTTEN -> new Streams(regions,
                    List.of(new Coverage(Samples.SEOUL, since, Optional.empty()),
                            new Coverage(Samples.TOKYO, since, Optional.empty())),
                    Optional.of(since));
        };
    }

    private Tally tally() {
        return switch (this) {
            case NEVER -> new Tally(-1, 0, 0);
            case STREAMS -> new Tally(-1, 0, 0);
            case RUNNING, STOPPING -> new Tally(24, 6, 0);
            case LEFT, DARK -> new Tally(-1, 11, 0);
            case CLEAN, FORGOTTEN -> new Tally(24, 24, 0);
            case FOUND, BUSY, SETTLED -> new Tally(24, 22, 0);
            case PARTLY -> new Tally(24, 23, 1);
        };
    }

    List<Case> cases() {
        return switch (this) {
            case NEVER, STREAMS, LEFT, DARK, CLEAN, PARTLY, FORGOTTEN -> List.of();
            case RUNNING, STOPPING -> List.of(Samples.soldTwice(), Samples.holdOverSale());
            case FOUND, BUSY -> Samples.all();
            case SETTLED -> List.of(Samples.noMoney(), Samples.money());
        };
    }

    private SortedMap<String, Failure> unread() {
        return this == FOUND || this == PARTLY
                ? new TreeMap<>(Map.of(Samples.MATINEE.key(), Failure.busy(Samples.MATINEE.key())))
                : new TreeMap<>();
    }

    private Map<String, Decided> decided(Instant now) {
        var all = new ArrayList<Decided>();
        if (this == SETTLED) {
            cases().forEach(c -> all.add(new Decided(c.key(), c.plans().getFirst().way(), "이서연", ago(now, 40),
                    Decided.End.DONE, "", List.of(notice(c.kind())))));
        }
        if (this == FOUND || this == BUSY) {
            all.add(new Decided(Samples.saleLost().key(), Plan.Way.RESTORE, "Kim", ago(now, 70),
                    Decided.End.CHANGED, "1층-C-2-5", List.of()));
            all.add(new Decided(Samples.noMoney().key(), Plan.Way.TELL, "Kim", ago(now, 50), Decided.End.DONE, "",
                    List.of(notice(Kind.NO_MONEY))));
        }
        return all.stream().collect(java.util.stream.Collectors.toMap(Decided::finding, d -> d));
    }

    private static Notice notice(Kind kind) {
        return new Notice("r-T-0021", Optional.of("T-0021"), Optional.empty(), Samples.EVENING, kind, "1층-D-4-4", "",
                Optional.of(new Money(170_000)));
    }

    private Optional<Deciding> deciding(Instant now) {
        return this == BUSY
                ? Optional.of(new Deciding(Samples.soldTwice().key(), ago(now, 2), true))
                : Optional.empty();
    }
}
