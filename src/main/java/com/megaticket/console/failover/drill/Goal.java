package com.megaticket.console.failover.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What an exercise expects of the people in it.
 *
 * @param from the time counts from this one
 * @param within planned; of a {@link Kind#NEVER} without meaning
 */
public record Goal(Signal signal, Kind kind, Signal from, Duration within) {
    public enum Kind {
        /** It is to come, in time. */
        WANTED,
        /** It must not come: who does it has fallen for the exercise. */
        NEVER
    }

    static Goal wanted(Signal signal, Signal from, Duration within) {
        return new Goal(signal, Kind.WANTED, from, within);
    }

    static Goal never(Signal signal) {
        return new Goal(signal, Kind.NEVER, Signal.BEGUN, Duration.ZERO);
    }

    /** How long it took; empty = one of the two was not reached. */
    public Optional<Duration> took(Map<Signal, Instant> reached) {
        return Optional.ofNullable(reached.get(signal)).flatMap(at -> Optional.ofNullable(reached.get(from))
                .map(start -> Duration.between(start, at)).map(d -> d.isNegative() ? Duration.ZERO : d));
    }

    public Mark mark(Map<Signal, Instant> reached) {
        boolean came = reached.containsKey(signal);
        if (kind == Kind.NEVER) {
            return came ? Mark.DONE_WRONG : Mark.KEPT;
        }
        if (!came) {
            return Mark.NOT_REACHED;
        }
        return took(reached).map(d -> d.compareTo(within) <= 0 ? Mark.IN_TIME : Mark.LATE).orElse(Mark.OUT_OF_ORDER);
    }

    public enum Mark {
        IN_TIME, LATE, NOT_REACHED,
        /** Seen, and what its time counts from was not. */
        OUT_OF_ORDER,
        /** What must not happen did not. */
        KEPT,
        /** What must not happen did. */
        DONE_WRONG
    }
}
