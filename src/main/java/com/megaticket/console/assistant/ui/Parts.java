package com.megaticket.console.assistant.ui;

import com.megaticket.console.ui.Told;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small pieces all bubbles and cards are made of. Texts are shown as they are: nothing in them is markup. */
final class Parts {
    private Parts() {}

    static Label text(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A line with what stands at its end always whole. */
    static HBox line(Node left, Node right, String... styles) {
        HBox.setHgrow(left, Priority.ALWAYS);
        if (left instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        if (right instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
        var line = new HBox(left, right);
        line.getStyleClass().addAll(styles);
        return line;
    }

    static HBox notice(Told told) {
        var words = text(told.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var box = new HBox(new FontIcon(told.level().icon()), words);
        box.getStyleClass().addAll("chat-notice", told.level().style());
        return box;
    }

    /** Changes the level of a notice that stands in a screen. */
    static void level(Node box, FontIcon icon, Told told) {
        icon.setIconLiteral(told.level().icon());
        box.getStyleClass().removeAll(Arrays.stream(Told.Level.values()).map(Told.Level::style).toList());
        box.getStyleClass().add(told.level().style());
    }

    static Button iconButton(String icon, String name, Runnable action) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(name);
        button.setTooltip(new javafx.scene.control.Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
