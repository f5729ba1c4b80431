package com.megaticket.console.selling;

import java.util.List;

/** What a sale came to. */
public sealed interface SaleOutcome {
    record Sold(Booking booking) implements SaleOutcome {}

    /** Nothing is sold; these seats are no longer held by this window. */
    record SeatsLost(List<TakenSeat> seats) implements SaleOutcome {}

    /** Nothing is sold: the price changed since the hold. Sell {@code repriced} when the customer agrees. */
    record PriceChanged(Hold repriced) implements SaleOutcome {}

    record LimitReached(int most) implements SaleOutcome {}

    record Refused(Refusal refusal) implements SaleOutcome {}

    record Fenced(WriteGate.Closed why) implements SaleOutcome {}

    /** It may be sold: nothing is printed and nobody told until {@link SeatLedger#settle} knows. */
    record Unknown(Act act) implements SaleOutcome {}
}
