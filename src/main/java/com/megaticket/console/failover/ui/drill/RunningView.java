package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.DrillState;
import com.megaticket.console.failover.drill.Goal;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.Signal;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** The exercise as it runs: what to do now in large, the steps with their clocks, the way out. */
public final class RunningView extends View {
    private final DrillViewModel model;
    private final Messages messages;
    private final List<GoalLine> lines = new ArrayList<>();
    private String drawn = "";
    @FXML
    private Label stage;
    @FXML
    private Label title;
    @FXML
    private Label elapsed;
    @FXML
    private VBox task;
    @FXML
    private Label todo;
    @FXML
    private Label seenBy;
    @FXML
    private Button inject;
    @FXML
    private Button heal;
    @FXML
    private Button hint;
    @FXML
    private Button abort;
    @FXML
    private VBox byHand;
    @FXML
    private Label command;
    @FXML
    private Button copy;
    @FXML
    private TextField experiment;
    @FXML
    private Button take;
    @FXML
    private Label copied;
    @FXML
    private VBox steps;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    RunningView(DrillViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        task.setAccessibleRole(AccessibleRole.TEXT);
        inject.setOnAction(_ -> model.inject());
        heal.setOnAction(_ -> model.heal());
        hint.setOnAction(_ -> model.hint());
        abort.setOnAction(_ -> model.abort());
        copy.setOnAction(_ -> copy());
        take.setOnAction(_ -> model.injectedByHand(experiment.getText()));
        experiment.setOnAction(_ -> model.injectedByHand(experiment.getText()));
        follow(model.state(), _ -> show());
        follow(model.now(), _ -> show());
    }

    private void show() {
        model.state().get().ifPresent(state -> state.running().ifPresent(run -> show(state, run)));
    }

    private void show(DrillState state, Run run) {
        if (!drawn.equals(run.frame().id())) {
            drawn = run.frame().id();
            lines.clear();
            model.script(run.exercise()).goals().forEach(goal -> lines.add(new GoalLine(goal, model)));
            steps.getChildren().setAll(lines);
            Pieces.show(copied, false);
        }
        stage.setText(model.words().stage(run));
        title.setText(messages.text(run.exercise().key()));
        elapsed.setText(messages.text("failover.drill.elapsed",
                model.words().length(Duration.between(run.begunAt(), model.now().get()))));
        DrillViewModel.Next next = model.next(run);
        task(next);
        Optional<Signal> signal = next.goal().map(Goal::signal);
        lines.forEach(line -> line.show(run, signal, model.now().get()));
        boolean busy = state.doing().busy();
        boolean made = !model.script(run.exercise()).byHand().isEmpty();
        Pieces.show(inject, made && !run.has(Signal.INJECTED));
        Pieces.show(heal, made && run.has(Signal.INJECTED) && !run.has(Signal.HEALED));
        Pieces.show(hint, run.exercise().isIncident());
        inject.setDisable(busy || !run.made().standing().isEmpty());
        heal.setDisable(busy);
        hint.setDisable(busy || next.shown() || next.goal().isEmpty());
        abort.setDisable(busy);
        Pieces.show(byHand, state.doing().byHand().isPresent());
        state.doing().byHand().ifPresent(command::setText);
    }

    private void task(DrillViewModel.Next next) {
        if (next.goal().isEmpty()) {
            todo.setText(messages.text("failover.drill.done-soon"));
        } else if (next.shown()) {
            String key = next.goal().get().signal().key();
            todo.setText(messages.text(key + ".todo"));
            seenBy.setText(messages.text("failover.drill.seen-by", messages.text(key + ".end")));
        } else {
            todo.setText(messages.text("failover.drill.watching"));
        }
        Pieces.show(seenBy, next.shown());
        task.setAccessibleText(todo.getText() + (next.shown() ? " " + seenBy.getText() : ""));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(command.getText());
        Clipboard.getSystemClipboard().setContent(content);
        Pieces.show(copied, true);
    }
}
