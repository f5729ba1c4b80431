package com.megaticket.console.selling;

import com.megaticket.console.shared.SeatId;
import java.util.List;
import java.util.Optional;

/** What a cancellation came to. */
public sealed interface CancelOutcome {
    /** The seats are free for both sides; {@code rest} is what stays booked after a partial cancel. */
    record Cancelled(List<SeatId> seats, Optional<Booking> rest) implements CancelOutcome {}

    record NotFound() implements CancelOutcome {}

    record AlreadyCancelled() implements CancelOutcome {}

    /** Nothing is cancelled: the rows changed since they were read. Read the booking again. */
    record Changed(List<TakenSeat> seats) implements CancelOutcome {}

    record LimitReached(int most) implements CancelOutcome {}

    record Fenced(WriteGate.Closed why) implements CancelOutcome {}

    record Unknown(Act act) implements CancelOutcome {}
}
