package com.megaticket.console.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which screen is in sight. FX thread. */
public final class Navigation {
    private final List<Screen> screens;
    private final ReadOnlyObjectWrapper<Optional<Screen>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Navigation(List<Screen> screens) {
        this.screens = List.copyOf(screens);
    }

    public List<Screen> screens() {
        return screens;
    }

    public ReadOnlyObjectProperty<Optional<Screen>> current() {
        return current.getReadOnlyProperty();
    }

    /** @throws IllegalArgumentException for a screen that was not given */
    public void show(String id) {
        Screen next = screens.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no screen " + id));
        Optional<Screen> last = current.get();
        if (last.filter(s -> s.id().equals(id)).isPresent()) {
            return;
        }
        last.ifPresent(Screen::hidden);
        current.set(Optional.of(next));
        next.shown();
    }
}
