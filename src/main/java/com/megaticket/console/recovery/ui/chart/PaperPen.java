package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.ui.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws what the lines stand on: axes, thresholds, stretches with injected faults, events, names at the ends of lines. */
final class PaperPen {
    private static final double NAME = 13;
    private static final int VALUES = 4;

    private final GraphicsContext g;
    private final ChartPalette palette;
    private final Plot plot;
    private final Frames frames;
    private final ChartTexts texts;

    PaperPen(GraphicsContext g, ChartPalette palette, Plot plot, Frames frames, ChartTexts texts) {
        this.g = g;
        this.palette = palette;
        this.plot = plot;
        this.frames = frames;
        this.texts = texts;
        g.setFont(Font.font(Appearance.FAMILY, frames.px(Letters.USUAL)));
        g.setTextBaseline(VPos.CENTER);
    }

    void panel(int panel, List<Columns> columns, double top) {
        g.setFill(palette.color(ChartPalette.INK));
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(texts.way(plot.ways().get(panel)), frames.left(), frames.title(panel));
        g.setTextAlign(TextAlignment.RIGHT);
        double step = Ticks.value(top, VALUES);
        for (double value = 0; value <= top; value += step) {
            double y = Math.floor(frames.y(panel, value, top));
            g.setFill(palette.color(ChartPalette.FAINT));
            g.fillRect(frames.left(), y, frames.width(), 1);
            if (far(value, top)) {
                g.setFill(palette.color(ChartPalette.MUTED));
                g.fillText(texts.value(value), frames.left() - frames.px(6), y);
            }
        }
        threshold(panel, LagChart.LINES[0], top, palette.color(ChartPalette.WARNING));
        threshold(panel, LagChart.LINES[1], top, palette.color(ChartPalette.DANGER));
        injected(panel, columns);
        if (columns.isEmpty()) {
            double middle = (frames.top(panel) + frames.bottom(panel)) / 2;
            g.setTextAlign(TextAlignment.LEFT);
            g.setFill(palette.color(ChartPalette.PAPER));
            g.fillRect(frames.left() + 1, middle - frames.px(10), frames.width() - 2, frames.px(20));
            g.setFill(palette.color(ChartPalette.INK));
            g.fillText(texts.noLines(), frames.left() + frames.px(8), middle);
        }
    }

    /** Whether a step's text would not stand upon a threshold's. */
    private boolean far(double value, double top) {
        double room = (frames.bottom(0) - frames.top(0)) / top;
        return Math.abs(value - LagChart.LINES[0]) * room > frames.px(Letters.USUAL)
                && Math.abs(value - LagChart.LINES[1]) * room > frames.px(Letters.USUAL);
    }

    private void threshold(int panel, double value, double top, Color color) {
        double y = Math.floor(frames.y(panel, value, top));
        int dash = value == LagChart.LINES[0] ? 3 : 8;
        g.setFill(color);
        // Rectangles: a dashed line as a shape takes a millisecond each.
        for (double x = 0; x < frames.width(); x += dash + 4) {
            g.fillRect(frames.left() + x, y, Math.min(dash, frames.width() - x), 1);
        }
        boolean close = (LagChart.LINES[1] - LagChart.LINES[0]) * (frames.bottom(0) - frames.top(0)) / top < frames
                .px(Letters.USUAL);
        if (!close || value == LagChart.LINES[1]) {
            g.setFill(color);
            g.fillText(texts.value(value), frames.left() - frames.px(6), y);
        }
    }

    /** A hatched strip along the ground wherever a sample was taken under injected faults. */
    private void injected(int panel, List<Columns> columns) {
        g.setFill(palette.color(ChartPalette.INJECTED));
        double y = frames.bottom(panel) + 1;
        int begun = -1;
        int wide = columns.stream().mapToInt(Columns::width).max().orElse(0);
        for (int x = 0; x <= wide; x++) {
            int column = x;
            boolean on = x < wide && columns.stream().anyMatch(c -> c.is(column, Series.INJECTED));
            if (on && begun < 0) {
                begun = x;
            } else if (!on && begun >= 0 && (x == wide || !soon(columns, x, wide))) {
                double scale = frames.width() / wide;
                for (double at = begun * scale; at < x * scale; at += 6) {
                    g.fillRect(frames.left() + at, y, Math.max(1, Math.min(4, x * scale - at)), 4);
                }
                begun = -1;
            }
        }
    }

