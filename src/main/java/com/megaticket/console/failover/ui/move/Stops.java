package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.room.Told;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;

/** Why a step stands where it stood, and what helps, in words. */
record Stops(String happened, String todo) {
    static Stops of(StepOutcome why, Messages messages) {
        return switch (why) {
            case StepOutcome.Done(String proof) -> new Stops(proof, "");
            case StepOutcome.Failed(var failure) -> {
                FailureText text = FailureText.of(failure, messages);
                yield new Stops(text.happened() + " " + text.means(), text.todo());
            }
            case StepOutcome.NotYet(StepOutcome.Reason reason, String detail) -> new Stops(
                    messages.text(MoveKeys.of(reason), detail), messages.text("failover.stops.again"));
            case StepOutcome.ByHand _ -> new Stops(messages.text("failover.stops.by-hand"),
                    messages.text("failover.stops.by-hand-todo"));
        };
    }

    /** The command to be run by hand; empty = there is none. */
    static String command(Told told) {
        return told instanceof Told.Stopped stopped && stopped.why() instanceof StepOutcome.ByHand(String command)
                ? command
                : "";
    }
}
