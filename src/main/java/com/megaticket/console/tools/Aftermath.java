package com.megaticket.console.tools;

import com.megaticket.console.assistant.tool.ErrorCode;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What follows a write: the counter's screens hear of it, and a lost answer is asked for, as long as a person waits. */
record Aftermath(Desk desk, DeskEcho echo, LostActs lost, Pause pause) {
    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(2);

    /**
     * What an act came to whose answer was lost. What is unknown after the last try is left to those who settle such acts: its
     * conversation hears of it then. Blocking.
     *
     * @param word what is told of its end; it changes memory only, and may be asked for on any thread
     */
    ToolAnswer settled(Act act, LostActs.Whose whose, Function<Optional<ActRecord>, ToolAnswer> word) {
        lost.await(act, whose, word);
        SettleOutcome outcome = asked(act, Duration.ZERO);
        if (outcome instanceof SettleOutcome.StillUnknown) {
            // At once: whatever becomes of this thread, somebody goes on asking.
            echo.unknown(act);
        }
        for (int tries = 1; tries < TRIES && outcome instanceof SettleOutcome.StillUnknown; tries++) {
            outcome = asked(act, BETWEEN);
        }
        return switch (outcome) {
            case SettleOutcome.Done(ActRecord record) -> known(act, word, Optional.of(record));
            case SettleOutcome.NotDone _ -> known(act, word, Optional.empty());
            case SettleOutcome.StillUnknown _ -> lost.leave(act).map(Supplier::get)
                    .orElseGet(() -> Programme.refused(ErrorCode.OUTCOME_UNKNOWN));
        };
    }

    private ToolAnswer known(Act act, Function<Optional<ActRecord>, ToolAnswer> word, Optional<ActRecord> record) {
        lost.known(act);
        return word.apply(record);
    }

    /** A fault here says nothing about the act. */
    private SettleOutcome asked(Act act, Duration after) {
        try {
            pause.sleep(after);
            return desk.settle(act);
        } catch (Fault fault) {
            return new SettleOutcome.StillUnknown(fault.failure());
        }
    }
}
