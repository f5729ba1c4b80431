package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.Exercise;
import com.megaticket.console.failover.drill.Goal;
import com.megaticket.console.failover.drill.Refusal;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.Script;
import com.megaticket.console.failover.drill.report.DrillReport;
import com.megaticket.console.failover.ui.drill.DrillEquipment.Form;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What can be practised, with its briefing; what was practised, with its report. */
public final class ChoiceView extends View {
    private final DrillViewModel model;
    private final ReportViewModel reports;
    private final Messages messages;
    private final PaperPane paper = new PaperPane();
    private boolean filling;
    private Optional<Row> drawn = Optional.empty();
    @FXML
    private ListView<Row> list;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox detail;
    @FXML
    private FlowPane beginning;
    @FXML
    private TextField who;
    @FXML
    private Button begin;
    @FXML
    private FlowPane giving;
    @FXML
    private Button markdown;
    @FXML
    private Button pdf;
    @FXML
    private Label told;
    @FXML
    private Label none;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    ChoiceView(DrillViewModel model, ReportViewModel reports) {
        this.model = model;
        this.reports = reports;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        list.setCellFactory(_ -> new RowCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                (beginning.isVisible() ? who : markdown).requestFocus();
                key.consume();
            }
        });
        bindBoth(who.textProperty(), model.who());
        who.setOnAction(_ -> model.begin());
        begin.setOnAction(_ -> model.begin());
        markdown.setOnAction(_ -> give(Form.MARKDOWN));
        pdf.setOnAction(_ -> give(Form.PDF));
        until(list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                model.say("");
                model.chosen().set(Optional.of(row.id()));
            }
        }));
        follow(model.rows(), this::fill);
        follow(model.chosen(), _ -> show());
        follow(model.told(), words -> {
            told.setText(words);
            Pieces.show(told, !words.isEmpty());
        });
    }

    private void fill(List<Row> rows) {
        Pieces.show(none, rows.stream().noneMatch(Row.Past.class::isInstance));
        if (!rows.equals(list.getItems())) {
            filling = true;
            list.getItems().setAll(rows);
            filling = false;
        }
        show();
    }

    private void show() {
        Optional<Row> row = model.row();
        row.filter(r -> !r.equals(list.getSelectionModel().getSelectedItem())).ifPresent(r -> {
            filling = true;
            list.getSelectionModel().select(r);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
            filling = false;
        });
        if (row.equals(drawn)) {
            return;
        }
        drawn = row;
        detail.getChildren().clear();
        scroll.setVvalue(0);
        Pieces.show(beginning, row.filter(Row.Offer.class::isInstance).isPresent());
        Pieces.show(giving, row.filter(Row.Past.class::isInstance).isPresent());
        row.ifPresent(r -> {
            switch (r) {
                case Row.Offer(Exercise exercise, var refusal, boolean _) -> brief(exercise, refusal);
                case Row.Past(Run run, boolean _) -> {
                    paper.show(model.report(run));
                    detail.getChildren().add(paper);
                }
            }
        });
    }

    private void brief(Exercise exercise, Optional<Refusal> refusal) {
        Script script = model.script(exercise);
        say(messages.text(exercise.key()), "screen-title");
        say(messages.text(exercise.key() + ".brief"), "brief");
        if (exercise.isIncident()) {
            say(messages.text("failover.drill.brief.secret"));
        } else {
            goals(script);
        }
        refusal.ifPresent(why -> {
            say(messages.text(why.key() + ".happened"), "paper-warning");
            say(messages.text(why.key() + ".todo"));
        });
        begin.setDisable(refusal.isPresent());
        who.setDisable(refusal.isPresent());
    }

    private void goals(Script script) {
        if (!script.byHand().isEmpty()) {
            say(messages.text("failover.drill.brief.faults", script.byHand().stream().map(Disturbance::kind)
                    .map(kind -> messages.text(DrillReport.key(kind))).collect(Collectors.joining(", "))));
        }
        say(messages.text("failover.drill.brief.goals"), "group");
        for (Goal goal : script.goals()) {
            String name = messages.text(goal.signal().key());
            say(goal.kind() == Goal.Kind.NEVER
                    ? messages.text("failover.drill.brief.never", name)
                    : messages.text("failover.drill.brief.goal", name, model.words().length(goal.within()),
                            messages.text(goal.from().key())));
        }
    }

    private void say(String words, String... styles) {
        detail.getChildren().add(Pieces.wrapped(words, styles));
    }

    private void give(Form form) {
        model.row().ifPresent(row -> {
            if (row instanceof Row.Past(Run run, boolean _)) {
                reports.give(form, run);
            }
        });
    }
}
