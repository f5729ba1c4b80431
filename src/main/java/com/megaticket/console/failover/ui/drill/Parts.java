package com.megaticket.console.failover.ui.drill;

import java.util.List;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that the screen is made of. */
final class Parts {
    private static final List<String> LOOKS = List.of("look-calm", "look-warning", "look-danger", "look-now",
            "look-waiting");

    private Parts() {}

    /** Shape and look; changed only where they differ. */
    static void mark(Label label, String icon, String look) {
        if (!(label.getGraphic() instanceof FontIcon shown && icon.equals(shown.getIconLiteral()))) {
            label.setGraphic(new FontIcon(icon));
        }
        if (!label.getStyleClass().contains(look)) {
            label.getStyleClass().removeAll(LOOKS);
            label.getStyleClass().add(look);
        }
    }
}
