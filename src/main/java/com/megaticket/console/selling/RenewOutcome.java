package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.util.List;

/** What a renewal came to. */
public sealed interface RenewOutcome {
    /** Held longer; {@code lost} are seats somebody else took meanwhile, no longer in the hold. */
    record Renewed(Hold hold, List<SeatId> lost) implements RenewOutcome {}

    /** The cap from first selection is reached: the hold runs out at its present expiry. */
    record Capped(Hold hold) implements RenewOutcome {}

    /** Every seat is gone. */
    record AllLost(List<SeatId> seats) implements RenewOutcome {}

    record Fenced(WriteGate.Closed why) implements RenewOutcome {}

    /** It may be renewed; the old expiry stands until a read says otherwise. */
    record Unknown() implements RenewOutcome {}
}
