package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.jspecify.annotations.Nullable;

/** A step in the list: what became of it, its name, both times, and its place on the clock. */
final class StepCell extends ListCell<StepRow> {
    private final Messages messages;
    private final FontIcon icon = new FontIcon("fth-circle");
    private final Label name = new Label();
    private final Label times = new Label();
    private final Waterfall fall = new Waterfall();
    private final VBox all;

    StepCell(Messages messages) {
        this.messages = messages;
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        times.setMinWidth(Label.USE_PREF_SIZE);
        times.getStyleClass().add("line-facts");
        var head = new HBox(icon, name, times);
        head.getStyleClass().add("step-head");
        all = new VBox(head, fall);
        all.getStyleClass().add("step-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable StepRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        StepLook look = StepLook.of(row);
        icon.setIconLiteral(look.icon());
        all.getStyleClass().setAll("step-cell", look.style());
        name.setText(messages.text(MoveKeys.name(row.step())));
        times.setText(times(row));
        fall.show(row);
        setGraphic(all);
        setAccessibleText(messages.text("failover.step-line", name.getText(), look.word(messages), times.getText()));
    }

    private String times(StepRow row) {
        if (row.planned().length().isZero() && row.measured().isEmpty()) {
            return messages.text("failover.times.none");
        }
        String planned = seconds(row.planned().length());
        Optional<String> took = row.measured().map(m -> seconds(m.length()));
        boolean out = row.state().filter(s -> s == Switch.State.FORCED || s == Switch.State.PAID).isPresent();
        return out
                ? messages.text(MoveKeys.of(row.state().orElseThrow()))
                : took.map(t -> messages.text("failover.times.both", planned, t))
                        .orElseGet(() -> messages.text("failover.times.planned", planned));
    }

    private String seconds(Duration time) {
        return time.compareTo(Duration.ofSeconds(10)) < 0
                ? messages.formats().latency(time)
                : messages.formats().duration(time);
    }
}
