package com.megaticket.console.failover.drill;

import static com.megaticket.console.failover.drill.Goal.never;
import static com.megaticket.console.failover.drill.Goal.wanted;
import static com.megaticket.console.failover.drill.Signal.ACKNOWLEDGED;
import static com.megaticket.console.failover.drill.Signal.ADVISED;
import static com.megaticket.console.failover.drill.Signal.BACK;
import static com.megaticket.console.failover.drill.Signal.BEGUN;
import static com.megaticket.console.failover.drill.Signal.CALM;
import static com.megaticket.console.failover.drill.Signal.CLOSED;
import static com.megaticket.console.failover.drill.Signal.DECIDED;
import static com.megaticket.console.failover.drill.Signal.HASTY;
import static com.megaticket.console.failover.drill.Signal.HEALED;
import static com.megaticket.console.failover.drill.Signal.INJECTED;
import static com.megaticket.console.failover.drill.Signal.OPENED;
import static com.megaticket.console.failover.drill.Signal.RECONCILED;
import static com.megaticket.console.failover.drill.Signal.SOFTENED;
import static com.megaticket.console.failover.drill.Signal.SOLD;
import static com.megaticket.console.failover.drill.Signal.TAKEN_OVER;
import static com.megaticket.console.failover.drill.Signal.VOUCHED;
import static com.megaticket.console.failover.drill.Signal.WARNED;

import com.megaticket.console.failover.drill.Disturbance.Kind;
import java.time.Duration;
import java.util.List;

/** The scripts between two regions. Times are plans of ours: what a practised operator needs. */
public final class Scripts {
    private static final Duration LEAD = Duration.ofSeconds(20);

    private final String main;
    private final String other;

    public Scripts(String main, String other) {
        this.main = main;
        this.other = other;
    }

