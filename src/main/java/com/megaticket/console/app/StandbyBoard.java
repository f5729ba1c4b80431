package com.megaticket.console.app;

import com.megaticket.console.readiness.board.Inspection;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Why;
import java.time.Clock;
import java.time.Duration;

/** What the readiness board last said, in the words of the verdict. Blockers block; a blocker that cannot be told makes it unknown. Any thread. */
final class StandbyBoard {
    static final Duration EVERY = Duration.ofMinutes(30);

    private final Inspection inspection;
    private final Clock clock;

    StandbyBoard(Inspection inspection, Clock clock) {
        this.inspection = inspection;
        this.clock = clock;
    }

    Standby standby() {
        Sheet said = inspection.sheet().believed(clock.instant());
        var standby = new Reason.Part.Region(said.place().standby());
        int blockers = (int) said.ended().filter(e -> e.result() instanceof Result.Fail fail
                && fail.worst() == Severity.BLOCKER).count();
        if (blockers > 0) {
            return new Standby.Blocked(Reason.of(Why.STANDBY_BLOCKED, standby, new Reason.Part.Count(blockers)),
                    blockers);
        }
        return said.passed(Severity.BLOCKER)
                ? new Standby.Able()
                : new Standby.Unknown(Reason.of(Why.STANDBY_UNKNOWN, standby));
    }
}
