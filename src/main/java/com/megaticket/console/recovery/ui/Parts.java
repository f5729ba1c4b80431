package com.megaticket.console.recovery.ui;

import com.megaticket.console.ui.Pieces;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.ui.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that all of the dashboard is made of. */
final class Parts {
    private Parts() {}

    static FontIcon icon(String code, String... styles) {
        var icon = new FontIcon(code);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    /** Shape and word of a level, in its look. */
    static Label level(Level level, Messages messages) {
        LevelMark mark = LevelMark.of(level);
        return marked(mark, messages.text(RecoveryKeys.of(level)));
    }

    static Label marked(LevelMark mark, String word) {
        Label label = Pieces.firm(word, "level", mark.style());
        label.setGraphic(icon(mark.icon()));
        return label;
    }

    static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    static <N extends Node> N wide(N part) {
        HBox.setHgrow(part, Priority.ALWAYS);
        if (part instanceof javafx.scene.layout.Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return part;
    }

    /** The one style of a family: the others are taken off. A node that has it already is not dressed again. */
    static void style(Node node, String style, String... family) {
        List<String> others = Stream.of(family).filter(s -> !s.equals(style)).toList();
        node.getStyleClass().removeAll(others);
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
    }
}
