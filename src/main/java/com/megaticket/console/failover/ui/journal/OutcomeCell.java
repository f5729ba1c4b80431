package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Entry;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** How it ended, with a shape of its own. */
final class OutcomeCell extends TableCell<Entry, String> {
    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        Entry entry = getTableRow() == null ? null : getTableRow().getItem();
        setText(empty ? null : words);
        setGraphic(empty || entry == null
                ? null
                : JournalTexts.Mark.of(entry.action()).map(m -> new FontIcon(m.icon())).orElse(null));
    }
}
