package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;

/**
 * Port: the ledger as reconciliation needs it. Each verb is one conditional transaction in the region that is sold from, with its
 * fence check and an act record; it takes effect whole or not at all. Blocking; repeating is harmless where it says done.
 */
public interface Amends {
    /**
     * Makes these seats the claim's own again. A seat that is already is left as it is.
     *
     * @param over bookings and holds whose rows may be overwritten; any other row is respected
     */
    Amended restore(Showing showing, Claim claim, List<Seating.Place> seats, List<String> over);

    /** Gives up {@code from}, where its rows still stand, and takes {@code to}, which must be free. */
    Amended reseat(Showing showing, Claim claim, List<SeatId> from, List<Seating.Place> to);

    /** Gives up seats; rows that are another's by now stay. */
    Amended giveUp(Showing showing, Claim claim, List<SeatId> seats);

    sealed interface Amended {
        /** @param act id of the act record; empty when there was nothing to do */
        record Done(String act) implements Amended {}

        /** Nothing was changed: these seats are not as they were compared. */
        record Changed(List<SeatId> seats) implements Amended {}

        /** Nothing was changed: the region may not be written from here now. */
        record Fenced(String why, String region) implements Amended {}

        record TooMany(int most) implements Amended {}

        /** It may be done, now or later; the ledger settles it, and comparing again tells. */
        record Unknown(String act) implements Amended {}

        /** Nothing was changed. */
        record Failed(Failure failure) implements Amended {}
    }
}
