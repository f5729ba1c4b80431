package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** An exercise that can begin or not, or a run of one; the first of a group bears the group's name. */
final class RowCell extends ListCell<Row> {
    private final DrillViewModel model;
    private final Label group = Pieces.label("", "group");
    private final Label name = Pieces.label("", "row-name");
    private final Label facts = Pieces.label("", "line-facts");
    private final VBox box = new VBox(group, name, facts);

    RowCell(DrillViewModel model) {
        this.model = model;
        getStyleClass().add("drill-cell");
        box.setMinWidth(0);
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Messages messages = model.messages();
        group.setText(messages.text(row.group().key()));
        Pieces.show(group, row.first());
        switch (row) {
            case Row.Offer offer -> {
                name.setText(messages.text(offer.exercise().key()));
                boolean refused = offer.refusal().isPresent();
                facts.setText(refused ? messages.text("failover.drill.refused") : "");
                Parts.mark(facts, "fth-slash", "look-calm");
                Pieces.show(facts, refused);
            }
            case Row.Past(Run run, boolean _) -> {
                name.setText(messages.text(run.exercise().key()));
                facts.setText(messages.text("failover.drill.past-line", model.words().moment(run.begunAt()),
                        model.words().how(run)));
                Parts.mark(facts, "fth-file-text", "look-calm");
                Pieces.show(facts, true);
            }
        }
        setGraphic(box);
        setAccessibleText(String.join(", ", group.getText(), name.getText(), facts.getText()));
    }
}
