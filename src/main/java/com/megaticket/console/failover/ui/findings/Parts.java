package com.megaticket.console.failover.ui.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts of this screen. */
final class Parts {
    private Parts() {}

    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A text that takes as many lines as it needs. */
    static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** A text that gives way last. */
    static Label firm(String text, String... styles) {
        Label label = label(text, styles);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    static void icon(Label label, String code) {
        if (!(label.getGraphic() instanceof FontIcon shown) || !shown.getIconLiteral().equals(code)) {
            label.setGraphic(new FontIcon(code));
        }
    }

    static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    /** The one style of a family; a node that has it is not dressed again. */
    static void style(Node node, String style, List<String> family) {
        node.getStyleClass().removeAll(family.stream().filter(s -> !s.equals(style)).toList());
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
    }
}
