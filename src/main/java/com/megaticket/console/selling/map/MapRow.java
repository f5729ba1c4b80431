package com.megaticket.console.selling.map;

/**
 * A row of one section: {@code count} seats from {@code firstSeat} on, one pitch apart.
 *
 * @param firstX centre of its first seat
 * @param y centre line before bending
 */
public record MapRow(String id, int firstSeat, int count, double firstX, double y) {
    /** Centre of its last seat. */
    public double lastX() {
        return firstX + (count - 1) * MapLayout.PITCH;
    }
}