    /** Samples further apart than a column are one stretch all the same. */
    private static boolean soon(List<Columns> columns, int from, int wide) {
        for (int x = from; x < Math.min(wide, from + 12); x++) {
            for (Columns c : columns) {
                if (c.is(x, Series.INJECTED)) {
                    return true;
                }
            }
        }
        return false;
    }

    void time() {
        long step = Ticks.time(plot.span(), (int) Math.max(2, frames.width() / frames.px(110)));
        g.setTextAlign(TextAlignment.CENTER);
        for (long at = Math.ceilDiv(plot.span().from(), step) * step; at < plot.span().to(); at += step) {
            double x = Math.floor(frames.left() + plot.span().x(at, frames.width()));
            g.setFill(palette.color(ChartPalette.FAINT));
            for (int panel = 0; panel < plot.ways().size(); panel++) {
                g.fillRect(x, Math.floor(frames.top(panel)), 1,
                        Math.floor(frames.bottom(panel)) - Math.floor(frames.top(panel)));
            }
            g.setFill(palette.color(ChartPalette.MUTED));
            g.fillText(texts.time(at, step), x, frames.times());
        }
    }

    void ticks() {
        double y = frames.ticks();
        g.setFill(palette.color(ChartPalette.FAINT));
        g.fillRect(frames.left(), Math.floor(y), frames.width(), 1);
        for (Tick tick : plot.ticks()) {
            double x = frames.left() + plot.span().x(tick.at(), frames.width());
            if (x >= frames.left() && x <= frames.right()) {
                g.setFill(palette.color(switch (tick.weight()) {
                    case CALM -> ChartPalette.MUTED;
                    case WARNING -> ChartPalette.WARNING;
                    case DANGER -> ChartPalette.DANGER;
                }));
                shape(tick.shape(), x, y);
            }
        }
    }

    private void shape(Tick.Shape shape, double x, double y) {
        switch (shape) {
            case TRIANGLE -> g.fillPolygon(new double[]{x - 5, x, x + 5}, new double[]{y + 5, y - 5, y + 5}, 3);
            case DIAMOND ->
                g.fillPolygon(new double[]{x - 5, x, x + 5, x}, new double[]{y, y - 6, y, y + 6}, 4);
            case SQUARE -> g.fillRect(x - 4, y - 4, 8, 8);
            case DOT -> g.fillOval(x - 3, y - 3, 6, 6);
            case BAR -> g.fillRect(x - 1, y - 8, 2, 16);
        }
    }

    /** Beside the last value in sight, pushed apart where they would lie upon each other. */
    void names(IntToDoubleFunction tops, List<List<Columns>> columns) {
        g.setTextAlign(TextAlignment.LEFT);
        for (int panel = 0; panel < plot.ways().size(); panel++) {
            List<Line> lines = plot.of(plot.ways().get(panel));
            var places = new ArrayList<double[]>();
            for (int i = 0; i < lines.size(); i++) {
                places.add(new double[]{end(columns.get(panel).get(i), panel, tops.applyAsDouble(panel)), i});
            }
            places.sort((a, b) -> Double.compare(a[0], b[0]));
            double lowest = frames.bottom(panel) - frames.px(NAME) * (places.size() - 1);
            double free = frames.top(panel) - 4;
            for (double[] place : places) {
                double y = Math.max(free, Math.min(place[0], lowest));
                free = y + frames.px(NAME);
                lowest += frames.px(NAME);
                int line = (int) place[1];
                g.setFill(palette.line(line));
                g.fillRect(frames.right() + 4, y - 1, 8, 3);
                g.setFill(palette.color(plot.chosen().filter(lines.get(line).id().of()::equals).isPresent()
                        ? ChartPalette.INK
                        : ChartPalette.MUTED));
                g.fillText(texts.line(lines.get(line).id().of()), frames.right() + 16, y, frames.px(96) - 18);
            }
        }
    }

    private double end(Columns columns, int panel, double top) {
        for (int x = columns.width() - 1; x >= 0; x--) {
            if (columns.has(x)) {
                return frames.y(panel, columns.high(x), top);
            }
        }
        return frames.bottom(panel);
    }
}
