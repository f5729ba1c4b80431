package com.megaticket.console.selling.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where arrow keys lead: along the physical row, across aisles, and from row to row to the nearest seat, floor after floor.
 * Immutable, safe on any thread.
 */
public final class Travel {
    private final MapLayout layout;
    /** Seats of one physical line from left to right; lines from the stage backwards. */
    private final List<int[]> lines = new ArrayList<>();
    private final int[] lineOf;
    private final int[] placeOf;

    public Travel(MapLayout layout) {
        this.layout = layout;
        int count = layout.seats().size();
        lineOf = new int[count];
        placeOf = new int[count];
        var byDepth = new TreeMap<Double, List<MapRow>>();
        layout.floors().stream().flatMap(f -> f.blocks().stream()).flatMap(b -> b.rows().stream())
                .filter(row -> row.count() > 0)
                .forEach(row -> byDepth.computeIfAbsent(row.y(), _ -> new ArrayList<>()).add(row));
        byDepth.values().forEach(this::addLine);
    }

    private void addLine(List<MapRow> rows) {
        rows.sort(Comparator.comparingDouble(MapRow::firstX));
        int[] line = rows.stream()
                .flatMapToInt(r -> IntStream.range(r.firstSeat(), r.firstSeat() + r.count()))
                .toArray();
        for (int place = 0; place < line.length; place++) {
            lineOf[line[place]] = lines.size();
            placeOf[line[place]] = place;
        }
        lines.add(line);
    }

    /** The first seat of the row nearest to the stage; empty for an empty plan. */
    public OptionalInt first() {
        return lines.isEmpty() ? OptionalInt.empty() : nearest(lines.getFirst(), layout.stage().centreX());
    }

    /** One seat to the right ({@code step} 1) or left (-1); stays at the end. */
    public int along(int seat, int step) {
        int[] line = lines.get(lineOf[seat]);
        return line[Math.clamp(placeOf[seat] + step, 0, line.length - 1)];
    }

    /**
     * One row back (1) or towards the stage (-1); stays at the last.
     *
     * @param goalX where the journey began, so that short rows on the way do not bend it
     */
    public int across(int seat, int step, double goalX) {
        int line = lineOf[seat] + step;
        return line < 0 || line >= lines.size() ? seat : nearest(lines.get(line), goalX).orElse(seat);
    }

    /** The seats from {@code a} to {@code b} along their physical row, both included; only {@code b} when the rows differ. */
    public List<Integer> range(int a, int b) {
        if (lineOf[a] != lineOf[b]) {
            return List.of(b);
        }
        int[] line = lines.get(lineOf[a]);
        return IntStream.rangeClosed(Math.min(placeOf[a], placeOf[b]), Math.max(placeOf[a], placeOf[b]))
                .mapToObj(place -> line[place])
                .toList();
    }

    private OptionalInt nearest(int[] line, double x) {
        return IntStream.of(line).boxed()
                .min(Comparator.comparingDouble(s -> Math.abs(layout.seat(s).x() - x)))
                .map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
