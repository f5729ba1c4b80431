package com.megaticket.console.failover.room;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.room.Precondition.Need;
import com.megaticket.console.failover.room.Precondition.State;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each step needs, read from the situation. Pure. */
public final class Needs {
    /** A second move within this time is more likely a flutter than a need. */
    static final Duration RECENT = Duration.ofMinutes(60);
    /** Above this a planned switch would keep the windows waiting for long: ten times it is waited. */
    static final Duration SMALL = Duration.ofSeconds(3);

    private Needs() {}

    /** Of a switch that is not begun yet. */
    public static List<Precondition> toBegin(Switch.Kind kind, String to, Situation now) {
        var needs = new ArrayList<Precondition>();
        if (kind == Switch.Kind.PLANNED || kind == Switch.Kind.FORCED) {
            needs.add(advised(kind, now));
            needs.add(standby(now));
        }
        needs.add(recent(now));
        needs.add(new Precondition(Need.NOTHING_OWED, now.owed().isEmpty() ? State.MET : State.NOT_MET, true,
                ""));
        needs.add(answers(Need.NEW_ANSWERS, to, true, now));
        return List.copyOf(needs);
    }

    public static List<Precondition> of(Step step, Switch run, Situation now) {
        boolean both = run.kind() != Switch.Kind.FORCED;
        var needs = new ArrayList<Precondition>();
        needs.add(beaten(run, now));
        if (now.self().twoPeople() && (step == Step.CLOSE || step == Step.ANNOUNCE)) {
            needs.add(new Precondition(Need.SECOND_PERSON, run.isSeconded() ? State.MET : State.NOT_MET, true,
                    run.papers().second().map(Switch.Signature::who).orElse("")));
        }
        switch (step) {
            case RECONCILE -> {
                needs.add(answers(Need.OLD_ANSWERS, run.from(), false, now));
                needs.add(answers(Need.NEW_ANSWERS, run.to(), false, now));
            }
            case SCALE, HEALTHY -> {
                // They look for themselves.
            }
            case CLOSE -> {
                needs.add(answers(Need.OLD_ANSWERS, run.from(), false, now));
                needs.add(answers(Need.NEW_ANSWERS, run.to(), true, now));
                if (run.kind() != Switch.Kind.UNDO) {
                    needs.add(done(Need.SERVERS_READY, run, Step.HEALTHY, both));
                }
                needs.add(lag(both, now));
            }
            case FENCES -> needs.add(done(Need.OLD_CLOSED, run, Step.CLOSE, false));
            case HARDEN -> needs.add(answers(Need.OLD_ANSWERS, run.from(), false, now));
            case DRAIN -> {
                needs.add(done(Need.FENCES_CLOSED, run, Step.FENCES, false));
                needs.add(lag(false, now));
            }
            case ANNOUNCE -> {
                needs.add(done(Need.DRAINED, run, Step.DRAIN, false));
                needs.add(answers(Need.NEW_ANSWERS, run.to(), false, now));
            }
            case WAIT, SOFTEN, RECOVER -> needs.add(done(Need.ANNOUNCED, run, Step.ANNOUNCE, false));
            case OPEN -> needs.add(done(Need.HOLDS_KEPT, run, Step.RECOVER, false));
            case DNS -> {
                needs.add(done(Need.OPENED, run, Step.OPEN, false));
                needs.add(done(Need.SERVERS_READY, run, Step.HEALTHY, false));
            }
        }
        return List.copyOf(needs);
    }

    private static Precondition beaten(Switch run, Situation now) {
        Epoch highest = now.leases().highest();
        boolean beaten = highest.isAbove(run.epoch()) || highest.clashesWith(run.epoch());
        return new Precondition(Need.NOT_BEATEN, beaten ? State.NOT_MET : State.MET, true, highest.toString());
    }

    private static Precondition advised(Switch.Kind kind, Situation now) {
        State state = now.around().advice().map(advice -> switch (advice) {
            case GO -> State.MET;
            case STAY, PREPARE -> kind == Switch.Kind.PLANNED ? State.MET : State.NOT_MET;
            case DO_NOT_GO -> State.NOT_MET;
        }).orElse(State.UNKNOWN);
        return new Precondition(Need.ADVISED, state, true,
                now.around().advice().map(Enum::name).orElse(""));
    }

    private static Precondition standby(Situation now) {
        var blockers = now.around().blockers();
        State state = blockers.isEmpty() ? State.UNKNOWN : blockers.getAsInt() == 0 ? State.MET : State.NOT_MET;
        return new Precondition(Need.STANDBY_ABLE, state, true,
                blockers.isPresent() ? Integer.toString(blockers.getAsInt()) : "");
    }

    private static Precondition recent(Situation now) {
        Optional<Instant> last = now.switches().past().stream()
                .flatMap(run -> run.mark(Step.OPEN).flatMap(Switch.Mark::endedAt).stream())
                .max(Instant::compareTo);
        boolean recent = last.filter(at -> at.isAfter(now.at().minus(RECENT))).isPresent();
        return new Precondition(Need.NOT_RECENT, recent ? State.NOT_MET : State.MET, true,
                last.map(at -> Long.toString(Duration.between(at, now.at()).toMinutes())).orElse(""));
    }

    private static Precondition answers(Need need, String region, boolean vital, Situation now) {
        RegionView view = now.leases().of(region);
        State state = view.age().isEmpty() ? State.UNKNOWN : view.unread() ? State.NOT_MET : State.MET;
        return new Precondition(need, state, vital, region);
    }

    private static Precondition lag(boolean vital, Situation now) {
        Optional<Duration> lag = now.around().loss().lag();
        State state = lag.map(l -> l.compareTo(SMALL) <= 0 && !now.around().loss().growing()
                ? State.MET
                : State.NOT_MET).orElse(State.UNKNOWN);
        return new Precondition(Need.LAG_SMALL, state, vital, lag.map(l -> Long.toString(l.toMillis())).orElse(""));
    }

    private static Precondition done(Need need, Switch run, Step step, boolean vital) {
        State state = run.isForced(step) ? State.NOT_MET : run.isPast(step) ? State.MET : State.NOT_MET;
        return new Precondition(need, state, vital, run.mark(step).map(Switch.Mark::note).orElse(""));
    }
}
