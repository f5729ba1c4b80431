package com.megaticket.console.readiness.board;

import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.Survey;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Runs checks. Holds no state between runs; for any thread. */
public final class Board {
    /** For one check. Twice the longest read, which may wait for its turn at Route 53. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

    private final List<Check> checks;
    private final Estate estate;
    private final Background background;
    private final Clock clock;
    private final Duration limit;

    public Board(List<Check> checks, Estate estate, Background background, Clock clock, Duration limit) {
        this.checks = List.copyOf(checks);
        this.estate = estate;
        this.background = background;
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * Starts all checks and returns at once.
     *
     * @param published every state, in order, one at a time, on a worker's thread; the first before this returns, the last is
     *     finished. Must not block
     * @return cancels: checks under way end as "cannot tell, given up", and the run finishes
     */
    public Background.Running run(Blueprint plan, Consumer<BoardSnapshot> published) {
        return run(plan, _ -> true, published);
    }

    /** The same for some of them, with reads of their own. */
    public Background.Running run(Blueprint plan, Predicate<Check> which, Consumer<BoardSnapshot> published) {
        var run = new Run(checks.stream().filter(which).toList(), new Survey(estate, clock), clock, published);
        return run.start(background, limit, plan);
    }

    List<Check> checks() {
        return checks;
    }

    /** Work that a receiver of snapshots may not do, since it must not block. */
    void aside(String name, Runnable work, Consumer<Failure> failed) {
        background.run(name, limit, () -> {
            work.run();
            return name;
        }, new Background.Done<>() {
            @Override
            public void value(String done) {}

            @Override
            public void failed(Failure failure) {
                failed.accept(failure);
            }
        });
    }
}
