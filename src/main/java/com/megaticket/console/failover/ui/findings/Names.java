package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;

/** Port: names that are in the catalogue. Must not block: what is not known yet is told by its id. FX thread. */
@FunctionalInterface
public interface Names {
    String title(Showing showing);

    /** As people say them, with the numbers printed on them; without the hall its ids, since a bare number could be either. */
    default String seats(Showing showing, List<SeatId> seats) {
        return String.join(", ", seats.stream().map(SeatId::toString).toList());
    }
}
