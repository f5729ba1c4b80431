package com.megaticket.console.selling.map;

import java.util.ArrayList;
import java.util.List;

/** A line drawn round seats, closed from its last corner to its first. Immutable. */
public record Lasso(List<Corner> corners) {
    public record Corner(double x, double y) {}

    public Lasso {
        corners = List.copyOf(corners);
    }

    public Lasso to(double x, double y) {
        var longer = new ArrayList<>(corners);
        longer.add(new Corner(x, y));
        return new Lasso(longer);
    }

    /** What encloses the line; empty for a line without corners. */
    public Box box() {
        double left = corners.stream().mapToDouble(Corner::x).min().orElse(0);
        double top = corners.stream().mapToDouble(Corner::y).min().orElse(0);
        double right = corners.stream().mapToDouble(Corner::x).max().orElse(0);
        double bottom = corners.stream().mapToDouble(Corner::y).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }

    /** Even-odd: a ray to the right crosses the line an odd number of times. */
    public boolean contains(double x, double y) {
        boolean inside = false;
        for (int i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
            Corner a = corners.get(i);
            Corner b = corners.get(before);
            if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
