package com.megaticket.console.failover.ui.findings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts of this screen. */
final class Parts {
    private Parts() {}

    static void icon(Label label, String code) {
        if (!(label.getGraphic() instanceof FontIcon shown) || !shown.getIconLiteral().equals(code)) {
            label.setGraphic(new FontIcon(code));
        }
    }

    /** The one style of a family; a node that has it is not dressed again. */
    static void style(Node node, String style, List<String> family) {
        node.getStyleClass().removeAll(family.stream().filter(s -> !s.equals(style)).toList());
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
    }
}
