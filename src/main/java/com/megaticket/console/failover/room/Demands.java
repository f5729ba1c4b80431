package com.megaticket.console.failover.room;

import com.megaticket.console.failover.room.Demand.Kind;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import java.util.List;
import java.util.Optional;

/** What a person has to type before each act. Pure: the screen shows it, and the room checks it by the same rule. */
public final class Demands {
    private static final String ANYWAY = "ANYWAY";

    private Demands() {}

    public static Demand toFirst(Situation now) {
        return new Demand(Kind.FIRST, now.leases().regions().stream().filter(RegionView::main).findFirst().orElseThrow()
                .region());
    }

    public static Demand toBegin(Switch.Kind kind, String to, Situation now) {
        return Needs.toBegin(kind, to, now).stream().anyMatch(Precondition::stops)
                ? new Demand(Kind.ANYWAY, ANYWAY + " " + to)
                : new Demand(Kind.BEGIN, to);
    }

    public static Demand toSecond(Switch run, Situation now) {
        return run.operator().equals(now.self().console())
                ? new Demand(Kind.ALONE, "ALONE")
                : new Demand(Kind.BEGIN, run.to());
    }

    /** Empty where the step asks nothing of a person. */
    public static Optional<Demand> toPlay(Switch run, Situation now) {
        return run.next().flatMap(step -> toPlay(step, run, now));
    }

    private static Optional<Demand> toPlay(Step step, Switch run, Situation now) {
        if (elsewhere(run, now).isPresent()) {
            return Optional.of(new Demand(Kind.TAKE_OVER, "TAKE OVER"));
        }
        List<Precondition> missing = Needs.of(step, run, now).stream().filter(Precondition::stops).toList();
        if (missing.stream().anyMatch(p -> p.need() == Precondition.Need.SECOND_PERSON)) {
            return Optional.of(new Demand(Kind.SECOND, ""));
        }
        if (!missing.isEmpty()) {
            return Optional.of(new Demand(Kind.ANYWAY, ANYWAY));
        }
        if (step == Step.CLOSE && run.kind() != Switch.Kind.UNDO) {
            return Optional.of(new Demand(Kind.CLOSE, run.from()));
        }
        boolean open = step == Step.ANNOUNCE && (run.owesClose() || run.isForced(Step.DRAIN));
        return open ? Optional.of(new Demand(Kind.OPEN, run.to())) : Optional.empty();
    }

    /** The mark of a step that another console says it is playing. */
    public static Optional<Switch.Mark> elsewhere(Switch run, Situation now) {
        return run.next().flatMap(run::mark)
                .filter(m -> m.state() == Switch.State.RUNNING && !m.who().equals(now.self().console()));
    }

    /** Empty where the next step can not be left out. */
    public static Optional<Demand> toForce(Switch run) {
        return run.next().filter(step -> step.force() != Step.Force.NEVER).map(step -> new Demand(Kind.FORCE,
                step.force() == Step.Force.WITH_LOSS ? "WITHOUT " + step : "SKIP"));
    }

    public static Demand toGiveUp() {
        return new Demand(Kind.GIVE_UP, "GIVE UP");
    }

    /** A word, or an answer for all: that the region which is open, as far as is seen, still is the one. */
    public static Demand toVouch(Situation now) {
        return new Demand(Kind.STILL_OPEN, "STILL OPEN " + vouched(now));
    }

    static String vouched(Situation now) {
        return now.leases().open().or(() -> now.leases().regions().stream().filter(RegionView::main).findFirst())
                .map(RegionView::region).orElseThrow();
    }

    public static Demand toClose(Switch run) {
        return new Demand(Kind.CLOSE, run.from());
    }
}
