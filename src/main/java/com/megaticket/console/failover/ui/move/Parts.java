package com.megaticket.console.failover.ui.move;

import com.megaticket.console.ui.Pieces;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that the screen is made of. */
final class Parts {
    private Parts() {}

    /** A shape, and words that say the same. */
    static HBox line(String icon, String look, String words) {
        Label label = Pieces.wrapped(words);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon), label);
        line.getStyleClass().addAll("mark-line", look);
        return line;
    }
}
