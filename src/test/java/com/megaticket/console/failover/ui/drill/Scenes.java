package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.DrillState;
import com.megaticket.console.failover.drill.DrillState.Doing;
import com.megaticket.console.failover.drill.Exercise;
import com.megaticket.console.failover.drill.Refusal;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.RunsToShow;
import com.megaticket.console.failover.drill.Signal;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every state the screen can be in. */
enum Scenes {
    /** Nothing was practised yet. */
    FRESH,
    /** With runs of before; the newest is the first of them. */
    PAST,
    /** Live: one fault, no incidents, no lease. */
    LIVE,
    /** A console died in one. */
    LEFT, BEGUN, MIDDLE, LATE, BY_HAND, TROUBLE, INCIDENT, HINTED, WRONG, SEEN_ALL;

    DrillState at(Instant now) {
        return switch (this) {
            case FRESH -> state(now, Optional.empty(), Map.of(), List.of());
            case PAST -> state(now, Optional.empty(), Map.of(), past(now));
            case LIVE -> state(now, Optional.empty(), live(), List.of());
            case LEFT -> new DrillState(now, Optional.empty(), Optional.of(RunsToShow.of(Exercise.KILLED, "left", now
                    .minus(Duration.ofHours(3))).made(Disturbance.Kind.KILLED, RunsToShow.SEOUL, true).going()),
                    past(now), all(Refusal.LEFT), doing(Optional.empty(), Optional.empty()));
            case BEGUN -> running(now, RunsToShow.of(Exercise.KILLED, "r", now.minusSeconds(15)));
            case MIDDLE -> running(now, RunsToShow.of(Exercise.KILLED, "r", now.minusSeconds(100))
                    .made(Disturbance.Kind.KILLED, RunsToShow.SEOUL, true).saw(Signal.INJECTED, 20)
                    .saw(Signal.ADVISED, 28).saw(Signal.DECIDED, 61));
            case LATE -> running(now, RunsToShow.of(Exercise.PLANNED, "r", now.minusSeconds(700))
                    .saw(Signal.DECIDED, 250).saw(Signal.CLOSED, 290));
            case BY_HAND -> new DrillState(now, Optional.of(RunsToShow.real(Exercise.CUT, "r", now.minusSeconds(40))
                    .going()), Optional.empty(), List.of(), Map.of(), doing(
                            Optional.of(new Failure.Denied("fis:StartExperiment", "", "")), Optional.of(
                                    "aws fis start-experiment --region ap-northeast-2 --experiment-template-id EXT1a2b3c")));
            case TROUBLE -> new DrillState(now, Optional.of(RunsToShow.of(Exercise.FROZEN, "r", now.minusSeconds(90))
                    .made(Disturbance.Kind.FROZEN, RunsToShow.SEOUL, true).saw(Signal.INJECTED, 20).going()),
                    Optional.empty(), List.of(), Map.of(), doing(Optional.of(new Failure.Unavailable("gone", "")),
                            Optional.empty()));
            case INCIDENT -> running(now, incident(now));
            case HINTED -> running(now, incident(now).hinted(Signal.ACKNOWLEDGED));
            case WRONG -> running(now, RunsToShow.of(Exercise.TOO_FAST, "r", now.minusSeconds(90))
                    .made(Disturbance.Kind.THROTTLING, RunsToShow.SEOUL, true).saw(Signal.INJECTED, 20)
                    .saw(Signal.DECIDED, 70));
            case SEEN_ALL -> running(now, RunsToShow.of(Exercise.LEFT_BEHIND, "r", now.minusSeconds(200))
                    .made(Disturbance.Kind.LEFT_SWITCH, RunsToShow.TOKYO, true).saw(Signal.INJECTED, 3)
                    .saw(Signal.TAKEN_OVER, 60).saw(Signal.OPENED, 120).saw(Signal.SOLD, 180));
        };
    }

    private static RunsToShow incident(Instant now) {
        return RunsToShow.of(Exercise.DEAD_REGION, "r", now.minusSeconds(75))
                .made(Disturbance.Kind.KILLED, RunsToShow.SEOUL, true).saw(Signal.INJECTED, 21)
                .saw(Signal.ADVISED, 30);
    }

    private static List<Run> past(Instant now) {
        return List.of(RunsToShow.completed("p1", now.minus(Duration.ofHours(2)), 0),
                RunsToShow.fallen("p2", now.minus(Duration.ofHours(4))),
                RunsToShow.aborted("p3", now.minus(Duration.ofHours(5))),
                RunsToShow.completed("p4", now.minus(Duration.ofDays(9)), 7));
    }

    private static Map<Exercise, Refusal> all(Refusal refusal) {
        var refused = new EnumMap<Exercise, Refusal>(Exercise.class);
        for (Exercise each : Exercise.values()) {
            refused.put(each, refusal);
        }
        return refused;
    }

    private static Map<Exercise, Refusal> live() {
        Map<Exercise, Refusal> refused = all(Refusal.NOT_HERE);
        refused.put(Exercise.PLANNED, Refusal.FIRST_LEASE);
        refused.remove(Exercise.CUT);
        return refused;
    }

    private static DrillState running(Instant now, RunsToShow run) {
        return state(now, Optional.of(run.going()), Map.of(), List.of());
    }

    private static DrillState state(Instant now, Optional<Run> running, Map<Exercise, Refusal> refused,
            List<Run> past) {
        return new DrillState(now, running, Optional.empty(), past, refused, doing(Optional.empty(), Optional.empty()));
    }

    private static Doing doing(Optional<Failure> trouble, Optional<String> byHand) {
        return new Doing(false, trouble, byHand);
    }
}
