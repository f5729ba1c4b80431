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
 * @param revision grows by one with each change, so that two consoles cannot both go on from the same state
 * @param closedAt service time after which nothing was sold in the old region; empty until that is known or stated
 * @param papers what people said
 */
public record Switch(
        Kind kind,
        String from,
        String to,
        Epoch epoch,
        long revision,
        Optional<Instant> closedAt,
        Papers papers,
        Map<Step, Mark> marks) {
    public enum Kind {
        /** Both regions work. */
        PLANNED,
        /** The old region does not answer, or must not be trusted. */
        FORCED,
        /** The sale goes home. */
        BACK,
        /** A switch was given up after its old region was closed: that one opens again, under an epoch of its own. */
        UNDO
    }

    /**
     * @param who the person, as they gave their name
     * @param console that it was said at
     * @param why in their words; may be empty
     */
    public record Signature(String who, String console, Instant at, String why) {}

    /**
     * @param begun whoever decided, and why
     * @param noticedAt when the watch first called for it; empty = it did not
     * @param second who agreed, at another console; at the same one = nobody else could be reached
     * @param givenUp the switch leads nowhere any more
     */
    public record Papers(Signature begun, Optional<Instant> noticedAt, Optional<Signature> second,
            Optional<Signature> givenUp) {}

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
        FORCED,
        /** Gone on without it, and done afterwards. */
        PAID, FAILED
    }

    public Switch {
        marks = Map.copyOf(marks);
    }

    public static Switch begin(Kind kind, String from, String to, Epoch epoch, Signature begun) {
        return new Switch(kind, from, to, epoch, 1, Optional.empty(),
                new Papers(begun, Optional.empty(), Optional.empty(), Optional.empty()), Map.of());
    }

    /** The way back of one that was given up. What was held when its old region was closed is still to be kept. */
    public static Switch undo(Switch run, Epoch epoch, Signature begun) {
        Switch back = begin(Kind.UNDO, run.to(), run.from(), epoch, begun);
        return new Switch(back.kind(), back.from(), back.to(), epoch, 1, run.closedAt(), back.papers(), Map.of());
    }

    /** Whose console began it. */
    public String operator() {
        return papers.begun().console();
    }

    public Instant begunAt() {
        return papers.begun().at();
    }

    /** The steps of this kind of switch, in order. */
    public List<Step> steps() {
        var steps = new ArrayList<>(List.of(Step.values()));
        if (kind != Kind.BACK) {
            steps.remove(Step.RECONCILE);
        }
        if (kind == Kind.UNDO) {
            // Its servers run, and the web shop's address never moved.
            steps.removeAll(List.of(Step.SCALE, Step.HEALTHY, Step.DNS));
        }
        return steps;
    }

    public Optional<Mark> mark(Step step) {
        return Optional.ofNullable(marks.get(step));
    }

    public boolean isPast(Step step) {
        return mark(step).filter(m -> m.state() == State.DONE || m.state() == State.FORCED || m.state() == State.PAID)
                .isPresent();
    }

    public boolean isForced(Step step) {
        return mark(step).filter(m -> m.state() == State.FORCED).isPresent();
    }

    /** Whether something of it may have been done, also where it was left out afterwards. */
    public boolean isTried(Step step) {
        return mark(step).filter(m -> m.state() != State.FORCED || !Optional.of(m.begunAt()).equals(m.endedAt()))
                .isPresent();
    }

    /** The first step that is not behind us; empty = the switch is over. */
    public Optional<Step> next() {
        return papers.givenUp().isPresent() ? Optional.empty() : steps().stream().filter(s -> !isPast(s)).findFirst();
    }

    /** The old region was never closed: it may still be sold from there, and must be closed as soon as it answers. */
    public boolean owesClose() {
        return isForced(Step.CLOSE) || isForced(Step.FENCES);
    }

    public boolean isSeconded() {
        return papers.second().isPresent();
    }

    /** Not yet written down. */
    public Switch noticed(Optional<Instant> at) {
        return new Switch(kind, from, to, epoch, revision, closedAt,
                new Papers(papers.begun(), at, papers.second(), papers.givenUp()), marks);
    }

    public Switch seconded(Signature second) {
        return said(new Papers(papers.begun(), papers.noticedAt(), Optional.of(second), papers.givenUp()));
    }

    public Switch givenUp(Signature by) {
        return said(new Papers(papers.begun(), papers.noticedAt(), papers.second(), Optional.of(by)));
    }

    private Switch said(Papers next) {
        return new Switch(kind, from, to, epoch, revision + 1, closedAt, next, marks);
    }

    /** The old region was closed after all. */
    Switch paid(Instant at, String by) {
        Switch after = this;
        for (Step step : List.of(Step.CLOSE, Step.FENCES)) {
            Optional<Mark> owed = mark(step).filter(m -> m.state() == State.FORCED);
            if (owed.isPresent()) {
                after = after.with(step, new Mark(State.PAID, owed.get().begunAt(), Optional.of(at), by,
                        owed.get().note()));
            }
        }
        // What was sold there until now has not been waited for.
        return (isPast(Step.ANNOUNCE) ? after : after.without(Step.DRAIN)).revised(revision + 1);
    }

    private Switch without(Step step) {
        var left = new EnumMap<Step, Mark>(Step.class);
        left.putAll(marks);
        left.remove(step);
        return new Switch(kind, from, to, epoch, revision, closedAt, papers, left);
    }

    private Switch revised(long next) {
        return new Switch(kind, from, to, epoch, next, closedAt, papers, marks);
    }

    Switch with(Step step, Mark mark) {
        var changed = new EnumMap<Step, Mark>(Step.class);
        changed.putAll(marks);
        changed.put(step, mark);
        return new Switch(kind, from, to, epoch, revision + 1, closedAt, papers, changed);
    }

    Switch closed(Instant at) {
        Instant end = kind == Kind.UNDO ? closedAt.orElse(at) : at;
        return new Switch(kind, from, to, epoch, revision, Optional.of(end), papers, marks);
    }
}
