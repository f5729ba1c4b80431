package com.megaticket.console.recovery.ui.chart;

import com.megaticket.console.ui.Palette;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.paint.Color;

/** The colours of the chart. */
final class ChartPalette extends Palette<LagChart> {
    private static final Slots<LagChart> SLOTS = new Slots<>(LagChart::palette);

    static final Slot<LagChart> PAPER = SLOTS.slot("-lag-paper");
    static final Slot<LagChart> INK = SLOTS.slot("-lag-ink");
    static final Slot<LagChart> MUTED = SLOTS.slot("-lag-muted");
    static final Slot<LagChart> FAINT = SLOTS.slot("-lag-faint");
    static final Slot<LagChart> CURSOR = SLOTS.slot("-lag-cursor");
    static final Slot<LagChart> WARNING = SLOTS.slot("-lag-warning");
    static final Slot<LagChart> DANGER = SLOTS.slot("-lag-danger");
    static final Slot<LagChart> INJECTED = SLOTS.slot("-lag-injected");
    private static final List<Slot<LagChart>> LINES = List.of(SLOTS.slot("-lag-line-1"), SLOTS.slot("-lag-line-2"),
            SLOTS.slot("-lag-line-3"), SLOTS.slot("-lag-line-4"), SLOTS.slot("-lag-line-5"),
            SLOTS.slot("-lag-line-6"));

    ChartPalette(LagChart owner, Runnable changed) {
        super(SLOTS, owner, changed);
    }

    /** Of the n-th line of a panel; the letter at its end tells it too. */
    Color line(int number) {
        return color(LINES.get(number % LINES.size()));
    }

    static List<CssMetaData<? extends Styleable, ?>> slots() {
        return SLOTS.all();
    }
}
