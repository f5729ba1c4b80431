package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.Box;
import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapFloor;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapRow;
import com.megaticket.console.selling.map.MapSeat;
import com.megaticket.console.selling.map.Viewport;
import com.megaticket.console.ui.Appearance;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Draws a chart as far as it is in sight, with as much detail as the scale carries. */
final class MapPainter {
    /** Below this edge a seat is a speck: runs of one colour in a row are drawn as one bar. */
    static final double SPECK = 4;
    private static final double ROW_LABELS_FROM = 0.5;
    /** From the centre of the outermost seat. */
    private static final double LABEL_GAP = 24;

    private final GraphicsContext g;
    private final MapPalette palette;
    private final Chart chart;
    private final Viewport view;
    private final MapTexts texts;
    private final Tints tints;

    MapPainter(GraphicsContext g, MapPalette palette, Chart chart, Viewport view, MapTexts texts) {
        this.g = g;
        this.palette = palette;
        this.chart = chart;
        this.view = view;
        this.texts = texts;
        tints = new Tints(chart.marks(), palette.color(MapPalette.PAPER), palette.color(MapPalette.INK));
    }

    /** Everything. @return how many seats were drawn */
    int all(Looks looks) {
        g.clearRect(0, 0, view.width(), view.height());
        stage();
        chart.layout().floors().forEach(this::floor);
        double size = MapLayout.SEAT * view.scale();
        if (size >= SPECK) {
            return seats(looks, size);
        }
        int drawn = specks(looks);
        nameTags();
        return drawn;
    }

    /** Only these seats, over what is drawn already. @return how many were in sight */
    int some(Looks looks, int[] seats) {
        if (MapLayout.SEAT * view.scale() < SPECK) {
            return someSpecks(looks, seats);
        }
        var painter = new SeatPainter(g, palette, MapLayout.SEAT * view.scale());
        Box sight = view.visible().grown(MapLayout.PITCH);
        int drawn = 0;
        double w = MapLayout.PITCH * view.scale();
        double h = MapLayout.ROW_PITCH * view.scale();
        for (int index : seats) {
            MapSeat seat = chart.layout().seat(index);
            if (sight.contains(seat.x(), seat.y())) {
                g.clearRect(view.screenX(seat.x()) - w / 2, view.screenY(seat.y()) - h / 2, w, h);
                one(painter, looks, index);
                drawn++;
            }
        }
        return drawn;
    }

    private int seats(Looks looks, double size) {
        var painter = new SeatPainter(g, palette, size);
        int[] drawn = {0};
        chart.layout().visible(view.visible(), (_, _, from, to) -> {
            for (int i = from; i < to; i++) {
                one(painter, looks, i);
            }
            drawn[0] += to - from;
        });
        return drawn[0];
    }

    private void one(SeatPainter painter, Looks looks, int index) {
        MapSeat seat = chart.layout().seat(index);
        int grade = chart.grade(index);
        painter.paint(looks.look(index), view.screenX(seat.x()), view.screenY(seat.y()),
                grade < 0 ? null : tints.tint(grade), seat.global());
    }

    private int specks(Looks looks) {
        int[] drawn = {0};
        double height = Math.max(1, MapLayout.SEAT * view.scale());
        chart.layout().visible(view.visible(), (_, _, from, to) -> {
            int start = from;
            for (int i = from + 1; i <= to; i++) {
                if (i == to || !speck(looks, i).equals(speck(looks, start))) {
                    speckRun(start, i, speck(looks, start), height);
                    start = i;
                }
            }
            drawn[0] += to - from;
        });
        return drawn[0];
    }

    private int someSpecks(Looks looks, int[] seats) {
        double height = Math.max(1, MapLayout.SEAT * view.scale());
        for (int seat : seats) {
            speckRun(seat, seat + 1, speck(looks, seat), height);
        }
        nameTags();
        return seats.length;
    }

