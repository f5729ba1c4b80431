package com.megaticket.console.ui.shell;

import atlantafx.base.theme.Styles;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Dialogs;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.View;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** The dialog over the window: a question, or a bug with its code. Enter is never yes to a question that destroys. */
public final class DialogView extends View {
    private final Dialogs dialogs;
    private final Messages messages;
    @FXML
    private StackPane place;
    @FXML
    private Label title;
    @FXML
    private Label text;
    @FXML
    private Label code;
    @FXML
    private Button copy;
    @FXML
    private Button no;
    @FXML
    private Button yes;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    DialogView(UiKit kit) {
        this.dialogs = kit.dialogs();
        this.messages = kit.messages();
    }

    @FXML
    void initialize() {
        bind(place.managedProperty(), place.visibleProperty());
        follow(dialogs.current(), this::shown);
        place.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dialogs.close();
            }
        });
    }

    @FXML
    void yes() {
        dialogs.confirm();
    }

    @FXML
    void no() {
        dialogs.close();
    }

    @FXML
    void copy() {
        if (dialogs.current().get().orElse(null) instanceof Dialogs.BugReport report) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details(report.bug())));
            copy.setText(messages.text("ui.dialog.copied"));
        }
    }

    private void shown(Optional<Dialogs.Dialog> current) {
        place.setVisible(current.isPresent());
        if (current.isEmpty()) {
            return;
        }
        switch (current.get()) {
            case Dialogs.Question question -> question(question);
            case Dialogs.BugReport report -> bug(report.bug());
        }
    }

    private void question(Dialogs.Question question) {
        title.setText(question.title());
        text.setText(question.text());
        show(code, false);
        show(copy, false);
        show(yes, true);
        yes.setText(question.yes());
        yes.getStyleClass().removeAll(Styles.DANGER, Styles.ACCENT);
        yes.getStyleClass().add(question.danger() ? Styles.DANGER : Styles.ACCENT);
        no.setText(messages.text("ui.dialog.no"));
        (question.danger() ? no : yes).requestFocus();
    }

    private void bug(Failure.Bug bug) {
        FailureText words = FailureText.of(bug, messages);
        title.setText(messages.text("ui.dialog.bug"));
        text.setText(words.means() + "\n\n" + words.todo());
        code.setText(bug.code());
        show(code, true);
        copy.setText(messages.text("ui.dialog.copy"));
        show(copy, true);
        show(yes, false);
        no.setText(messages.text("ui.dialog.close"));
        no.requestFocus();
    }

    private static String details(Failure.Bug bug) {
        return "MegaTicket Console\ncode " + bug.code() + "\nrequest " + bug.requestId() + "\n" + bug.detail();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
