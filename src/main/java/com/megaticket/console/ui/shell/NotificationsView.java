package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Notification;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What happened in this session: when, what it means, what to do. */
public final class NotificationsView extends View {
    private final AttentionViewModel model;
    @FXML
    private StackPane place;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox entries;
    @FXML
    private Label none;
    @FXML
    private Button closeNotifications;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    NotificationsView(AttentionViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        bind(place.managedProperty(), place.visibleProperty());
        scroll.prefViewportHeightProperty().bind(entries.heightProperty());
        follow(model.listShown(), this::shown);
        until(model.all().subscribe(this::draw));
        place.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
            }
        });
    }

    @FXML
    void hide() {
        model.listShown().set(false);
    }

    private void shown(boolean visible) {
        place.setVisible(visible);
        if (visible) {
            draw();
            closeNotifications.requestFocus();
        }
    }

    private void draw() {
        if (place.isVisible()) {
            List<Node> drawn = new ArrayList<>(model.all().stream().map(this::entry).toList());
            entries.getChildren().setAll(drawn);
            none.setVisible(drawn.isEmpty());
            none.setManaged(drawn.isEmpty());
        }
    }

    private Node entry(Notification notification) {
        FailureText words = notification.text().words(model.messages());
        var texts = new VBox();
        Stream.of(words.happened(), words.means(), words.todo()).filter(text -> !text.isBlank()).forEach(text -> {
            var label = new Label(text);
            label.setWrapText(true);
            texts.getChildren().add(label);
        });
        texts.getChildren().getFirst().getStyleClass().add("finding-title");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var when = new Label(model.messages().formats().time(notification.at()));
        when.getStyleClass().add("muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        String icon = switch (notification.level()) {
            case INFO -> "fth-info";
            case WARNING -> "fth-alert-triangle";
            case DANGER -> "fth-alert-octagon";
        };
        var row = new HBox(new FontIcon(icon), texts, when);
        row.getStyleClass().addAll("finding", switch (notification.level()) {
            case INFO -> "finding-informs";
            case WARNING -> "finding-warns";
            case DANGER -> "finding-blocks";
        });
        return row;
    }
}
