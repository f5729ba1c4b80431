package com.megaticket.console.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;

/** One entry of the navigation. The shell lists the screens it is given and knows none by name. FX thread. */
public interface Screen {
    /** Stable name, for navigation and tests: {@code seat-map}. */
    String id();

    String titleKey();

    /** An ikonli code of the Feather pack: {@code fth-grid}. */
    String icon();

    /** Built once, at the first showing; use {@link Views#live} so that it follows the language. */
    Node node();

    /** What F1 lists while this screen is shown. */
    default List<KeyHint> keys() {
        return List.of();
    }

    /** How many things wait there, told beside its title while there are any; empty = it never has any. */
    default Optional<ReadOnlyIntegerProperty> waiting() {
        return Optional.empty();
    }

    /** Came into sight: start refreshing. */
    default void shown() {}

    /** Left: stop refreshing. */
    default void hidden() {}

    /** @param keys as printed on the keyboard: {@code Ctrl+F}; {@code textKey} what it does */
    record KeyHint(String keys, String textKey) {}
}
