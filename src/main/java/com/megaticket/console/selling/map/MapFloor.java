package com.megaticket.console.selling.map;

import java.util.List;

/** A floor on the drawing; {@code box} encloses it with its title and row labels. */
public record MapFloor(String name, Box box, Bend bend, List<MapBlock> blocks) {
    public MapFloor {
        blocks = List.copyOf(blocks);
    }
}