    /** Seats of one row. */
    private void speckRun(int from, int to, Color color, double height) {
        MapSeat first = chart.layout().seat(from);
        g.setFill(color);
        g.fillRect(view.screenX(first.x() - MapLayout.PITCH / 2), view.screenY(first.y()) - height / 2,
                (to - from) * MapLayout.PITCH * view.scale(), height);
    }

    private Color speck(Looks looks, int seat) {
        return switch (looks.look(seat)) {
            case FREE -> tints.tint(chart.grade(seat)).edge();
            case SELECTED -> palette.color(MapPalette.CHOSEN);
            case MINE, MINE_EXPIRED -> palette.color(MapPalette.OWN);
            case RECOVERED, UNKNOWN -> palette.color(MapPalette.WARNING);
            case HELD_CONSOLE, HELD_WEB, BLOCKED -> palette.color(MapPalette.MUTED);
            case SOLD, NOT_FOR_SALE -> palette.color(MapPalette.FAINT);
        };
    }

    private void stage() {
        Box box = chart.layout().stage();
        double x = view.screenX(box.x());
        double y = view.screenY(box.y());
        double w = box.width() * view.scale();
        double h = box.height() * view.scale();
        double lean = w * 0.06;
        g.setFill(palette.color(MapPalette.STAGE));
        g.fillPolygon(new double[]{x, x + w, x + w - lean, x + lean}, new double[]{y, y, y + h, y + h}, 4);
        label(texts.stage(), view.screenX(box.centreX()), view.screenY(box.centreY()), size(14, 9, 18), true,
                palette.color(MapPalette.MUTED));
    }

    private void floor(MapFloor floor) {
        for (MapBlock block : floor.blocks()) {
            if (MapLayout.SEAT * view.scale() >= SPECK) {
                double up = floor.bend().up(block.box().centreX());
                label(texts.section(floor.name(), block.name()), view.screenX(block.box().centreX()),
                        view.screenY(block.box().y() - up - 12), size(13, 9, 20), true,
                        palette.color(MapPalette.INK));
            }
            if (view.scale() >= ROW_LABELS_FROM) {
                block.rows().forEach(row -> rowLabels(floor, block, row));
            }
        }
    }

    /** From afar the name stands on the section itself, since there is no room beside it. */
    private void nameTags() {
        for (MapFloor floor : chart.layout().floors()) {
            for (MapBlock block : floor.blocks()) {
                double x = view.screenX(block.box().centreX());
                double y = view.screenY(block.box().centreY() - floor.bend().up(block.box().centreX()));
                double w = 10 + 7.0 * block.name().length();
                if (block.box().width() * view.scale() > w) {
                    g.setFill(palette.color(MapPalette.PAPER));
                    g.fillRoundRect(x - w / 2, y - 8, w, 16, 6, 6);
                    label(block.name(), x, y, 11, true, palette.color(MapPalette.INK));
                }
            }
        }
    }

    /** Beside the first seat of each section's row, and after the last of the line. */
    private void rowLabels(MapFloor floor, MapBlock block, MapRow row) {
        if (row.count() == 0) {
            return;
        }
        labelRow(floor, row, row.firstX() - LABEL_GAP);
        boolean last = floor.blocks().stream()
                .noneMatch(b -> b.box().y() == block.box().y() && b.box().x() > block.box().x());
        if (last) {
            labelRow(floor, row, row.firstX() + (row.count() - 1) * MapLayout.PITCH + LABEL_GAP);
        }
    }

    private void labelRow(MapFloor floor, MapRow row, double x) {
        label(row.id(), view.screenX(x), view.screenY(row.y() - floor.bend().up(x)), size(10, 8, 14), false,
                palette.color(MapPalette.MUTED));
    }

    private double size(double natural, double least, double most) {
        return Math.clamp(natural * view.scale(), least, most);
    }

    private void label(String words, double x, double y, double size, boolean bold, Color color) {
        if (x < -200 || y < -40 || x > view.width() + 200 || y > view.height() + 40) {
            return;
        }
        g.setFont(Font.font(Appearance.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setFill(color);
        g.fillText(words, x, y);
    }
}
