package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Messages;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** Seats left of a row in sight: drawing it asks for the count. */
final class SeatsCell extends TableCell<ShowingLine, ShowingLine> {
    private static final PseudoClass SOLD_OUT = PseudoClass.getPseudoClass("sold-out");

    private final SeatsLeftViewModel seats;
    private final Messages messages;
    private final Supplier<Instant> now;

    SeatsCell(SeatsLeftViewModel seats, Messages messages, Supplier<Instant> now) {
        this.seats = seats;
        this.messages = messages;
        this.now = now;
    }

    @Override
    protected void updateItem(ShowingLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean counts = !empty && line != null && line.sells();
        Loadable<SeatCount> known = counts ? seats.of(line.showing()) : new Loadable.Loading<>();
        setText(empty ? null : counts ? SeatsLeftText.of(known, messages, now.get()) : "–");
        pseudoClassStateChanged(SOLD_OUT, SeatsLeftText.isSoldOut(known));
    }
}
