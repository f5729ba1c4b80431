package com.megaticket.console.readiness.board;

import com.megaticket.console.readiness.board.BoardSnapshot.Row;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Survey;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One run: what each check has come to. Everything is changed and published under its lock. */
final class Run {
    private final List<Check> checks;
    private final Survey survey;
    private final Clock clock;
    private final Consumer<BoardSnapshot> published;
    private final Map<CheckId, State> states = new EnumMap<>(CheckId.class);
    private final List<Background.Running> running = new ArrayList<>();
    private Consumer<Check> starter = _ -> {};
    private long version;
    private boolean lastStarted;

    Run(List<Check> checks, Survey survey, Clock clock, Consumer<BoardSnapshot> published) {
        this.checks = checks;
        this.survey = survey;
        this.clock = clock;
        this.published = published;
        checks.forEach(c -> states.put(c.id(), new State.Scheduled()));
    }

    synchronized Background.Running start(Background background, Duration limit, Blueprint plan) {
        publish();
        starter = check -> running.add(background.run("readiness " + check.id(), limit, () -> {
            begun(check.id());
            return check.run(survey, plan);
        }, ended(check.id())));
        checks.stream().filter(c -> !c.isLast()).toList().forEach(starter);
        goOn();
        return this::cancel;
    }

    private Background.Done<Result> ended(CheckId id) {
        return new Background.Done<>() {
            @Override
            public void value(Result result) {
                end(id, result);
            }

            @Override
            public void failed(Failure failure) {
                end(id, new Result.CannotTell(failure, List.of()));
            }
        };
    }

    private synchronized void begun(CheckId id) {
        if (states.get(id) instanceof State.Scheduled) {
            states.put(id, new State.Running(clock.instant()));
            publish();
        }
    }

    private synchronized void end(CheckId id, Result result) {
        if (states.get(id) instanceof State.Ended) {
            return;
        }
        Instant now = clock.instant();
        Instant since = states.get(id) instanceof State.Running(Instant begun) ? begun : now;
        states.put(id, new State.Ended(result, now, Duration.between(since, now)));
        publish();
        goOn();
    }

    /** Those that compare what the others have read start when these have ended. */
    private void goOn() {
        boolean others = checks.stream().filter(c -> !c.isLast())
                .allMatch(c -> states.get(c.id()) instanceof State.Ended);
        if (others && !lastStarted) {
            lastStarted = true;
            checks.stream().filter(Check::isLast).toList().forEach(starter);
        }
    }

    private synchronized void cancel() {
        lastStarted = true;
        running.forEach(Background.Running::cancel);
        checks.stream().map(Check::id).filter(id -> !(states.get(id) instanceof State.Ended)).toList()
                .forEach(id -> end(id, new Result.CannotTell(Failure.givenUp(), List.of())));
    }

    private void publish() {
        boolean finished = states.values().stream().allMatch(State.Ended.class::isInstance);
        published.accept(new BoardSnapshot(++version, clock.instant(),
                states.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue())).toList(), finished,
                finished ? survey.prints() : Map.of()));
    }
}
