package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.ui.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;

/** What may be done with a showing: in words and by shape, not by colour alone. */
final class OfferCell extends TableCell<ShowingLine, OfferedShowing.Offer> {
    private final Messages messages;

    OfferCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(OfferedShowing.Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(empty || offer == null ? null : switch (offer) {
            case OPEN -> tag("catalog.state.open", "fth-check", "tag-success");
            case SOLD_OUT -> tag("catalog.state.sold-out", "fth-minus-circle", "tag-warning");
            case CANCELLED -> tag("catalog.state.cancelled", "fth-slash", "tag-danger");
            case PAST -> tag("catalog.state.past", "fth-clock", "tag-neutral");
            case UNKNOWN -> tag("catalog.state.unknown", "fth-help-circle", "tag-warning");
        });
    }

    private Label tag(String key, String icon, String style) {
        var label = new Label(messages.text(key), new FontIcon(icon));
        label.getStyleClass().addAll("tag", style);
        return label;
    }
}
