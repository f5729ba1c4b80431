package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.ui.Pieces;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of the list: what it is, what became of it, which showing, which seats. */
final class FindingCell extends ListCell<FindingRow> {
    private final FindingTexts texts;
    private final Label kind = Pieces.firm("", "finding-kind");
    private final Label state = Pieces.label("", "line-facts");
    private final Label showing = Pieces.label("", "line-facts");
    private final Label gist = Pieces.label("", "finding-gist");
    private final VBox box;

    FindingCell(FindingTexts texts) {
        this.texts = texts;
        getStyleClass().add("finding-cell");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(kind, space, state);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("finding-head");
        box = new VBox(head, showing, gist);
        // The words give way, not the list's width.
        box.setMinWidth(0);
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Mark mark = Mark.of(row);
        kind.setText(texts.kind(row).happened());
        Parts.icon(kind, mark.icon());
        Parts.style(kind, mark.style(), Mark.STYLES);
        state.setText(texts.state(row));
        showing.setText(texts.showing(row.showing()));
        gist.setText(texts.gist(row));
        setGraphic(box);
        setAccessibleText(String.join(", ", kind.getText(), state.getText(), showing.getText(), gist.getText()));
    }
}
