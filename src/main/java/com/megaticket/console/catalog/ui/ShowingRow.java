package com.megaticket.console.catalog.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row: greyed when it cannot be sold, opened by a double click. */
final class ShowingRow extends TableRow<ShowingLine> {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    ShowingRow(ShowingsViewModel model) {
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                model.open();
            }
        });
    }

    @Override
    protected void updateItem(ShowingLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(CLOSED, line != null && !empty && !line.sells());
    }
}
