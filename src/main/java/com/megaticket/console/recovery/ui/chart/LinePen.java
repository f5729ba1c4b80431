package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.record.Series;
import javafx.scene.paint.Color;

/** Draws reduced lines into the raster. */
final class LinePen {
    static final Stroke USUAL = new Stroke(1.5, 0.9);
    static final Stroke BEHIND = new Stroke(1.2, 0.45);
    static final Stroke FRONT = new Stroke(2.4, 1);
    /** A value that is only a lower bound has no lid: a whisker stands on it, every so many columns. */
    private static final int WHISKERS = 6;
    private static final double WHISKER = 9;
    private static final double DOT = 4;

    private final Raster raster;
    private final double ratio;

    record Stroke(double width, double opacity) {}

    LinePen(Raster raster, double ratio) {
        this.raster = raster;
        this.ratio = ratio;
    }

    void draw(Columns columns, Frames frames, int panel, double top, Color color, Stroke stroke) {
        double half = stroke.width() * ratio / 2;
        for (int x = 0; x < Math.min(columns.width(), raster.width()); x++) {
            if (!columns.has(x)) {
                continue;
            }
            double upper = frames.y(panel, columns.high(x), top) * ratio;
            double lower = frames.y(panel, columns.low(x), top) * ratio;
            raster.column(x, upper - half, lower + half, color, stroke.opacity());
            if (columns.is(x, Columns.ALONE)) {
                dot(x, upper, color, stroke.opacity());
            }
            if (columns.is(x, Series.LOWER_BOUND) && x % WHISKERS == 0) {
                raster.column(x, upper - half - WHISKER * ratio, upper - half - 2 * ratio, color, stroke.opacity());
            }
        }
    }

    private void dot(int x, double y, Color color, double opacity) {
        int reach = (int) Math.round(DOT * ratio / 2);
        for (int column = Math.max(0, x - reach); column <= Math.min(raster.width() - 1, x + reach); column++) {
            double tall = Math.sqrt((double) reach * reach - (double) (column - x) * (column - x)) + 0.5;
            raster.column(column, y - tall, y + tall, color, opacity);
        }
    }
}
