package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Messages;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One order of a list: number, seats and standing, when and by whom. */
final class OrderCell extends ListCell<OrderLine> {
    private final Messages messages;
    private final Function<Showing, Optional<SeatPlan>> plans;

    /** @param plans the hall of a showing as far as it is known; without it the raw seat ids are told */
    OrderCell(Messages messages, Function<Showing, Optional<SeatPlan>> plans) {
        this.messages = messages;
        this.plans = plans;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OrderLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var number = new Label(number(line));
        number.getStyleClass().add("order-list-number");
        var what = new Label(what(line));
        what.setWrapText(true);
        var more = new Label(more(line));
        more.setWrapText(true);
        more.getStyleClass().add("order-list-more");
        var words = new VBox(what, more);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(number, words);
        box.getStyleClass().add("order-list-line");
        setGraphic(box);
        setAccessibleText(number.getText() + ", " + what.getText() + ", " + more.getText());
    }

    private String number(OrderLine line) {
        return line.number().orElseGet(() -> line.standing() == OrderLine.Standing.HELD
                ? messages.text("selling.orders.line.hold")
                : messages.text("selling.orders.web"));
    }

    private String what(OrderLine line) {
        return messages.formats().dateTime(line.showing().date(), line.showing().time()) + " · "
                + messages.text("selling.panel.count", line.seats().size()) + " · "
                + messages.text(switch (line.standing()) {
                    case SOLD -> "selling.orders.line.sold";
                    case CHANGED -> "selling.orders.line.changed";
                    case CANCELLED -> "selling.orders.state.cancelled";
                    case HELD -> "selling.orders.line.held";
                });
    }

    private String more(OrderLine line) {
        var parts = new ArrayList<String>();
        line.at().ifPresent(at -> parts.add(messages.formats().dateTime(at)));
        line.until()
                .ifPresent(end -> parts.add(messages.text("selling.orders.line.until", messages.formats().time(end))));
        line.by().map(by -> messages.text("selling.orders.line.by", by))
                // A numbered booking is a console's, though its rows do not say whose.
                .or(() -> line.number().isPresent()
                        ? Optional.empty()
                        : Optional.of(messages.text("selling.orders.line.by-web")))
                .ifPresent(parts::add);
        parts.add(new SeatNames(messages, plans.apply(line.showing())).seats(line.seats()));
        return String.join(" · ", parts);
    }
}
