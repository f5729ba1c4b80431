package com.megaticket.console.failover.ui.move;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that the screen is made of. */
final class Parts {
    private Parts() {}

    /** A text that takes as many lines as it needs. */
    static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** A shape, and words that say the same. */
    static HBox line(String icon, String look, String words) {
        Label label = wrapped(words);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon), label);
        line.getStyleClass().addAll("mark-line", look);
        return line;
    }

    static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
