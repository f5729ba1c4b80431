package com.megaticket.console.app;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.failover.reconcile.Seating;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The seats of a hall with today's prices, in layout order, as the desk has them. */
record HallSeating(Desk desk) implements Seating {
    @Override
    public List<Place> places(Showing showing) {
        SeatMap map = desk.map(showing);
        return map.plan().sections().stream().flatMap(section -> section.rows().stream()
                .flatMap(row -> seats(section, row)))
                .flatMap(seat -> Optional.ofNullable(map.sellable().get(seat)).stream())
                .map((PricedSeat s) -> new Place(s.seat(), s.grade(), s.price()))
                .toList();
    }

    private static Stream<SeatId> seats(SeatPlan.Section section, SeatPlan.Row row) {
        return row.seats().stream().map(n -> new SeatId(section.floor(), section.id(), row.id(), n));
    }
}
