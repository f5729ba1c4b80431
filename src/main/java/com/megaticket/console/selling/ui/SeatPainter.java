package com.megaticket.console.selling.ui;

import com.megaticket.console.ui.Appearance;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Draws one seat of a given size. Every look has a shape of its own, so that the map can be read without colour; small seats
 * keep their outline, larger ones get the grade's letter, the largest the printed number.
 */
final class SeatPainter {
    static final double LETTER_FROM = 9.5;
    static final double NUMBER_FROM = 25;
    private static final double SHAPE_FROM = 5;

    private final GraphicsContext g;
    private final MapPalette palette;
    private final double size;
    private final Font letter;
    private final Font number;

    SeatPainter(GraphicsContext g, MapPalette palette, double size) {
        this.g = g;
        this.palette = palette;
        this.size = size;
        double glyph = glyph();
        letter = Font.font(Appearance.FAMILY, FontWeight.BOLD, Math.max(7, glyph * 0.72));
        number = Font.font(Appearance.FAMILY, numberSize(size));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setLineCap(StrokeLineCap.BUTT);
    }

    /** Edge of the square the sign is drawn in: the whole seat, or its upper part when the number stands below. */
    private double glyph() {
        return size >= NUMBER_FROM ? size * 0.5 : size;
    }

    /** @param tint null for a seat without grade */
    void paint(SeatLook look, double x, double y, Tints.@Nullable Tint tint) {
        switch (look) {
            case NOT_FOR_SALE -> dot(x, y, palette.color(MapPalette.FAINT), size * 0.3);
            case FREE -> free(x, y, tint);
            case SELECTED -> filled(x, y, palette.color(MapPalette.CHOSEN));
            case MINE -> filled(x, y, palette.color(MapPalette.OWN));
            case MINE_EXPIRED -> dashed(x, y, palette.color(MapPalette.OWN));
            case SOLD -> filled(x, y, palette.color(MapPalette.FAINT));
            case HOUSE, NAMED, BLOCKED -> filled(x, y, palette.color(MapPalette.MUTED));
            case HELD_CONSOLE, HELD_WEB -> outlined(x, y, palette.color(MapPalette.MUTED));
            case RECOVERED -> outlined(x, y, palette.color(MapPalette.WARNING));
            case UNKNOWN -> dashed(x, y, palette.color(MapPalette.WARNING));
        }
        boolean numbered = size >= NUMBER_FROM && look != SeatLook.NOT_FOR_SALE;
        if (size >= SHAPE_FROM) {
            sign(look, x, numbered ? y - size * 0.17 : y, tint);
        }
    }

    /** The mark of a wheelchair space, over whatever the seat looks like: a wheel in the upper right corner. */
    void access(double x, double y) {
        double r = Math.max(1.5, size * 0.24);
        double cx = x + size / 2 - r;
        double cy = y - size / 2 + r;
        dot(cx, cy, palette.color(MapPalette.INK), r * 2);
        if (size >= SHAPE_FROM * 2) {
            g.setStroke(palette.color(MapPalette.PAPER));
            g.setLineWidth(Math.max(0.8, r * 0.28));
            g.strokeOval(cx - r * 0.5, cy - r * 0.35, r, r);
            g.strokeLine(cx - r * 0.2, cy - r * 0.75, cx - r * 0.2, cy + r * 0.1);
        }
    }

    /** Height of the printed number's letters. */
    static double numberSize(double size) {
        return Math.max(8, size * 0.34);
    }

    void digit(int digit, Color ink, double x, double y) {
        g.setFont(number);
        g.setFill(ink);
        g.fillText(Integer.toString(digit), x, y);
    }

    private void sign(SeatLook look, double x, double y, Tints.@Nullable Tint tint) {
        double r = glyph() * 0.26;
        switch (look) {
            case FREE -> {
                if (size >= LETTER_FROM && tint != null) {
                    text(tint.letter(), x, y, palette.color(MapPalette.INK));
                }
            }
            case SELECTED -> check(x, y, r);
            case MINE -> dot(x, y, palette.color(MapPalette.ON_COLOR), r * 2);
            case MINE_EXPIRED -> dot(x, y, palette.color(MapPalette.OWN), r * 1.7);
            case SOLD -> cross(x, y, r, palette.color(MapPalette.MUTED));
            case HOUSE -> roof(x, y, r * 1.2, palette.color(MapPalette.PAPER));
            case NAMED -> person(x, y, r, palette.color(MapPalette.PAPER));
            case BLOCKED -> bar(x, y, r, palette.color(MapPalette.PAPER));
            case HELD_CONSOLE -> corner(x, y, palette.color(MapPalette.MUTED));
            case HELD_WEB -> lines(x, y, r, palette.color(MapPalette.MUTED));
            case RECOVERED -> diamond(x, y, r * 1.2, palette.color(MapPalette.WARNING));
            case UNKNOWN -> text("?", x, y, palette.color(MapPalette.WARNING));
            case NOT_FOR_SALE -> {
            }
        }
    }

