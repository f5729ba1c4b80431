package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.shared.paper.Paper;
import com.megaticket.console.ui.Pieces;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A {@link Paper} to be read on the screen: what is given away says the same. */
final class PaperPane extends VBox {
    PaperPane() {
        getStyleClass().add("paper");
    }

    void show(Paper paper) {
        getChildren().setAll(Pieces.wrapped(paper.title(), "screen-title"));
        paper.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private static Node node(Paper.Block block) {
        return switch (block) {
            case Paper.Heading(String text) -> Pieces.wrapped(text, "group");
            case Paper.Text(String text) -> Pieces.wrapped(text);
            case Paper.Warning(String text) -> {
                Label label = Pieces.wrapped(text, "paper-warning");
                label.setGraphic(new FontIcon("fth-alert-triangle"));
                label.setMaxWidth(Double.MAX_VALUE);
                yield label;
            }
            case Paper.Table(List<String> head, var rows) -> table(head, rows);
        };
    }

    private static GridPane table(List<String> head, List<List<String>> rows) {
        var grid = new GridPane();
        grid.getStyleClass().add("paper-table");
        for (int i = 0; i < head.size(); i++) {
            var column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
            Label title = Pieces.label(head.get(i), "paper-head");
            // A column is never narrower than its name; what is in it wraps.
            title.setMinWidth(USE_PREF_SIZE);
            grid.add(title, i, 0);
        }
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            for (int i = 0; i < row.size(); i++) {
                Label cell = Pieces.wrapped(row.get(i), "paper-cell");
                cell.setAccessibleText(head.get(i) + ": " + row.get(i));
                grid.add(cell, i, r + 1);
            }
        }
        return grid;
    }
}
