package com.megaticket.console.catalog;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;

/** Port: counts the seats of one showing. */
public interface SeatsLeft {
    /**
     * Reads every row of the showing: up to one megabyte, about 100 read units. Blocking, never on the FX thread. Callers ask
     * for what is in sight only.
     *
     * @throws Fault when it cannot be counted whole: never a smaller number
     */
    SeatCount count(Showing showing);
}
