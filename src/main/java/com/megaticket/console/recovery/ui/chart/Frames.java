package com.megaticket.console.recovery.ui.chart;

/** Where the parts of the chart lie, in pixels of the layout. */
record Frames(double whole, double height, int panels) {
    static final double LEFT = 58;
    private static final double RIGHT = 96;
    private static final double HEAD = 18;
    private static final double TIMES = 18;
    static final double TICKS = 20;

    /** Of the lines' ground. */
    double width() {
        return whole - LEFT - RIGHT;
    }

    double right() {
        return LEFT + width();
    }

    private double each() {
        return Math.max(1, (height - TIMES - TICKS) / Math.max(1, panels));
    }

    double head(int panel) {
        return panel * each();
    }

    double top(int panel) {
        return head(panel) + HEAD;
    }

    double bottom(int panel) {
        return head(panel) + each() - 6;
    }

    double times() {
        return height - TICKS - TIMES;
    }

    double ticks() {
        return height - TICKS;
    }

    /** @param top of the value axis */
    double y(int panel, double millis, double top) {
        return bottom(panel) - (bottom(panel) - top(panel)) * millis / top;
    }
}
