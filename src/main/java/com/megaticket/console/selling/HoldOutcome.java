package com.megaticket.console.selling;

import java.util.List;

/** What a hold came to. */
public sealed interface HoldOutcome {
    record Held(Hold hold) implements HoldOutcome {}

    /** Nothing is held; these seats stood in the way. */
    record SeatsTaken(List<TakenSeat> seats) implements HoldOutcome {}

    /** More seats than one act takes. */
    record LimitReached(int most) implements HoldOutcome {}

    /** Not allowed by the rules of the show; nothing was sent. */
    record Refused(Refusal refusal) implements HoldOutcome {}

    /** This console may not write now; nothing is held. */
    record Fenced(WriteGate.Closed why) implements HoldOutcome {}

    /**
     * It may be held: ask {@link SeatLedger#settle} before saying either.
     *
     * @param hold what is held if the act was done
     */
    record Unknown(Act act, Hold hold) implements HoldOutcome {}
}
