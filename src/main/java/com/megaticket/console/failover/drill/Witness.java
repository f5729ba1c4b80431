package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.room.Surroundings;
import com.megaticket.console.failover.room.Surroundings.Advice;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.failover.runbook.Switch.Mark;
import com.megaticket.console.failover.runbook.Switch.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from what is seen which signals a run has reached. Pure; what cannot be seen is not reached. */
final class Witness {
    private final Situation now;
    private final Seen seen;
    private Run run;

    /**
     * What was looked for beside the room.
     *
     * @param standing a fault of this run stands; empty = not known
     */
    record Seen(Optional<Boolean> standing, Optional<Instant> acknowledged, Optional<Instant> firstSale,
            Optional<Sights.Compared> compared) {}

    private Witness(Run run, Situation now, Seen seen) {
        this.run = run;
        this.now = now;
        this.seen = seen;
    }

    static Run look(Run run, Situation now, Seen seen) {
        return new Witness(run, now, seen).looked();
    }

    private Run looked() {
        boolean made = !run.made().ever().isEmpty();
        if (made && seen.standing().equals(Optional.of(true))) {
            saw(Signal.INJECTED, now.at());
        }
        advice();
        seen.acknowledged().filter(at -> at.isAfter(run.at(Signal.INJECTED).orElse(run.begunAt())))
                .ifPresent(at -> saw(Signal.ACKNOWLEDGED, at));
        if (run.has(Signal.INJECTED) && now.leases().wordLeft().isPositive()) {
            saw(Signal.VOUCHED, now.at());
        }
        switches();
        seen.firstSale().ifPresent(at -> saw(Signal.SOLD, at));
        if (run.has(Signal.INJECTED) && run.made().standing().isEmpty()) {
            saw(Signal.HEALED, now.at());
        }
        if (run.has(Signal.HEALED) && now.around().advice().equals(Optional.of(Advice.STAY))) {
            saw(Signal.CALM, now.at());
        }
        seen.compared().filter(c -> c.open() == 0 && c.at().isAfter(troubleOver())).ifPresent(c -> saw(
                Signal.RECONCILED, now.at()));
        return run;
    }

    /** Before that a comparison says nothing about this exercise. */
    private Instant troubleOver() {
        return Stream.of(Signal.SOLD, Signal.HEALED).flatMap(s -> run.at(s).stream()).max(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private void advice() {
        Surroundings around = now.around();
        Instant since = around.adviceSince().orElse(now.at());
        // A verdict of before the fault is none on it.
        boolean ours = run.at(Signal.INJECTED).or(() -> asked()).filter(at -> !since.isBefore(at)).isPresent();
        if (ours && around.advice().equals(Optional.of(Advice.GO))) {
            saw(Signal.ADVISED, since);
        }
        if (ours && around.advice().equals(Optional.of(Advice.DO_NOT_GO))) {
            saw(Signal.WARNED, since);
        }
    }

    /** Made by hand elsewhere: this console cannot see that it stands. */
    private Optional<Instant> asked() {
        return run.made().ever().isEmpty() ? Optional.empty() : Optional.of(run.begunAt());
    }

    private void switches() {
        List<Switch> ours = Stream.concat(now.switches().open().stream(), now.switches().past().stream())
                .filter(s -> !s.begunAt().isBefore(run.begunAt())).sorted(Comparator.comparing(Switch::begunAt))
                .toList();
        for (Switch each : ours) {
            switch (each.kind()) {
                case PLANNED, FORCED -> there(each);
                case BACK -> back(each);
                case UNDO -> {
                    // The way back of one that was given up: neither there nor home.
                }
            }
        }
    }

    private void there(Switch run1) {
        boolean own = !run1.operator().equals(LeftSwitch.CONSOLE);
        if (own) {
            saw(Signal.DECIDED, run1.begunAt());
            if (run1.kind() == Switch.Kind.FORCED && run1.papers().noticedAt().isEmpty()) {
                saw(Signal.HASTY, run1.begunAt());
            }
        } else {
            run1.marks().values().stream().filter(m -> m.who().equals(now.self().console())).map(Mark::begunAt)
                    .min(Comparator.naturalOrder()).ifPresent(at -> saw(Signal.TAKEN_OVER, at));
        }
        done(run1, Step.CLOSE).ifPresent(at -> saw(Signal.CLOSED, at));
        done(run1, Step.SOFTEN).ifPresent(at -> saw(Signal.SOFTENED, at));
        done(run1, Step.OPEN).ifPresent(at -> saw(Signal.OPENED, at));
    }

    private void back(Switch home) {
        if (home.to().equals(run.frame().main()) && home.papers().givenUp().isEmpty() && home.next().isEmpty()) {
            home.marks().values().stream().flatMap(m -> m.endedAt().stream()).max(Comparator.naturalOrder())
                    .ifPresent(at -> saw(Signal.BACK, at));
        }
    }

    /** Gone on without it is not done. */
    private static Optional<Instant> done(Switch run, Step step) {
        return run.mark(step).filter(m -> m.state() == State.DONE || m.state() == State.PAID).flatMap(Mark::endedAt);
    }

    private void saw(Signal signal, Instant at) {
        run = run.saw(signal, at);
    }
}
