package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.reconcile.Finding;
import com.megaticket.console.ui.Pieces;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A seat a line, a region a column. */
final class Sides {
    /** Of a larger party the first say enough; all of them are in the finding's name. */
    private static final int MOST = 12;

    private final GridPane grid;
    private final SideTexts sides;
    private final FindingTexts texts;

    Sides(GridPane grid, SideTexts sides, FindingTexts texts) {
        this.grid = grid;
        this.sides = sides;
        this.texts = texts;
    }

    void fill(Finding finding, List<String> regions, Instant now) {
        List<Finding.Standing> rows = SideTexts.rows(finding);
        if (rows.isEmpty()) {
            return;
        }
        var first = new ColumnConstraints();
        first.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        grid.getColumnConstraints().setAll(first);
        for (int c = 0; c < regions.size(); c++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            // Equal, whatever stands in them.
            column.setPrefWidth(120);
            column.setMinWidth(60);
            grid.getColumnConstraints().add(column);
            grid.add(Pieces.label(texts.region(regions.get(c)), "line-title"), c + 1, 0);
        }
        for (int r = 0; r < Math.min(MOST, rows.size()); r++) {
            Finding.Standing row = rows.get(r);
            grid.add(Pieces.firm(texts.seats(finding.showing(), List.of(row.seat())), "line-title"), 0, r + 1);
            for (int c = 0; c < regions.size(); c++) {
                Label cell = Pieces.wrapped(String.join("\n", sides.lines(row.row(regions.get(c)), now)), "side-cell");
                cell.setMaxWidth(Double.MAX_VALUE);
                cell.setMaxHeight(Double.MAX_VALUE);
                grid.add(cell, c + 1, r + 1);
            }
        }
        if (rows.size() > MOST) {
            grid.add(Pieces.label(texts.messages().text("failover.findings.more", rows.size() - MOST), "line-facts"), 0,
                    MOST + 1, regions.size() + 1, 1);
        }
    }
}
