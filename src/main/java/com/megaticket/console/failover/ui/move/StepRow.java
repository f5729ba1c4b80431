package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.runbook.Plan;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step with its place on the clock.
 *
 * @param next it is the one to be played
 * @param planned its reckoned time, from where it began, or from where it will if all before it keep theirs
 * @param measured its real time so far, and how long after the beginning it began
 * @param whole what the width of the clock stands for
 */
record StepRow(Step step, Optional<Switch.State> state, boolean next, Span planned, Optional<Span> measured,
        Duration whole) {
    record Span(Duration from, Duration length) {
        Duration end() {
            return from.plus(length);
        }
    }

    /** @param still nothing of it goes on: a dry run, or one that is over */
    static List<StepRow> of(Switch run, Plan plan, Instant now, boolean still) {
        var rows = new ArrayList<StepRow>();
        Duration from = Duration.ZERO;
        for (Step step : run.steps()) {
            Optional<Span> measured = run.mark(step).map(m -> span(run, m, now));
            var planned = new Span(measured.map(Span::from).orElse(from), plan.of(step, run));
            rows.add(new StepRow(step, run.mark(step).map(Switch.Mark::state),
                    !still && run.next().equals(Optional.of(step)), planned, measured, Duration.ZERO));
            from = measured.map(Span::end).orElse(planned.end());
        }
        Duration whole = rows.stream().flatMap(r -> Stream.concat(Stream.of(r.planned()), r.measured().stream()))
                .map(Span::end).max(Duration::compareTo).orElse(Duration.ZERO);
        return rows.stream().map(r -> new StepRow(r.step(), r.state(), r.next(), r.planned(), r.measured(), whole))
                .toList();
    }

    /** To a tenth of a second where it is over, to a second while it goes on. */
    private static Span span(Switch run, Switch.Mark mark, Instant now) {
        Duration from = positive(Duration.between(run.begunAt(), mark.begunAt()));
        Duration length = positive(Duration.between(mark.begunAt(), mark.endedAt().orElse(now)));
        long grain = mark.endedAt().isPresent() ? 1 : 1000;
        return new Span(from, Duration.ofMillis(length.toMillis() / grain * grain));
    }

    private static Duration positive(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
