package com.megaticket.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** The colours of a node that draws itself, set in CSS from the theme's tokens. FX thread. */
public class Palette<N extends Styleable> {
    private final List<StyleableObjectProperty<Paint>> values = new ArrayList<>();

    /** The colours there are, for all nodes of a class; made once, whole, before the first of them. */
    public static final class Slots<N extends Styleable> {
        private final List<Slot<N>> all = new ArrayList<>();
        private final Function<N, Palette<N>> palette;

        public Slots(Function<N, Palette<N>> palette) {
            this.palette = palette;
        }

        /** @param property its name in CSS */
        public Slot<N> slot(String property) {
            var slot = new Slot<>(property, all.size(), palette);
            all.add(slot);
            return slot;
        }

        public List<CssMetaData<? extends Styleable, ?>> all() {
            return List.copyOf(all);
        }
    }

    /** One of them. */
    public static final class Slot<N extends Styleable> extends CssMetaData<N, Paint> {
        private final int place;
        private final Function<N, Palette<N>> palette;

        private Slot(String property, int place, Function<N, Palette<N>> palette) {
            super(property, StyleConverter.getPaintConverter(), Color.GRAY);
            this.place = place;
            this.palette = palette;
        }

        @Override
        public boolean isSettable(N node) {
            return true;
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(N node) {
            return palette.apply(node).values.get(place);
        }
    }

    /** @param changed called after any of the colours became another */
    protected Palette(Slots<N> slots, N owner, Runnable changed) {
        for (Slot<N> slot : slots.all) {
            var value = new SimpleStyleableObjectProperty<Paint>(slot, owner, slot.getProperty(), Color.GRAY);
            value.subscribe((_, _) -> changed.run());
            values.add(value);
        }
    }

    public final Color color(Slot<N> slot) {
        return values.get(slot.place).get() instanceof Color color ? color : Color.GRAY;
    }
}
