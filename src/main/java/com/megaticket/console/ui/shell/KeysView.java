package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.View;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The list of keys, on F1. */
public final class KeysView extends View {
    private final ShellViewModel model;
    @FXML
    private StackPane place;
    @FXML
    private ScrollPane scroll;
    @FXML
    private GridPane list;
    @FXML
    private Button closeKeys;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    KeysView(ShellViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        bind(place.managedProperty(), place.visibleProperty());
        scroll.prefViewportHeightProperty().bind(list.heightProperty());
        follow(model.keysShown(), this::shown);
        place.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
            }
        });
    }

    @FXML
    void hide() {
        model.keysShown().set(false);
    }

    private void shown(boolean visible) {
        place.setVisible(visible);
        if (visible) {
            list.getChildren().clear();
            int row = 0;
            for (Screen.KeyHint hint : model.keys()) {
                var keys = new Label(hint.keys());
                keys.getStyleClass().add("key-cap");
                keys.setMinWidth(Region.USE_PREF_SIZE);
                var text = new Label(model.messages().text(hint.textKey()));
                text.setWrapText(true);
                list.addRow(row++, keys, text);
            }
            closeKeys.requestFocus();
        }
    }
}
