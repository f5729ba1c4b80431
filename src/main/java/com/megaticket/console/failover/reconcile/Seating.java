package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;

/** Port: the seats of a showing's hall with their grades and today's prices. Blocking. */
@FunctionalInterface
public interface Seating {
    /**
     * Every seat that may be sold, section by section, in each from the stage backwards, in each row by number.
     *
     * @throws com.megaticket.console.shared.Fault when the hall or the prices cannot be read
     */
    List<Place> places(Showing showing);

    record Place(SeatId seat, String grade, Money price) {}
}
