package com.megaticket.console.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Small pieces that screens are made of. FX thread. */
public final class Pieces {
    private Pieces() {}

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A text that takes as many lines as it needs. */
    public static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** A text that gives way last. */
    public static Label firm(String text, String... styles) {
        Label label = label(text, styles);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    /** What is not shown takes no place either. */
    public static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
