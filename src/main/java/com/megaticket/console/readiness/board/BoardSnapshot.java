package com.megaticket.console.readiness.board;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far a run has come.
 *
 * @param version grows by one with every change of the run
 * @param rows every check, in the order of ids
 * @param prints of what was read, for {@code Journal.GoodRun}; empty until finished
 */
public record BoardSnapshot(long version, Instant asOf, List<Row> rows, boolean finished, Map<String, String> prints) {
    public BoardSnapshot {
        rows = List.copyOf(rows);
        prints = Map.copyOf(prints);
    }

    public record Row(CheckId id, State state) {}

    public sealed interface State {
        record Scheduled() implements State {}

        record Running(Instant since) implements State {}

        /** @param at when it ended: its age is counted from here */
        record Ended(Result result, Instant at, Duration took) implements State {}
    }

    public Stream<Result> results() {
        return rows.stream().map(Row::state)
                .flatMap(s -> s instanceof State.Ended e ? Stream.of(e.result()) : Stream.of());
    }

    /** Checks that found something of this severity. Zero says nothing while others cannot tell. */
    public long failed(Severity severity) {
        return results().filter(r -> r instanceof Result.Fail f && f.worst() == severity).count();
    }

    public long unknown() {
        return results().filter(r -> r instanceof Result.CannotTell || r instanceof Result.NotPermitted).count();
    }

    /** Nothing found and everything that was configured could be told, by every check but the one that compares runs. */
    public boolean isGood() {
        return finished && rows.stream().filter(r -> r.id() != CheckId.R31)
                .allMatch(r -> r.state() instanceof State.Ended e
                        && (e.result() instanceof Result.Pass || e.result() instanceof Result.Skipped));
    }

    /** The check that compares runs found no change, or had nothing to compare with. False while it has not ended. */
    public boolean isUnchanged() {
        return rows.stream().filter(r -> r.id() == CheckId.R31)
                .allMatch(r -> r.state() instanceof State.Ended e && (e.result() instanceof Result.Pass
                        || (e.result() instanceof Result.Fail fail && fail.problems().stream().map(Problem::trouble)
                                .allMatch(t -> t == Trouble.NO_GOOD_RUN))));
    }

    /** As the journal keeps a good one. */
    public Journal.GoodRun kept() {
        return new Journal.GoodRun(asOf, prints);
    }
}
