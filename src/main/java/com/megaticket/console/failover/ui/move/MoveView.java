package com.megaticket.console.failover.ui.move;

import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import javafx.fxml.FXML;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The whole of it: where the sale is, the steps, the one that is looked at, and the form. */
public final class MoveView extends View {
    private final MoveViewModel model;
    @FXML
    private VBox root;
    @FXML
    private HBox body;
    @FXML
    private VBox awaiting;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    MoveView(MoveViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        follow(model.situation(), at -> {
            Pieces.show(body, at.isPresent());
            Pieces.show(awaiting, at.isEmpty());
        });
    }

    private void pressed(KeyEvent key) {
        boolean taken = switch (key.getCode()) {
            case F5 -> run(model::look);
            case F8 -> model.isBusy() && run(model::pause);
            case F9 -> model.others().contains(Intent.FORCE) && run(() -> model.choose(Intent.FORCE));
            case F7 -> model.others().contains(Intent.GIVE_UP) && run(() -> model.choose(Intent.GIVE_UP));
            case ESCAPE -> model.chosen().get().isPresent() && run(model::back);
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
