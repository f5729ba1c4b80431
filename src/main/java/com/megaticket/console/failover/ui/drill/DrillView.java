package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.DrillState;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.input.KeyEvent;

/** The whole part: what an earlier console left, what went wrong, and the exercise that runs or those to choose from. */
public final class DrillView extends View {
    private final DrillViewModel model;
    @FXML
    private StackPane root;
    @FXML
    private HBox left;
    @FXML
    private Label leftText;
    @FXML
    private TextField leftExperiment;
    @FXML
    private Button settle;
    @FXML
    private HBox trouble;
    @FXML
    private Label troubleText;
    @FXML
    private Label waiting;
    @FXML
    private StackPane choice;
    @FXML
    private StackPane running;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    DrillView(DrillViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        settle.setOnAction(_ -> model.settle());
        leftExperiment.setOnAction(_ -> model.injectedByHand(leftExperiment.getText()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        follow(model.state(), state -> {
            left(state.flatMap(DrillState::left));
            trouble(state.flatMap(s -> s.doing().trouble()));
            boolean runs = state.flatMap(DrillState::running).isPresent();
            Pieces.show(waiting, state.isEmpty());
            Pieces.show(choice, !runs && state.isPresent());
            Pieces.show(running, runs);
            settle.setDisable(state.filter(s -> s.doing().busy()).isPresent());
        });
    }

    private void left(Optional<Run> run) {
        Pieces.show(left, run.isPresent());
        // The console died before the experiment's id was written down.
        Pieces.show(leftExperiment, run.filter(r -> r.frame().real() && r.made().standing().stream()
                .anyMatch(s -> s.handle().isBlank())).isPresent());
        run.ifPresent(r -> leftText.setText(model.messages().text("failover.drill.left",
                model.messages().text(r.exercise().key()), model.words().moment(r.begunAt()))));
    }

    private void trouble(Optional<Failure> failure) {
        Pieces.show(trouble, failure.isPresent());
        failure.ifPresent(f -> {
            FailureText why = FailureText.of(f, model.messages());
            troubleText.setText(model.messages().text("failover.drill.trouble", why.happened(), why.todo()));
        });
    }

    private void pressed(KeyEvent key) {
        boolean taken = switch (key.getCode()) {
            case F4 -> model.running().isPresent() && run(model::hint);
            case ENTER -> key.isShortcutDown() && model.running().isEmpty() && run(model::begin);
            default -> false;
        };
        if (taken) {
            key.consume();
        }
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }
}
