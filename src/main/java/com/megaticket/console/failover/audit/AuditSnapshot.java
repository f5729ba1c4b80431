package com.megaticket.console.failover.audit;

import com.megaticket.console.failover.reconcile.Coverage;
import com.megaticket.console.failover.reconcile.Progress;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The reconciliation as it stands.
 *
 * @param at service time
 * @param begun when the run was first begun; empty = never
 * @param progress of the part of the run under way or last ended; empty after a restart of the console
 * @param known what the streams have told, if nothing stood in the way
 * @param cut the last close of a region, as far as this console knows
 * @param tally of showings
 * @param cases gravest first
 * @param unread showings that could not be compared, by key
 * @param decided by key of the finding
 */
public record AuditSnapshot(Instant at, Stage stage, Optional<Instant> begun, Optional<Progress> progress,
        Streams known, Optional<Cut> cut, Tally tally, List<Case> cases, SortedMap<String, Failure> unread,
        Map<String, Decided> decided, Optional<Deciding> deciding) {

    /**
     * @param regions both
     * @param read in this part of the run, or the last
     * @param since what happened from then on is known of both, this run's or an earlier one's; empty = not of both
     */
    public record Streams(List<String> regions, List<Coverage> read, Optional<Instant> since) {
        public Streams {
            regions = List.copyOf(regions);
            read = List.copyOf(read);
        }

        public Optional<Coverage> of(String region) {
            return read.stream().filter(c -> c.region().equals(region)).findFirst();
        }

        /** Whether both could be read to their ends. */
        public boolean areRead() {
            return regions.stream().allMatch(r -> of(r).filter(c -> c.failure().isEmpty()).isPresent());
        }
    }

    /**
     * @param all -1 = not known
     * @param unreadable schedules that name no showing
     */
    public record Tally(int all, int clean, int unreadable) {}

    /** What is being done about a finding, or about a showing that is looked at again. */
    public record Deciding(String finding, Instant since, boolean looking) {}

    public enum Verdict {
        NEVER, RUNNING, LEFT, FAILED,
        /** Findings nobody has settled. */
        FOUND,
        /** Nothing is open, and not everything could be compared. */
        PARTLY,
        /** All that is still found was settled by people. */
        SETTLED, CLEAN
    }

    public AuditSnapshot {
        cases = List.copyOf(cases);
        unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
        decided = Map.copyOf(decided);
    }

    public Verdict verdict() {
        return switch (stage) {
            case Stage.Never _ -> Verdict.NEVER;
            case Stage.Running _ -> Verdict.RUNNING;
            case Stage.Left _ -> Verdict.LEFT;
            case Stage.Failed _ -> Verdict.FAILED;
            case Stage.Ended _ -> {
                if (open() > 0) {
                    yield Verdict.FOUND;
                }
                yield isPartial() || isForgotten() ? Verdict.PARTLY : cases.isEmpty() ? Verdict.CLEAN : Verdict.SETTLED;
            }
        };
    }

    /** Something was not compared. */
    public boolean isPartial() {
        return !unread.isEmpty() || tally.unreadable() > 0 || !known.areRead();
    }

    /** What happened about the cut was never read from the streams: what the web shop lost then is not known. */
    public boolean isForgotten() {
        return cut.filter(c -> known.since().filter(s -> !c.at().isBefore(s)).isEmpty()).isPresent();
    }

    /** Findings that nobody has settled. */
    public int open() {
        return (int) cases.stream().filter(c -> !isSettled(c)).count();
    }

    public boolean isSettled(Case of) {
        return decision(of).filter(Decided::settles).isPresent();
    }

    public Optional<Decided> decision(Case of) {
        return Optional.ofNullable(decided.get(of.key()));
    }

    /** Whether a run that was begun then or later came to its end. */
    public boolean isCompleteSince(Instant then) {
        return stage instanceof Stage.Ended && begun.filter(b -> !b.isBefore(then)).isPresent();
    }

    public boolean isRunning() {
        return stage instanceof Stage.Running;
    }

    /** Whether a run was begun and not ended, so that it can be gone on with. */
    public boolean canGoOn() {
        return stage instanceof Stage.Left || (stage instanceof Stage.Failed && begun.isPresent());
    }

    /** Read units a second over this part of the run; empty while there is nothing to tell. */
    public Optional<Double> rate() {
        return elapsed().flatMap(s -> progress.map(p -> p.units() / (s.toMillis() / 1000.0)));
    }

    /** Until the end, if it goes on as it went; empty = not known yet. */
    public Optional<Duration> left() {
        if (!(stage instanceof Stage.Running running)) {
            return Optional.empty();
        }
        return elapsed().flatMap(s -> progress.filter(p -> p.showings() > 0 && p.done() > running.before())
                .map(p -> s.multipliedBy(p.showings() - p.done()).dividedBy(p.done() - running.before())));
    }

    private Optional<Duration> elapsed() {
        return stage instanceof Stage.Running running
                ? Optional.of(Duration.between(running.since(), at)).filter(d -> d.toMillis() >= 1000)
                : Optional.empty();
    }

    /** People to be told, newest decision first. */
    public List<Decided> notices() {
        return decided.values().stream().filter(d -> !d.notices().isEmpty())
                .sorted(Comparator.comparing(Decided::at).reversed()).toList();
    }
}
