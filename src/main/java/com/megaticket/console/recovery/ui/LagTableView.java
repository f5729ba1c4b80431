package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.recovery.ui.chart.LineFacts;
import com.megaticket.console.recovery.ui.words.Spans;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The lines in numbers, over what is in sight. */
public final class LagTableView extends View {
    private final LagViewModel model;
    private final Messages messages;
    private final LagWords words;
    @FXML
    private GridPane grid;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    LagTableView(LagViewModel model) {
        this.model = model;
        this.messages = model.board().messages();
        this.words = new LagWords(messages);
    }

    @FXML
    void initialize() {
        follow(model.facts(), this::show);
    }

    private void show(Map<SeriesId, LineFacts> facts) {
        grid.getChildren().clear();
        int row = 0;
        String[] heads = {"", messages.text("recovery.chart.newest"), messages.text("recovery.chart.average"),
                messages.text("recovery.chart.most"), messages.text("recovery.chart.unknown")};
        for (int i = 0; i < heads.length; i++) {
            grid.add(Pieces.firm(heads[i], "group"), i, row);
        }
        for (var way : model.ways()) {
            grid.add(Pieces.firm(words.way(way), "group"), 0, ++row, heads.length, 1);
            for (var entry : facts.entrySet()) {
                if (entry.getKey().way().equals(way)) {
                    line(++row, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private void line(int row, SeriesId id, LineFacts facts) {
        grid.add(Pieces.label(words.line(id.of()), "cell"), 0, row);
        number(row, 1, facts.newest());
        number(row, 2, facts.average());
        number(row, 3, facts.most());
        int asked = facts.samples() + facts.unknown();
        grid.add(Pieces.firm(asked == 0 ? "–" : Math.round(100.0 * facts.unknown() / asked) + " %", "cell"), 4, row);
    }

    private void number(int row, int column, OptionalDouble millis) {
        Label cell = Pieces.firm(millis.isPresent() ? Spans.measured(millis.getAsDouble(), messages) : "–", "cell");
        grid.add(cell, column, row);
    }
}
