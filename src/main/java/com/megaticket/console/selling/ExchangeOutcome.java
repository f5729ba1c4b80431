package com.megaticket.console.selling;

import java.util.List;

/** What an exchange came to. All or nothing: the old seats are given up only with the new ones taken. */
public sealed interface ExchangeOutcome {
    record Exchanged(Booking booking) implements ExchangeOutcome {}

    /** Nothing changed: these new seats are no longer held by this window. */
    record SeatsLost(List<TakenSeat> seats) implements ExchangeOutcome {}

    /** Nothing changed: the old booking is not as it was read. */
    record Changed(List<TakenSeat> seats) implements ExchangeOutcome {}

    record LimitReached(int most) implements ExchangeOutcome {}

    record Fenced(WriteGate.Closed why) implements ExchangeOutcome {}

    record Unknown(Act act) implements ExchangeOutcome {}
}
