package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An earlier switch: whereto, when, and how it ended. */
final class PastCell extends ListCell<Switch> {
    private final MoveViewModel model;

    PastCell(MoveViewModel model) {
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Switch run, boolean empty) {
        super.updateItem(run, empty);
        if (empty || run == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Messages messages = model.messages();
        var title = new Label(messages.text("failover.past.title", run.epoch().number(),
                messages.text(MoveKeys.of(run.kind())), model.regionName(run.to())));
        title.getStyleClass().add("line-title");
        var facts = new Label(messages.text("failover.past.facts",
                messages.formats().moment(run.begunAt(), model.now().get()), messages.text(end(run))));
        facts.getStyleClass().add("line-facts");
        setGraphic(new VBox(title, facts));
        setAccessibleText(title.getText() + " " + facts.getText());
    }

    private static String end(Switch run) {
        if (run.owesClose()) {
            return "failover.past.owed";
        }
        if (run.papers().givenUp().isPresent()) {
            return "failover.past.given-up";
        }
        return run.isPast(Step.OPEN) ? "failover.past.done" : "failover.past.left";
    }
}
