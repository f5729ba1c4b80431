package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.Performance;
import com.megaticket.console.ui.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** Title, venue and run of a performance. */
final class PerformanceCell extends ListCell<Performance> {
    private final Messages messages;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox box = new VBox(title, facts);

    PerformanceCell(Messages messages) {
        this.messages = messages;
        title.getStyleClass().add("line-title");
        facts.getStyleClass().add("line-facts");
        // The list sets the width; a long title is cut with an ellipsis, never the other way round.
        box.setMinWidth(0);
        box.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Performance performance, boolean empty) {
        super.updateItem(performance, empty);
        if (empty || performance == null) {
            setGraphic(null);
            return;
        }
        title.setText(Titles.of(performance, messages.language()));
        facts.setText(Stream.of(performance.venueName(), period(performance, messages))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · ")));
        setGraphic(box);
    }

    static String period(Performance performance, Messages messages) {
        if (performance.firstDay().isEmpty() || performance.lastDay().isEmpty()) {
            return "";
        }
        return messages.text("catalog.period", messages.formats().shortDate(performance.firstDay().get()),
                messages.formats().shortDate(performance.lastDay().get()));
    }
}
