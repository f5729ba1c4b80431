package com.megaticket.console.selling.ui;

import com.megaticket.console.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What the seats mean, drawn by the same painter as the map, so that the two cannot differ. */
final class MapLegend {
    private static final double SWATCH = 16;
    private static final List<SeatLook> EXPLAINED = List.of(SeatLook.SELECTED, SeatLook.MINE, SeatLook.HELD_CONSOLE,
            SeatLook.HELD_WEB, SeatLook.RECOVERED, SeatLook.SOLD, SeatLook.HOUSE, SeatLook.NAMED,
            SeatLook.BLOCKED, SeatLook.UNKNOWN, SeatLook.NOT_FOR_SALE);

    private final MapPalette palette;
    private final Messages messages;

    MapLegend(MapPalette palette, Messages messages) {
        this.palette = palette;
        this.messages = messages;
    }

    List<Node> of(Chart chart) {
        var tints = new Tints(chart.marks(), palette.color(MapPalette.PAPER), palette.color(MapPalette.INK));
        var entries = new ArrayList<Node>();
        for (int i = 0; i < chart.marks().marks().size(); i++) {
            var grade = chart.marks().marks().get(i).grade();
            entries.add(
                    entry(SeatLook.FREE, tints.tint(i), grade.name() + "  " + messages.formats().money(grade.price())));
        }
        for (SeatLook look : EXPLAINED) {
            entries.add(entry(look, null, SeatFactsText.look(messages, look)));
        }
        if (!chart.map().plan().accessSeats().isEmpty()) {
            entries.add(access());
        }
        return entries;
    }

    private Node access() {
        var canvas = new Canvas(SWATCH + 2, SWATCH + 2);
        var painter = new SeatPainter(canvas.getGraphicsContext2D(), palette, SWATCH);
        painter.paint(SeatLook.FREE, SWATCH / 2 + 1, SWATCH / 2 + 1, null);
        painter.access(SWATCH / 2 + 1, SWATCH / 2 + 1);
        return entry(canvas, messages.text("selling.facts.access"));
    }

    private static Node entry(Canvas canvas, String words) {
        var entry = new HBox(canvas, new Label(words));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private Node entry(SeatLook look, Tints.@Nullable Tint tint, String words) {
        var canvas = new Canvas(SWATCH + 2, SWATCH + 2);
        new SeatPainter(canvas.getGraphicsContext2D(), palette, SWATCH)
                .paint(look, SWATCH / 2 + 1, SWATCH / 2 + 1, tint);
        return entry(canvas, words);
    }
}
