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
            case OPEN -> tag(offer, "fth-check", "tag-success");
            case SOLD_OUT -> tag(offer, "fth-minus-circle", "tag-warning");
            case CANCELLED -> tag(offer, "fth-slash", "tag-danger");
            case PAST -> tag(offer, "fth-clock", "tag-neutral");
            case UNKNOWN -> tag(offer, "fth-help-circle", "tag-warning");
        });
    }

    static String words(OfferedShowing.Offer offer, Messages messages) {
        return messages.text(switch (offer) {
            case OPEN -> "catalog.state.open";
            case SOLD_OUT -> "catalog.state.sold-out";
            case CANCELLED -> "catalog.state.cancelled";
            case PAST -> "catalog.state.past";
            case UNKNOWN -> "catalog.state.unknown";
        });
    }

    private Label tag(OfferedShowing.Offer offer, String icon, String style) {
        var label = new Label(words(offer, messages), new FontIcon(icon));
        label.getStyleClass().addAll("tag", style);
        return label;
    }
}
