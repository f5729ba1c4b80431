package com.megaticket.console.catalog.ui;

import com.megaticket.console.ui.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** Time until the curtain: in words, and in a colour that warms as it comes near. */
final class CurtainCell extends TableCell<ShowingLine, ShowingLine> {
    private final Messages messages;

    CurtainCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(ShowingLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : tag(line, messages));
    }

    static Label tag(ShowingLine line, Messages messages) {
        var label = new Label(CurtainText.of(line, messages));
        Curtain step = line.sells() ? Curtain.at(line.untilStart()) : Curtain.FAR;
        if (step != Curtain.FAR) {
            label.setGraphic(new FontIcon("fth-clock"));
            label.getStyleClass().add("tag");
        }
        label.getStyleClass().add(step.style());
        return label;
    }
}