    /** The colours that numbers are written in; {@link #ink} says which. */
    static List<Color> inks(MapPalette palette) {
        return List.of(palette.color(MapPalette.ON_COLOR), palette.color(MapPalette.PAPER),
                palette.color(MapPalette.INK), palette.color(MapPalette.MUTED));
    }

    /** Place in {@link #inks}. */
    static int ink(SeatLook look) {
        return switch (look) {
            case SELECTED, MINE -> 0;
            case HOUSE, NAMED, BLOCKED -> 1;
            case FREE, MINE_EXPIRED -> 2;
            case HELD_CONSOLE, HELD_WEB, RECOVERED, SOLD, UNKNOWN, NOT_FOR_SALE -> 3;
        };
    }

    private void free(double x, double y, Tints.@Nullable Tint tint) {
        if (tint == null) {
            outlined(x, y, palette.color(MapPalette.MUTED));
            return;
        }
        // Too small for an edge, the edge's stronger colour fills the seat.
        filled(x, y, size < SHAPE_FROM ? tint.edge() : tint.fill());
        if (size >= SHAPE_FROM) {
            edge(x, y, tint.edge());
        }
    }

    private void filled(double x, double y, Color color) {
        double round = size * 0.3;
        g.setFill(color);
        g.fillRoundRect(x - size / 2, y - size / 2, size, size, round, round);
    }

    private void outlined(double x, double y, Color color) {
        filled(x, y, palette.color(MapPalette.PAPER));
        edge(x, y, color);
    }

    private void dashed(double x, double y, Color color) {
        filled(x, y, palette.color(MapPalette.PAPER));
        g.setLineDashes(Math.max(1.5, size * 0.18));
        edge(x, y, color);
        g.setLineDashes();
    }

    private void edge(double x, double y, Color color) {
        double inset = width() / 2;
        double round = size * 0.3;
        g.setStroke(color);
        g.setLineWidth(width());
        g.strokeRoundRect(x - size / 2 + inset, y - size / 2 + inset, size - 2 * inset, size - 2 * inset, round, round);
    }

    private double width() {
        return Math.clamp(size * 0.09, 0.8, 2);
    }

    private void text(String words, double x, double y, Color color) {
        g.setFont(letter);
        g.setFill(color);
        g.fillText(words, x, y);
    }

    private void dot(double x, double y, Color color, double across) {
        g.setFill(color);
        g.fillOval(x - across / 2, y - across / 2, across, across);
    }

    private void check(double x, double y, double r) {
        thick(palette.color(MapPalette.ON_COLOR));
        g.strokePolyline(new double[]{x - r, x - r * 0.2, x + r}, new double[]{y, y + r * 0.8, y - r * 0.8}, 3);
    }

    private void cross(double x, double y, double r, Color color) {
        thick(color);
        g.strokeLine(x - r, y - r, x + r, y + r);
        g.strokeLine(x - r, y + r, x + r, y - r);
    }

    private void bar(double x, double y, double r, Color color) {
        g.setFill(color);
        g.fillRect(x - r * 1.2, y - r * 0.4, r * 2.4, r * 0.8);
    }

    private void roof(double x, double y, double r, Color color) {
        g.setFill(color);
        g.fillPolygon(new double[]{x - r, x, x + r, x + r * 0.6, x + r * 0.6, x - r * 0.6, x - r * 0.6},
                new double[]{y, y - r, y, y, y + r * 0.9, y + r * 0.9, y}, 7);
    }

    private void person(double x, double y, double r, Color color) {
        dot(x, y - r * 0.6, color, r);
        g.setFill(color);
        g.fillArc(x - r, y + r * 0.05, r * 2, r * 2, 0, 180, ArcType.ROUND);
    }

    private void lines(double x, double y, double r, Color color) {
        g.setFill(color);
        for (int i = -1; i <= 1; i++) {
            g.fillRect(x - r, y + i * r * 0.85 - r * 0.2, r * 2, r * 0.4);
        }
    }

    private void corner(double x, double y, Color color) {
        double r = glyph() * 0.32;
        g.setFill(color);
        g.fillPolygon(new double[]{x - r, x - r, x + r}, new double[]{y - r, y + r, y + r}, 3);
    }

    private void diamond(double x, double y, double r, Color color) {
        g.setFill(color);
        g.fillPolygon(new double[]{x - r, x, x + r, x}, new double[]{y, y - r, y, y + r}, 4);
    }

    private void thick(Color color) {
        g.setStroke(color);
        g.setLineWidth(Math.max(1.1, glyph() * 0.12));
    }
}
