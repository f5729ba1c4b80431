package com.megaticket.console.selling.best;

import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapFloor;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapRow;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a drawing as the search wants them: price of every seat, and each row's place in the house. Immutable. */
final class Hall {
    final List<Line> lines = new ArrayList<>();
    /** Won; -1 = not for sale. */
    final long[] prices;
    private final String[] grades;
    private final Line[] lineOf;

    /**
     * A row of one section.
     *
     * @param rowsBack physical rows in front of it
     * @param middle of the full physical row, across sections
     */
    record Line(String floor, String section, MapRow row, int rowsBack, double middle) {
        int first() {
            return row.firstSeat();
        }

        int end() {
            return row.firstSeat() + row.count();
        }

        /** Seats between the middle of the house's row and the middle of {@code count} seats from {@code start} on. */
        double offCentre(int start, int count) {
            double centre = row.firstX() + (start - first() + (count - 1) / 2.0) * MapLayout.PITCH;
            return Math.abs(centre - middle) / MapLayout.PITCH;
        }
    }

    Hall(MapLayout layout, Map<SeatId, PricedSeat> sellable, Collection<SeatId> access) {
        prices = new long[layout.seats().size()];
        grades = new String[prices.length];
        lineOf = new Line[prices.length];
        layout.seats().forEach(seat -> {
            PricedSeat priced = sellable.get(seat.id());
            prices[seat.index()] = priced == null ? -1 : priced.price().won();
            grades[seat.index()] = priced == null ? "" : priced.grade();
        });
        // A wheelchair space is never swept up by a search.
        access.forEach(id -> layout.indexOf(id).ifPresent(i -> prices[i] = -1));
        var byDepth = new TreeMap<Double, List<Place>>();
        for (MapFloor floor : layout.floors()) {
            for (MapBlock block : floor.blocks()) {
                block.rows().stream().filter(row -> row.count() > 0)
                        .forEach(row -> byDepth.computeIfAbsent(row.y(), _ -> new ArrayList<>())
                                .add(new Place(floor.name(), block.id(), row)));
            }
        }
        int rowsBack = 0;
        for (List<Place> row : byDepth.values()) {
            double from = row.stream().mapToDouble(p -> p.row().firstX()).min().orElse(0);
            double to = row.stream().mapToDouble(p -> p.row().lastX()).max().orElse(0);
            for (Place part : row) {
                add(new Line(part.floor(), part.section(), part.row(), rowsBack, (from + to) / 2));
            }
            rowsBack++;
        }
    }

    private record Place(String floor, String section, MapRow row) {}

    private void add(Line line) {
        lines.add(line);
        for (int seat = line.first(); seat < line.end(); seat++) {
            lineOf[seat] = line;
        }
    }

    Line line(int seat) {
        return lineOf[seat];
    }

    String grade(int seat) {
        return grades[seat];
    }

    /** From one seat to another: a row counts as two seats. */
    double way(int from, int to) {
        Line a = lineOf[from];
        Line b = lineOf[to];
        double across = a.row().firstX() + (from - a.first()) * MapLayout.PITCH - b.row().firstX()
                - (to - b.first()) * MapLayout.PITCH;
        return Math.hypot(across / MapLayout.PITCH, 2.0 * (a.rowsBack() - b.rowsBack()));
    }

    boolean fits(int seat, Ask ask) {
        return prices[seat] >= 0
                && ask.grade().filter(g -> !g.equals(grades[seat])).isEmpty()
                && ask.mostEach().filter(most -> prices[seat] > most.won()).isEmpty();
    }
}
