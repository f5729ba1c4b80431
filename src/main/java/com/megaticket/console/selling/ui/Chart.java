package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.best.BestSeats;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.Travel;
import com.megaticket.console.shared.SeatId;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** A seat map ready to be drawn. Immutable; made off the FX thread, since a stadium takes a while. */
public final class Chart {
    private final SeatMap map;
    private final MapLayout layout;
    private final Travel travel;
    private final GradeMarks marks;
    private final byte[] grades;
    private final BitSet access = new BitSet();
    private final BestSeats best;

    private Chart(SeatMap map) {
        this.map = map;
        layout = MapLayout.of(map.plan());
        travel = new Travel(layout);
        marks = GradeMarks.of(map.performance());
        grades = new byte[layout.seats().size()];
        layout.seats().forEach(seat -> grades[seat.index()] = (byte) priced(seat.id())
                .map(p -> marks.place(p.grade())).orElse(-1).intValue());
        Set<SeatId> spaces = map.plan().accessSeats();
        spaces.forEach(id -> layout.indexOf(id).ifPresent(access::set));
        best = new BestSeats(layout, map.sellable(), spaces);
    }

    public static Chart of(SeatMap map) {
        return new Chart(map);
    }

    public SeatMap map() {
        return map;
    }

    public MapLayout layout() {
        return layout;
    }

    public Travel travel() {
        return travel;
    }

    public GradeMarks marks() {
        return marks;
    }

    /** Place of the seat's grade in {@link #marks()}, -1 = not for sale. */
    public int grade(int seat) {
        return grades[seat];
    }

    /** A wheelchair space: chosen by name only, never swept up with others. */
    public boolean isAccess(int seat) {
        return access.get(seat);
    }

    public BestSeats best() {
        return best;
    }

    /** Empty = not for sale. */
    public Optional<PricedSeat> priced(SeatId seat) {
        return Optional.ofNullable(map.sellable().get(seat));
    }
}
