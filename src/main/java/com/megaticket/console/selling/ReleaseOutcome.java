package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.util.List;
import java.util.Optional;

/** What a release came to. */
public sealed interface ReleaseOutcome {
    /** These seats are free of this hold (also when they were already gone); {@code rest} is what stays held. */
    record Released(List<SeatId> seats, Optional<Hold> rest) implements ReleaseOutcome {}

    record Fenced(WriteGate.Closed why) implements ReleaseOutcome {}

    /** Not known: the hold will run out by itself. */
    record Unknown() implements ReleaseOutcome {}
}
