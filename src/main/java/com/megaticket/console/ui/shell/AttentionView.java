package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import com.megaticket.console.ui.fx.Underway;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The right end of the status bar. */
public final class AttentionView extends View {
    private final AttentionViewModel model;
    private final Messages messages;
    @FXML
    private HBox work;
    @FXML
    private Label workText;
    @FXML
    private Button giveUp;
    @FXML
    private Button lastError;
    @FXML
    private Button bell;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    AttentionView(AttentionViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        follow(model.longest(), this::working);
        follow(model.now(), _ -> count());
        until(model.all().subscribe(this::counted));
        counted();
    }

    @FXML
    void giveUp() {
        model.giveUp();
    }

    @FXML
    void open() {
        model.toggle();
    }

    private void working(Optional<Underway> longest) {
        show(work, longest.isPresent());
        show(giveUp, longest.filter(Underway::canBeGivenUp).isPresent());
        count();
    }

    private void count() {
        model.longest().get().ifPresent(now -> workText.setText(model.words(now)));
        var last = model.lastTrouble().get();
        show(lastError, last.isPresent());
        last.ifPresent(trouble -> {
            lastError.setText(messages.text("ui.notifications.last-error", model.ago(trouble)));
            lastError.setAccessibleText(lastError.getText() + " " + trouble.text().words(messages).happened());
        });
    }

    private void counted() {
        bell.setText(messages.text("ui.notifications.count", model.all().size()));
        count();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
