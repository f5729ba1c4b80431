package com.megaticket.console.recovery;

import java.util.List;

/** The two regions that hold the tables. */
public record Pair(String main, String standby) {
    public List<String> regions() {
        return List.of(main, standby);
    }

    public List<Direction> directions() {
        return List.of(new Direction(main, standby), new Direction(standby, main));
    }

    /** The way from a region to the other one. */
    public Direction from(String region) {
        return new Direction(region, other(region));
    }

    public String other(String region) {
        return region.equals(main) ? standby : main;
    }
}
