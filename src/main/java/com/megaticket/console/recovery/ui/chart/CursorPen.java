package com.megaticket.console.recovery.ui.chart;

import javafx.scene.canvas.GraphicsContext;

/** Draws what moves without the lines: the cursor, the moment replayed, the focus. */
final class CursorPen {
    private final GraphicsContext g;
    private final ChartPalette palette;
    private final Plot plot;
    private final Frames frames;

    CursorPen(GraphicsContext g, ChartPalette palette, Plot plot, Frames frames) {
        this.g = g;
        this.palette = palette;
        this.plot = plot;
        this.frames = frames;
    }

    void draw(boolean focused) {
        plot.replayed().ifPresent(at -> line(at, 2, palette.color(ChartPalette.CURSOR), true));
        plot.cursor().ifPresent(at -> line(at, 1, palette.color(ChartPalette.INK), false));
        if (focused) {
            g.setLineWidth(1);
            g.setStroke(palette.color(ChartPalette.CURSOR));
            g.strokeRect(0.5, 0.5, frames.whole() - 1, frames.height() - 1);
        }
    }

    private void line(long at, double width, javafx.scene.paint.Color color, boolean flag) {
        double x = Math.floor(frames.left() + plot.span().x(at, frames.width())) + 0.5;
        if (x < frames.left() || x > frames.right()) {
            return;
        }
        g.setLineWidth(width);
        g.setStroke(color);
        g.strokeLine(x, 0, x, frames.height());
        if (flag) {
            g.setFill(color);
            g.fillPolygon(new double[]{x, x + 9, x}, new double[]{0, 5, 10}, 3);
        }
    }
}
