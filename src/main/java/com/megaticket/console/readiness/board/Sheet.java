package com.megaticket.console.readiness.board;

import com.megaticket.console.readiness.board.BoardSnapshot.Row;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.readiness.check.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of every check: how it last ended, however long ago, and whether it is being looked at again.
 *
 * @param version grows by one with every change
 * @param lines every check, in the order of ids
 * @param acceptable only what has changed since the last good run keeps this one from being good, so a person may accept it
 */
public record Sheet(long version, Place place, List<Line> lines, boolean acceptable) {
    /** An older word is none: somebody may have changed everything since. */
    public static final Duration BELIEVED = Duration.ofHours(2);

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** @param origin where the answers come from */
    public record Place(String main, String standby, Origin origin) {}

    public enum Origin {
        AWS,
        /** An address was given, so something else answers for AWS. */
        STAND_IN,
        /** The demo's incident: nothing of it is real. */
        STAGED
    }

    /**
     * @param underWay scheduled or running; empty when nobody looks
     * @param last empty when it was never looked at to the end
     */
    public record Line(CheckId id, List<Use> uses, Optional<State> underWay, Optional<State.Ended> last) {
        public Line {
            uses = List.copyOf(uses);
        }
    }

    public boolean running() {
        return lines.stream().anyMatch(l -> l.underWay().isPresent());
    }

    /** When the oldest result was found; empty while there is none. */
    public Optional<Instant> oldest() {
        return ended().map(State.Ended::at).min(Instant::compareTo);
    }

    public Stream<State.Ended> ended() {
        return lines.stream().flatMap(l -> l.last().stream());
    }

    /** As a report tells it, never newer than its oldest result: what was never looked at is scheduled. */
    public BoardSnapshot report(Instant now) {
        List<Row> rows = lines.stream().map(l -> new Row(l.id(), l.last().<State>map(e -> e)
                .orElseGet(() -> l.underWay().orElseGet(State.Scheduled::new)))).toList();
        boolean finished = !running() && lines.stream().allMatch(l -> l.last().isPresent());
        return new BoardSnapshot(version, oldest().orElse(now), rows, finished, Map.of());
    }

    /** Has a result that is too old to be believed. */
    public static boolean isOld(Line line, Instant now) {
        return line.last().filter(e -> !e.at().plus(BELIEVED).isAfter(now)).isPresent();
    }

    /** What is believed still: results that are not too old. */
    public Sheet believed(Instant now) {
        return new Sheet(version, place, lines.stream().map(l -> isOld(l, now)
                ? new Line(l.id(), l.uses(), l.underWay(), Optional.empty())
                : l).toList(), acceptable);
    }

    /** Every check of this severity passed. What was not looked at, could not be told or is not configured did not. */
    public boolean passed(Severity severity) {
        return lines.stream().filter(l -> l.id().severity() == severity)
                .allMatch(l -> l.last().filter(e -> e.result() instanceof Result.Pass).isPresent());
    }
}
