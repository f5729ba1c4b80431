package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Notification;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.View;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** News in the corner: it takes neither the mouse nor the keyboard, and goes by itself. */
public final class ToastsView extends View {
    private final UiKit kit;
    @FXML
    private VBox toasts;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    ToastsView(UiKit kit) {
        this.kit = kit;
    }

    @FXML
    void initialize() {
        until(kit.notifications().shown().subscribe(this::draw));
        draw();
    }

    private void draw() {
        toasts.getChildren().setAll(kit.notifications().shown().stream().map(this::toast).toList());
        if (!toasts.getChildren().isEmpty()) {
            toasts.getChildren().getLast().notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private Node toast(Notification notification) {
        FailureText words = notification.text().words(kit.messages());
        var label = new Label(Stream.of(words.happened(), words.means())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" ")));
        label.setWrapText(true);
        var box = new HBox(new FontIcon(notification.isTrouble() ? "fth-alert-triangle" : "fth-info"), label);
        box.getStyleClass().add("toast");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(label.getText());
        return box;
    }
}
