package com.megaticket.console.recovery.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** The colours of the chart, set in CSS from the theme's tokens. */
final class ChartPalette {
    private static final List<Slot> SLOTS = new ArrayList<>();

    static final Slot PAPER = slot("-lag-paper");
    static final Slot INK = slot("-lag-ink");
    static final Slot MUTED = slot("-lag-muted");
    static final Slot FAINT = slot("-lag-faint");
    static final Slot CURSOR = slot("-lag-cursor");
    static final Slot WARNING = slot("-lag-warning");
    static final Slot DANGER = slot("-lag-danger");
    static final Slot INJECTED = slot("-lag-injected");
    private static final List<Slot> LINES = List.of(slot("-lag-line-1"), slot("-lag-line-2"), slot("-lag-line-3"),
            slot("-lag-line-4"), slot("-lag-line-5"), slot("-lag-line-6"));

    private final List<StyleableObjectProperty<Paint>> values = new ArrayList<>();

    /** One colour of the palette and its CSS name. */
    static final class Slot extends CssMetaData<LagChart, Paint> {
        private final int place;

        private Slot(String property, int place) {
            super(property, StyleConverter.getPaintConverter(), Color.GRAY);
            this.place = place;
        }

        @Override
        public boolean isSettable(LagChart chart) {
            return true;
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(LagChart chart) {
            return chart.palette().values.get(place);
        }
    }

    ChartPalette(LagChart owner, Runnable changed) {
        for (Slot slot : SLOTS) {
            var value = new SimpleStyleableObjectProperty<Paint>(slot, owner, slot.getProperty(), Color.GRAY);
            value.subscribe((_, _) -> changed.run());
            values.add(value);
        }
    }

    Color color(Slot slot) {
        return values.get(slot.place).get() instanceof Color color ? color : Color.GRAY;
    }

    /** Of the n-th line of a panel; the letter at its end tells it too. */
    Color line(int number) {
        return color(LINES.get(number % LINES.size()));
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
