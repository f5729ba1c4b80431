package com.megaticket.console.failover.runbook;

import com.megaticket.console.failover.runbook.Switch.Mark;
import com.megaticket.console.failover.runbook.Switch.State;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plays a switch: one step at a time, each kept in the tables before and after. Whoever has the switch in hand goes on with
 * it, on any machine; of two who do, one is told that it was overtaken. Blocking; one caller at a time.
 */
public final class Player {
    private final SwitchBook book;
    private final Map<Step, StepWork> works;
    private final String who;
    private final ServiceClock clock;

    /** @param who this operator's console, for the marks */
    public Player(SwitchBook book, Map<Step, StepWork> works, String who, ServiceClock clock) {
        this.book = book;
        this.works = Map.copyOf(works);
        this.who = who;
        this.clock = clock;
    }

    public sealed interface Played {
        Switch run();

        record Done(Switch run, Step step) implements Played {}

        /** The step stands where it stood; it may be tried again or, where that is allowed, forced. */
        record Stopped(Switch run, Step step, StepOutcome why) implements Played {}

        /** Another console went on with the switch. */
        record Overtaken(Switch run) implements Played {}

        /** The step may have been done, and could not be written down: try it again. */
        record NotKept(Switch run, Step step, Failure failure) implements Played {}

        record Over(Switch run) implements Played {}
    }

    /** Writes down that a switch begins. Nothing has moved yet. */
    public SwitchBook.Kept begin(Switch run) {
        return book.keep(run);
    }

    /** Writes down what a person said about it, as {@link Switch#seconded} and {@link Switch#givenUp} have it. */
    public SwitchBook.Kept note(Switch changed) {
        return book.keep(changed);
    }

    /** Writes down that the close, which was left out, was done afterwards. */
    public SwitchBook.Kept paid(Switch run) {
        return book.keep(run.paid(clock.now(), who));
    }

    /** Does the next step. */
    public Played play(Switch run, Consumer<StepWork.Progress> progress) {
        Optional<Step> next = run.next();
        if (next.isEmpty()) {
            return new Played.Over(run);
        }
        Step step = next.get();
        Instant begun = clock.now();
        Switch running = run.with(step, new Mark(State.RUNNING, begun, Optional.empty(), who, ""));
        Optional<Played> stopped = kept(running, run, step);
        if (stopped.isPresent()) {
            return stopped.get();
        }
        StepOutcome outcome = outcome(step, running, progress);
        Instant ended = clock.now();
        Mark mark = switch (outcome) {
            case StepOutcome.Done(String proof) -> new Mark(State.DONE, begun, Optional.of(ended), who, proof);
            case StepOutcome.Failed(Failure failure) ->
                new Mark(State.FAILED, begun, Optional.of(ended), who, failure.detail());
            case StepOutcome.NotYet(StepOutcome.Reason reason, String detail) ->
                new Mark(State.FAILED, begun, Optional.of(ended), who, reason + ": " + detail);
            case StepOutcome.ByHand(String command) -> new Mark(State.FAILED, begun, Optional.of(ended), who, command);
        };
        Switch after = running.with(step, mark);
        if (outcome instanceof StepOutcome.Done && step == Step.CLOSE) {
            after = after.closed(ended);
        }
        Switch written = after;
        return kept(written, running, step).orElseGet(() -> outcome instanceof StepOutcome.Done
                ? new Played.Done(written, step)
                : new Played.Stopped(written, step, outcome));
    }

    /**
     * Goes on without a step.
     *
     * @param why typed by the person; kept
     * @param silentSince for {@link Step#CLOSE}: since when nothing was heard of the old region
     */
    public Played force(Switch run, Step step, String why, Optional<Instant> silentSince) {
        if (step.force() == Step.Force.NEVER || !run.next().equals(Optional.of(step))) {
            throw new IllegalArgumentException(step + " cannot be forced now");
        }
        Instant now = clock.now();
        // A try before it stays seen: it may have been done without our knowing.
        Instant begun = run.mark(step).map(Mark::begunAt).orElse(now);
        Switch after = run.with(step, new Mark(State.FORCED, begun, Optional.of(now), who, why));
        if (step == Step.CLOSE) {
            after = after.closed(silentSince.orElse(now));
        }
        Switch written = after;
        return kept(written, run, step).orElseGet(() -> new Played.Done(written, step));
    }

    private StepOutcome outcome(Step step, Switch run, Consumer<StepWork.Progress> progress) {
        StepWork work = works.get(step);
        if (work == null) {
            throw new IllegalStateException("no work for " + step);
        }
        try {
            return work.run(run, progress);
        } catch (Fault fault) {
            return new StepOutcome.Failed(fault.failure());
        }
    }

    /** Empty when it is written down. */
    private Optional<Played> kept(Switch next, Switch before, Step step) {
        return switch (book.keep(next)) {
            case SwitchBook.Kept.Done() -> Optional.empty();
            case SwitchBook.Kept.Overtaken(Optional<Switch> found) ->
                Optional.of(new Played.Overtaken(found.orElse(before)));
            case SwitchBook.Kept.Unknown(Failure failure) -> Optional.of(new Played.NotKept(before, step, failure));
        };
    }
}
