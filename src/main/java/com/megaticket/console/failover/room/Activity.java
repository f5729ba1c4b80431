package com.megaticket.console.failover.room;

import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepWork;
import java.time.Instant;
import java.util.Optional;

/** What this console is doing in the room. */
public sealed interface Activity {
    record Idle() implements Activity {}

    /** An act that is no step. */
    record Acting(Act act, Instant since) implements Activity {}

    /** @param pausing it stops after this step */
    record Playing(Step step, Instant since, Optional<StepWork.Progress> progress, boolean pausing)
            implements
                Activity {}

    enum Act {
        FIRST, BEGIN, SECOND, FORCE, GIVE_UP, CLOSE_OWED, ANSWER, WORD
    }
}
