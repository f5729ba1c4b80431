package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.best.Offer;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.SeatId;
import java.util.List;

/** What is said beside the thing it is about. A value: the view finds the words, in the language of the moment. */
public sealed interface Notice {
    /** Seats were chosen here and taken by somebody else before they were held. */
    record Dropped(List<TakenSeat> seats) implements Notice {
        public Dropped {
            seats = List.copyOf(seats);
        }
    }

    record OfHold(HoldOutcome outcome) implements Notice {}

    record OfRenewal(RenewOutcome outcome) implements Notice {}

    record OfRelease(ReleaseOutcome outcome) implements Notice {}

    record OfSale(SaleOutcome outcome) implements Notice {}

    record OfCancel(CancelOutcome outcome) implements Notice {}

    /** An act that was not known is known now: it did not happen, and no longer can. */
    record NotDone(Act.Kind kind) implements Notice {}

    /** A hold whose answer was lost did come about; nobody uses it, and it runs out by itself. */
    record HeldAfterAll(List<SeatId> seats) implements Notice {
        public HeldAfterAll {
            seats = List.copyOf(seats);
        }
    }

    /** Seats cannot be chosen while an order is in work. */
    record OrderInWork() implements Notice {}

    /**
     * Others were faster at the best seats; the next best are held already.
     *
     * @param seats held now
     */
    record NextBest(List<TakenSeat> lost, List<SeatId> seats) implements Notice {
        public NextBest {
            lost = List.copyOf(lost);
            seats = List.copyOf(seats);
        }
    }

    /** Others were faster, and no such seats are left. */
    record NothingLeft(List<TakenSeat> lost, Offer.Lack lack) implements Notice {
        public NothingLeft {
            lost = List.copyOf(lost);
        }
    }

    /** Others were faster each time, though such seats are left. */
    record TooBusy() implements Notice {}

    record Broken(Failure failure) implements Notice {}
}
