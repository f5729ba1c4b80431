package com.megaticket.console.selling.ui;

import com.megaticket.console.ui.Palette;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;

/** The colours of the seat map. Where a seat's state is told by a colour here, its shape tells it too. */
final class MapPalette extends Palette<SeatMapCanvas> {
    private static final Slots<SeatMapCanvas> SLOTS = new Slots<>(SeatMapCanvas::palette);

    static final Slot<SeatMapCanvas> PAPER = SLOTS.slot("-map-paper");
    static final Slot<SeatMapCanvas> INK = SLOTS.slot("-map-ink");
    static final Slot<SeatMapCanvas> MUTED = SLOTS.slot("-map-muted");
    static final Slot<SeatMapCanvas> FAINT = SLOTS.slot("-map-faint");
    static final Slot<SeatMapCanvas> STAGE = SLOTS.slot("-map-stage");
    static final Slot<SeatMapCanvas> CHOSEN = SLOTS.slot("-map-chosen");
    static final Slot<SeatMapCanvas> OWN = SLOTS.slot("-map-own");
    static final Slot<SeatMapCanvas> ON_COLOR = SLOTS.slot("-map-on-color");
    static final Slot<SeatMapCanvas> WARNING = SLOTS.slot("-map-warning");

    MapPalette(SeatMapCanvas owner, Runnable changed) {
        super(SLOTS, owner, changed);
    }

    static List<CssMetaData<? extends Styleable, ?>> slots() {
        return SLOTS.all();
    }
}
