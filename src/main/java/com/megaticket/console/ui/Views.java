package com.megaticket.console.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/**
 * Builds screens from FXML: {@code XView} is the controller of {@code X.fxml} beside it, made by the maker registered for
 * it. A controller nobody registered fails at once. FX thread.
 */
public final class Views {
    private final Messages messages;
    private final Map<Class<?>, Supplier<? extends View>> makers = new HashMap<>();

    public Views(Messages messages) {
        this.messages = messages;
    }

    /** @return this, so that wiring can chain */
    public <V extends View> Views register(Class<V> view, Supplier<V> maker) {
        makers.put(view, maker);
        return this;
    }

    /** The view, built anew whenever the language changes, as long as the node is held. */
    public StackPane live(Class<? extends View> view) {
        var place = new StackPane();
        place.getStyleClass().add("view-place");
        var shown = new ArrayList<View>();
        messages.languageProperty().subscribe(() -> fill(place, view, shown));
        fill(place, view, shown);
        return place;
    }

    /** The view once, in the language of now, for parts that their parent rebuilds. */
    public Parent load(Class<? extends View> view) {
        return load(view, new ArrayList<>());
    }

    private void fill(StackPane place, Class<? extends View> view, List<View> shown) {
        Optional<Node> keys = Focus.owner(place);
        shown.forEach(View::close);
        shown.clear();
        place.getChildren().setAll(load(view, shown));
        keys.ifPresent(before -> Focus.again(before, place));
    }

    private Parent load(Class<? extends View> view, List<View> made) {
        String file = view.getSimpleName().replaceFirst("View$", "") + ".fxml";
        URL place = view.getResource(file);
        if (place == null) {
            throw new IllegalStateException("no " + file + " beside " + view.getName());
        }
        var loader = new FXMLLoader(place, messages.bundle());
        loader.setClassLoader(view.getClassLoader());
        loader.setControllerFactory(type -> {
            Supplier<? extends View> maker = makers.get(type);
            if (maker == null) {
                throw new IllegalStateException(type.getName() + " is not registered in Views");
            }
            View controller = maker.get();
            made.add(controller);
            return controller;
        });
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be built", e);
        }
    }
}
