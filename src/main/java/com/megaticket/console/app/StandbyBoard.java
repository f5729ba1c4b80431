package com.megaticket.console.app;

import com.megaticket.console.readiness.board.Board;
import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the readiness board last said, in the words of the verdict. Blockers block; a blocker that cannot be told makes it unknown. Any thread. */
final class StandbyBoard {
    static final Duration EVERY = Duration.ofMinutes(30);
    /** An older word is none: somebody may have changed everything since. */
    private static final Duration BELIEVED = Duration.ofHours(2);

    private final Board board;
    private final Blueprint plan;
    private final Clock clock;
    private volatile Optional<BoardSnapshot> last = Optional.empty();

    StandbyBoard(Board board, Blueprint plan, Clock clock) {
        this.board = board;
        this.plan = plan;
        this.clock = clock;
    }

    /** Starts a run; returns at once. */
    void look() {
        board.run(plan, snapshot -> {
            if (snapshot.finished()) {
                last = Optional.of(snapshot);
            }
        });
    }

    Standby standby() {
        Instant now = clock.instant();
        return last.filter(s -> s.asOf().plus(BELIEVED).isAfter(now)).map(this::of).orElseGet(this::unknown);
    }

    private Standby of(BoardSnapshot said) {
        long blockers = said.failed(Severity.BLOCKER);
        if (blockers > 0) {
            return new Standby.Blocked(Reason.of(Why.STANDBY_BLOCKED, new Reason.Part.Region(plan.standby()),
                    new Reason.Part.Count(blockers)), (int) blockers);
        }
        boolean told = said.rows().stream().filter(r -> r.id().severity() == Severity.BLOCKER)
                .allMatch(r -> r.state() instanceof BoardSnapshot.State.Ended ended
                        && ended.result() instanceof Result.Pass);
        return told ? new Standby.Able() : unknown();
    }

    private Standby unknown() {
        return new Standby.Unknown(Reason.of(Why.STANDBY_UNKNOWN, new Reason.Part.Region(plan.standby())));
    }
}
