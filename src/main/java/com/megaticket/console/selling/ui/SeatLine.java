package com.megaticket.console.selling.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** One seat in a list: name, price at the right, perhaps a button. */
final class SeatLine {
    private SeatLine() {}

    /** @param name what the button does, for a screen reader */
    record Action(String name, Runnable work) {}

    static Node of(String name, String price, Optional<Action> action) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(label, price(price));
        action.ifPresent(a -> line.getChildren().add(button(a)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("seat-line");
        return line;
    }

    static Label price(String price) {
        var label = new Label(price);
        label.getStyleClass().add("seat-line-price");
        label.setMinWidth(HBox.USE_PREF_SIZE);
        return label;
    }

    private static Button button(Action action) {
        var button = new Button();
        button.setGraphic(new FontIcon("fth-x"));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(action.name());
        button.setOnAction(_ -> action.work().run());
        button.setFocusTraversable(false);
        return button;
    }
}
