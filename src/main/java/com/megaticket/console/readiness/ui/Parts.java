package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.ui.words.Mark;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that the screen is made of. */
final class Parts {
    private Parts() {}

    /** Shape and word in a look. */
    static void mark(Label label, String word, Mark mark) {
        label.setText(word);
        label.setGraphic(new FontIcon(mark.icon()));
        look(label, mark);
    }

    static void look(Node node, Mark mark) {
        node.getStyleClass().removeAll(Mark.STYLES);
        node.getStyleClass().add(mark.style());
    }

    /** What is too old to be believed looks so. */
    static void old(Node node, boolean old) {
        if (old && !node.getStyleClass().contains("old")) {
            node.getStyleClass().add("old");
        } else if (!old) {
            node.getStyleClass().remove("old");
        }
    }

    static Button button(String text, String id, Runnable work) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }
}
