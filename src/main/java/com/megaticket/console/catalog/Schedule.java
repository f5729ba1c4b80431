package com.megaticket.console.catalog;

import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Map;

/**
 * One row of the schedule.
 *
 * @param casting role to names for this showing, may be empty
 */
public record Schedule(String scheduleId, Showing showing, State state, int totalSeats,
        Map<String, List<String>> casting) {
    public Schedule {
        casting = Map.copyOf(casting);
    }

    /** The item's status; the web shop ignores it, the console does not sell a cancelled showing. */
    public enum State {
        AVAILABLE, SOLD_OUT, CANCELLED, UNKNOWN
    }
}
