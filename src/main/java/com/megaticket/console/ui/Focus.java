package com.megaticket.console.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the keyboard where the work is, so that the keys of a screen are heard without a click. */
public final class Focus {
    private Focus() {}

    /** The first part that takes keys; while there is none, the state that stands in its place. */
    public static void into(Node root) {
        first(root, false).or(() -> first(root, true)).orElse(root).requestFocus();
    }

    private static Optional<Node> first(Node node, boolean standIn) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (standIn ? node instanceof StatePane : node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child, standIn).stream())
                        .findFirst()
                : Optional.empty();
    }
}
