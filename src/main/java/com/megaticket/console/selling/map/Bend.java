package com.megaticket.console.selling.map;

/**
 * The gentle curve of a floor's rows round the stage: the further from the middle, the nearer to the stage. Seats are laid
 * out on straight rows and bent last, so that a point is unbent first and then found by division.
 */
public record Bend(double centre, double halfWidth, double depth) {
    public static final Bend NONE = new Bend(0, 1, 0);

    /** How far a straight place at {@code x} moves up. */
    public double up(double x) {
        double share = (x - centre) / halfWidth;
        return depth * share * share;
    }
}
