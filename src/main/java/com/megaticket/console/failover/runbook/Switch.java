package com.megaticket.console.failover.runbook;

import com.megaticket.console.failover.region.Epoch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One switch as it stands. Immutable; each change is a new one with the next revision.
 *
 * @param operator whose console began it
 * @param revision grows by one with each change, so that two consoles cannot both go on from the same state
 * @param closedAt service time after which nothing was sold in the old region; empty until that is known or stated
 */
public record Switch(
        Kind kind,
        String from,
        String to,
        Epoch epoch,
        String operator,
        Instant begunAt,
        long revision,
        Optional<Instant> closedAt,
        Map<Step, Mark> marks) {
    public enum Kind {
        /** Both regions work. */
        PLANNED,
        /** The old region does not answer, or must not be trusted. */
        FORCED,
        /** The sale goes home. */
        BACK
    }

    /**
     * What became of a step.
     *
     * @param who whose console did it
     * @param note what it proved, or why it was forced or failed; technical English, for the journal
     */
    public record Mark(State state, Instant begunAt, Optional<Instant> endedAt, String who, String note) {}

    public enum State {
        RUNNING, DONE,
        /** Gone on without it. */
        FORCED, FAILED
    }

    public Switch {
        marks = Map.copyOf(marks);
    }

    public static Switch begin(Kind kind, String from, String to, Epoch epoch, String operator, Instant at) {
        return new Switch(kind, from, to, epoch, operator, at, 1, Optional.empty(), Map.of());
    }

    /** The steps of this kind of switch, in order. */
    public List<Step> steps() {
        var steps = new ArrayList<>(List.of(Step.values()));
        if (kind != Kind.BACK) {
            steps.remove(Step.RECONCILE);
        }
        return steps;
    }

    public Optional<Mark> mark(Step step) {
        return Optional.ofNullable(marks.get(step));
    }

    public boolean isPast(Step step) {
        return mark(step).filter(m -> m.state() == State.DONE || m.state() == State.FORCED).isPresent();
    }

    public boolean isForced(Step step) {
        return mark(step).filter(m -> m.state() == State.FORCED).isPresent();
    }

    /** The first step that is not behind us; empty = the switch is over. */
    public Optional<Step> next() {
        return steps().stream().filter(s -> !isPast(s)).findFirst();
    }

    /** The old region was never closed: it may still be sold from there, and must be closed as soon as it answers. */
    public boolean owesClose() {
        return isForced(Step.CLOSE) || isForced(Step.FENCES);
    }

    Switch with(Step step, Mark mark) {
        var changed = new EnumMap<Step, Mark>(Step.class);
        changed.putAll(marks);
        changed.put(step, mark);
        return new Switch(kind, from, to, epoch, operator, begunAt, revision + 1, closedAt, changed);
    }

    Switch closed(Instant at) {
        return new Switch(kind, from, to, epoch, operator, begunAt, revision, Optional.of(at), marks);
    }
}
