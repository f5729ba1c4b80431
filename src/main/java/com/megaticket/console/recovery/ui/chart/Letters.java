package com.megaticket.console.recovery.ui.chart;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;

/** How large the chart writes: set in CSS, since a canvas does not follow the size of text by itself. */
final class Letters extends SimpleStyleableDoubleProperty {
    static final double USUAL = 11;
    private static final CssMetaData<LagChart, Number> SIZE = new CssMetaData<>("-lag-letters",
            StyleConverter.getSizeConverter(), USUAL) {
        @Override
        public boolean isSettable(LagChart chart) {
            return true;
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(LagChart chart) {
            return chart.letters();
        }
    };

    Letters(LagChart owner, Runnable changed) {
        super(SIZE, owner, "letters", USUAL);
        subscribe((_, _) -> changed.run());
    }

    static List<CssMetaData<? extends Styleable, ?>> slots() {
        return List.of(SIZE);
    }
}
