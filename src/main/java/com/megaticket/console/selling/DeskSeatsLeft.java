package com.megaticket.console.selling;

import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.catalog.SeatsLeft;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Counts the seats of a showing as the seat map would draw them. */
public final class DeskSeatsLeft implements SeatsLeft {
    private final Desk desk;
    private final Supplier<Instant> clock;

    /**
     * @param desk reads the showing itself at each call
     * @param clock service time
     */
    public DeskSeatsLeft(Desk desk, Supplier<Instant> clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public SeatCount count(Showing showing) {
        SeatMap map = desk.map(showing);
        SeatMapSnapshot rows = desk.snapshot(showing);
        Instant now = clock.get();
        // A row without a readable seat may stand for any seat: it makes one of the free ones unclear.
        int free = Math.toIntExact(standings(map, rows, now).filter(SeatStanding::isFree).count());
        int unknown = Math.toIntExact(standings(map, rows, now).filter(s -> s == SeatStanding.UNKNOWN).count());
        int strangers = Math.min(free, rows.strangers());
        return new SeatCount(free - strangers, map.sellable().size(), unknown + strangers);
    }

    private static Stream<SeatStanding> standings(SeatMap map, SeatMapSnapshot rows, Instant now) {
        return map.sellable().keySet().stream().map(seat -> rows.standing(seat, now));
    }
}
