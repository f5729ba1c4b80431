package com.megaticket.console.recovery.ui.chart;

/**
 * Where the parts of the chart lie, in pixels of the layout.
 *
 * @param scale of the letters against their usual size: what holds letters grows with them
 */
record Frames(double whole, double height, int panels, double scale) {
    private static final double LEFT = 58;
    private static final double RIGHT = 96;
    private static final double HEAD = 18;
    private static final double TIMES = 18;
    private static final double TICKS = 20;

    /** A length that goes with the letters. */
    double px(double usual) {
        return usual * scale;
    }

    double left() {
        return px(LEFT);
    }

    /** Of the lines' ground. */
    double width() {
        return whole - px(LEFT + RIGHT);
    }

    double right() {
        return left() + width();
    }

    private double each() {
        return Math.max(1, (height - px(TIMES + TICKS)) / Math.max(1, panels));
    }

    double head(int panel) {
        return panel * each();
    }

    /** The middle of what is written above a panel. */
    double title(int panel) {
        return head(panel) + px(HEAD / 2);
    }

    double top(int panel) {
        return head(panel) + px(HEAD);
    }

    double bottom(int panel) {
        return head(panel) + each() - 6;
    }

    /** The middle of what is written below. */
    double times() {
        return height - px(TICKS + TIMES / 2);
    }

    /** The middle of the events. */
    double ticks() {
        return height - px(TICKS / 2);
    }

    /** @param top of the value axis */
    double y(int panel, double millis, double top) {
        return bottom(panel) - (bottom(panel) - top(panel)) * millis / top;
    }
}
