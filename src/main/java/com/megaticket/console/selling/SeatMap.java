package com.megaticket.console.selling;

import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.Map;

/** What does not change from second to second: the hall, the show, and which seats are for sale at what price. */
public record SeatMap(
        Showing showing,
        Performance performance,
        Schedule schedule,
        SeatPlan plan,
        Map<SeatId, PricedSeat> sellable) {
    public SeatMap {
        sellable = Map.copyOf(sellable);
    }
}