    public Script of(Exercise exercise) {
        return switch (exercise) {
            case PLANNED -> new Script(exercise, List.of(), List.of(), List.of(
                    wanted(DECIDED, BEGUN, minutes(3)), wanted(CLOSED, DECIDED, minutes(3)),
                    wanted(OPENED, CLOSED, seconds(60)), wanted(SOLD, OPENED, seconds(60)),
                    wanted(BACK, SOLD, minutes(20)), wanted(RECONCILED, SOLD, minutes(20))));
            case KILLED -> new Script(exercise, List.of(Disturbance.on(Kind.KILLED, main)), List.of(), moved());
            case FROZEN -> new Script(exercise, List.of(Disturbance.on(Kind.FROZEN, main)), List.of(), moved());
            case CUT -> new Script(exercise, List.of(Disturbance.on(Kind.REPLICATION_CUT, main)), List.of(), List.of(
                    wanted(INJECTED, BEGUN, minutes(2)), wanted(WARNED, INJECTED, minutes(10)), never(DECIDED),
                    wanted(HEALED, WARNED, minutes(10)), wanted(CALM, HEALED, minutes(10)),
                    wanted(RECONCILED, HEALED, minutes(20))));
            case DEAD_REGION -> incident(exercise, List.of(begins(Kind.KILLED, main), ends(Kind.KILLED, main, SOLD)),
                    wanted(ADVISED, INJECTED, seconds(60)), wanted(ACKNOWLEDGED, ADVISED, minutes(2)), never(HASTY),
                    wanted(DECIDED, ADVISED, minutes(5)), wanted(OPENED, DECIDED, minutes(5)),
                    wanted(SOLD, OPENED, minutes(2)), wanted(CLOSED, HEALED, minutes(5)));
            case SHORT_FREEZE -> incident(exercise, List.of(begins(Kind.FROZEN, main),
                    ends(Kind.FROZEN, main, ADVISED)),
                    wanted(ADVISED, INJECTED, seconds(60)), wanted(ACKNOWLEDGED, ADVISED, minutes(3)), never(OPENED),
                    wanted(CALM, HEALED, minutes(5)));
            case ONE_WAY -> incident(exercise, List.of(begins(Kind.REPLICATION_CUT, main),
                    ends(Kind.REPLICATION_CUT, main, ACKNOWLEDGED)),
                    wanted(WARNED, INJECTED, minutes(2)), wanted(ACKNOWLEDGED, WARNED, minutes(2)), never(DECIDED),
                    wanted(CALM, HEALED, minutes(5)));
            case SILENT_STALL -> incident(exercise, List.of(begins(Kind.REPLICATION_STALL, main),
                    ends(Kind.REPLICATION_STALL, main, ACKNOWLEDGED)),
                    wanted(ACKNOWLEDGED, INJECTED, minutes(4)), never(DECIDED), wanted(CALM, HEALED, minutes(5)));
            case GROWING_LAG -> incident(exercise, List.of(lag(LEAD, 2), lag(seconds(50), 8), lag(seconds(90), 30),
                    ends(Kind.REPLICATION_LAG, main, ACKNOWLEDGED)),
                    wanted(ACKNOWLEDGED, INJECTED, minutes(4)), never(CLOSED), wanted(CALM, HEALED, minutes(5)));
            case DARK_STANDBY -> incident(exercise, List.of(begins(Kind.KILLED, other), ends(Kind.KILLED, other,
                    VOUCHED)),
                    wanted(ACKNOWLEDGED, INJECTED, minutes(3)), wanted(VOUCHED, INJECTED, minutes(4)), never(DECIDED),
                    wanted(CALM, HEALED, minutes(5)));
            case TOO_FAST -> incident(exercise, List.of(
                    new Cue(BEGUN, LEAD, new Disturbance(Kind.THROTTLING, main, 0.5), true),
                    new Cue(INJECTED, minutes(2), new Disturbance(Kind.THROTTLING, main, 0.5), false)),
                    never(DECIDED), wanted(CALM, HEALED, minutes(5)));
            case WRONG_CLOCK -> incident(exercise, List.of(
                    new Cue(BEGUN, LEAD, Disturbance.time(Kind.CLOCK_SKEW, main, minutes(5)), true),
                    new Cue(INJECTED, minutes(2), Disturbance.time(Kind.CLOCK_SKEW, main, minutes(5)), false)),
                    never(DECIDED), wanted(CALM, HEALED, minutes(5)));
            case LEFT_BEHIND -> incident(exercise, List.of(
                    new Cue(BEGUN, seconds(2), Disturbance.on(Kind.LEFT_SWITCH, other), true)),
                    wanted(TAKEN_OVER, INJECTED, minutes(4)), wanted(OPENED, TAKEN_OVER, minutes(5)),
                    wanted(SOLD, OPENED, minutes(2)));
            case FENCE_LEFT -> incident(exercise, List.of(
                    new Cue(BEGUN, seconds(2), Disturbance.on(Kind.HARD_FENCE, other), true)),
                    wanted(DECIDED, INJECTED, minutes(4)), wanted(SOFTENED, DECIDED, minutes(6)),
                    wanted(OPENED, DECIDED, minutes(8)), wanted(SOLD, OPENED, minutes(2)));
        };
    }

    /** The whole way of a region that does not answer. */
    private static List<Goal> moved() {
        return List.of(wanted(INJECTED, BEGUN, minutes(2)), wanted(ADVISED, INJECTED, seconds(60)),
                wanted(DECIDED, ADVISED, minutes(5)), wanted(OPENED, DECIDED, minutes(5)),
                wanted(SOLD, OPENED, seconds(60)), wanted(HEALED, SOLD, minutes(10)), wanted(CLOSED, HEALED,
                        minutes(5)),
                wanted(BACK, HEALED, minutes(20)), wanted(RECONCILED, HEALED, minutes(20)));
    }

    private static Script incident(Exercise exercise, List<Cue> cues, Goal... goals) {
        return new Script(exercise, List.of(), cues, List.of(goals));
    }

    private static Cue begins(Kind kind, String region) {
        return new Cue(BEGUN, LEAD, Disturbance.on(kind, region), true);
    }

    private static Cue ends(Kind kind, String region, Signal after) {
        return new Cue(after, seconds(20), Disturbance.on(kind, region), false);
    }

    private Cue lag(Duration wait, int seconds) {
        return new Cue(BEGUN, wait, Disturbance.time(Kind.REPLICATION_LAG, main, seconds(seconds)), true);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
