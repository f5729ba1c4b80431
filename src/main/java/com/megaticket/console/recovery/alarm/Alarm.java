package com.megaticket.console.recovery.alarm;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * One alarm, from its raising until it is both over and acknowledged.
 *
 * @param id stable over restarts
 * @param worst the gravest level since it was last acknowledged: it does not fall by itself
 * @param reason of the newest level that was abnormal
 * @param times how often it came since it was last acknowledged
 * @param over since when the signal is normal again
 */
public record Alarm(String id, AlarmKind kind, Subject subject, Level worst, Reason reason, Instant raised, int times,
        Optional<Instant> over, State state) {
    Alarm in(State next) {
        return new Alarm(id, kind, subject, worst, reason, raised, times, over, next);
    }

    Alarm over(Instant at) {
        return new Alarm(id, kind, subject, worst, reason, raised, times, Optional.of(at), new State.Returned());
    }

    Alarm abnormal(Call call) {
        return new Alarm(id, kind, subject, worst.or(call.level()), call.reason(), raised, times, Optional.empty(),
                state);
    }

    Alarm again() {
        return new Alarm(id, kind, subject, worst, reason, raised, times + 1, over, new State.Unacknowledged());
    }

    public sealed interface State {
        record Unacknowledged() implements State {}

        record Acknowledged(Act by) implements State {}

        /** Over, and nobody has seen it. */
        record Returned() implements State {}

        /** Out of sight until then; comes back by itself. */
        record Shelved(Act by, Instant until) implements State {}

        /** Follows from another alarm. */
        record Suppressed(String causeId) implements State {}
    }

    /** What a person did. */
    public record Act(String who, Instant at, String note) {}
}
