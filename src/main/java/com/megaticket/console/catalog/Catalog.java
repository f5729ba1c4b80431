package com.megaticket.console.catalog;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Optional;

/**
 * Port: reads performances, schedules and venues of the region in use. Blocking, never on the FX thread. Every method
 * throws {@link Fault} when it cannot answer whole; an empty answer means there is none. Items that cannot be read right
 * are left out and logged.
 */
public interface Catalog {
    /** Active and inactive, in title order. */
    List<Performance> performances();

    Optional<Performance> performance(PerformanceId id);

    /** All showings of a performance, past ones included, in time order. */
    List<Schedule> schedules(PerformanceId id);

    /** The showings of all performances, past ones included, in no order. */
    default List<Schedule> schedules() {
        return performances().stream().flatMap(p -> schedules(p.id()).stream()).toList();
    }

    Optional<Schedule> schedule(Showing showing);

    Optional<SeatPlan> seatPlan(String venueId);
}
