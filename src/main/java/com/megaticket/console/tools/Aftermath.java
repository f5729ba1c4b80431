package com.megaticket.console.tools;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.shared.Pause;
import java.time.Duration;

/** What follows a write: the counter's screens hear of it, and a lost answer is asked for, as long as a person waits. */
record Aftermath(Desk desk, DeskEcho echo, Pause pause) {
    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    /** What is known after the last try; what is still unknown is left to those who settle such acts. Blocking. */
    SettleOutcome settled(Act act) {
        SettleOutcome outcome = desk.settle(act);
        if (outcome instanceof SettleOutcome.StillUnknown) {
            // At once: whatever becomes of this thread, somebody goes on asking.
            echo.unknown(act);
        }
        for (int tries = 1; tries < TRIES && outcome instanceof SettleOutcome.StillUnknown; tries++) {
            pause.sleep(BETWEEN);
            outcome = desk.settle(act);
        }
        return outcome;
    }
}
