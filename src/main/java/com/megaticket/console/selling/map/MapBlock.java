package com.megaticket.console.selling.map;

import java.util.List;

/** A section on the drawing; {@code box} encloses its seats before bending. */
public record MapBlock(String id, String name, String floor, Box box, List<MapRow> rows) {
    public MapBlock {
        rows = List.copyOf(rows);
    }

    /** @param seat its place in the drawing */
    public boolean has(int seat) {
        return rows.stream().anyMatch(r -> seat >= r.firstSeat() && seat < r.firstSeat() + r.count());
    }
}
