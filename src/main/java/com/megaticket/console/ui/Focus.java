package com.megaticket.console.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the keyboard where the work is, so that the keys of a screen are heard without a click. */
public final class Focus {
    private Focus() {}

    /** The first part that takes keys; while there is none, the state that stands in its place. */
    public static void into(Node root) {
        if (root.getScene() != null && root.getScene().getWindow() != null) {
            // Makes the skins: what a scroll pane holds is no child before.
            root.applyCss();
        }
        first(root, false).or(() -> first(root, true)).orElse(root).requestFocus();
    }

    /** What has the keyboard inside a part; empty when it is elsewhere. */
    static Optional<Node> owner(Parent place) {
        return place.isFocusWithin() && place.getScene() != null
                ? Optional.ofNullable(place.getScene().getFocusOwner())
                : Optional.empty();
    }

    /** Back to the same part of a place that was built anew, or to the first there is. */
    static void again(Node before, Parent place) {
        Optional.ofNullable(before.getId())
                .map(id -> place.lookup("#" + id))
                .filter(same -> same.isFocusTraversable() && !same.isDisabled() && same.isVisible())
                .ifPresentOrElse(Node::requestFocus, () -> into(place));
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
