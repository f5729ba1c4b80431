package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.Box;
import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapFloor;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.selling.map.MapRow;
import com.megaticket.console.selling.map.Viewport;
import com.megaticket.console.ui.Appearance;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** What is written round the seats: stage, sections, rows, with as much detail as the scale carries. */
final class MapLabels {
    private static final double ROW_LABELS_FROM = 0.5;
    /** From the centre of the outermost seat. */
    private static final double LABEL_GAP = 24;

    private final GraphicsContext g;
    private final MapPalette palette;
    private final Chart chart;
    private final Viewport view;
    private final MapTexts texts;

    MapLabels(GraphicsContext g, MapPalette palette, Chart chart, Viewport view, MapTexts texts) {
        this.g = g;
        this.palette = palette;
        this.chart = chart;
        this.view = view;
        this.texts = texts;
    }

    /** Everything that is no seat. */
    void all() {
        g.clearRect(0, 0, view.width(), view.height());
        stage();
        chart.layout().floors().forEach(this::floor);
        if (MapLayout.SEAT * view.scale() < SeatLayer.SPECK) {
            nameTags();
        }
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
            if (MapLayout.SEAT * view.scale() >= SeatLayer.SPECK) {
                double up = floor.bend().up(block.box().centreX());
                label(texts.section(floor.name(), block.id()), view.screenX(block.box().centreX()),
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
                double w = 10 + 7.0 * block.id().length();
                if (block.box().width() * view.scale() > w) {
                    g.setFill(palette.color(MapPalette.PAPER));
                    g.fillRoundRect(x - w / 2, y - 8, w, 16, 6, 6);
                    label(block.id(), x, y, 11, true, palette.color(MapPalette.INK));
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
