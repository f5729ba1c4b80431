package com.megaticket.console.selling.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleConverter;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * The colours of the seat map, set in CSS from the theme's tokens. Where a seat's state is told by a colour here, its shape
 * tells it too.
 */
final class MapPalette {
    private static final List<Slot> SLOTS = new ArrayList<>();

    static final Slot PAPER = slot("-map-paper");
    static final Slot INK = slot("-map-ink");
    static final Slot MUTED = slot("-map-muted");
    static final Slot FAINT = slot("-map-faint");
    static final Slot STAGE = slot("-map-stage");
    static final Slot CHOSEN = slot("-map-chosen");
    static final Slot OWN = slot("-map-own");
    static final Slot ON_COLOR = slot("-map-on-color");
    static final Slot WARNING = slot("-map-warning");

    private final List<StyleableObjectProperty<Paint>> values = new ArrayList<>();

    /** One colour of the palette and its CSS name. */
    static final class Slot extends CssMetaData<SeatMapCanvas, Paint> {
        private final int place;

        private Slot(String property, int place) {
            super(property, StyleConverter.getPaintConverter(), Color.GRAY);
            this.place = place;
        }

        @Override
        public boolean isSettable(SeatMapCanvas canvas) {
            return true;
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(SeatMapCanvas canvas) {
            return canvas.palette().values.get(place);
        }
    }

    MapPalette(SeatMapCanvas owner, Runnable changed) {
        for (Slot slot : SLOTS) {
            var value = new SimpleStyleableObjectProperty<Paint>(slot, owner, slot.getProperty(), Color.GRAY);
            value.subscribe((_, _) -> changed.run());
            values.add(value);
        }
    }

    Color color(Slot slot) {
        return values.get(slot.place).get() instanceof Color color ? color : Color.GRAY;
    }

    static List<CssMetaData<? extends Styleable, ?>> slots() {
        return List.copyOf(SLOTS);
    }

    private static Slot slot(String property) {
        var slot = new Slot(property, SLOTS.size());
        SLOTS.add(slot);
        return slot;
    }
}
