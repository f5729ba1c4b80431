package com.megaticket.console.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A screen made of one view, built at its first showing, following the language. */
public final class ViewScreen implements Screen {
    private final Entry entry;
    private final Views views;
    private final Class<? extends View> view;
    private final Runnable shown;
    private final Runnable hidden;
    private final Optional<ReadOnlyIntegerProperty> waiting;
    private @Nullable Node node;

    /** How it stands in the navigation. */
    public record Entry(String id, String titleKey, String icon, List<KeyHint> keys) {
        public Entry {
            keys = List.copyOf(keys);
        }
    }

    public ViewScreen(Entry entry, Views views, Class<? extends View> view, Runnable shown, Runnable hidden) {
        this(entry, views, view, shown, hidden, Optional.empty());
    }

    /** @param waiting how many things wait there */
    public ViewScreen(Entry entry, Views views, Class<? extends View> view, Runnable shown, Runnable hidden,
            Optional<ReadOnlyIntegerProperty> waiting) {
        this.entry = entry;
        this.views = views;
        this.view = view;
        this.shown = shown;
        this.hidden = hidden;
        this.waiting = waiting;
    }

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public String titleKey() {
        return entry.titleKey();
    }

    @Override
    public String icon() {
        return entry.icon();
    }

    @Override
    public List<KeyHint> keys() {
        return entry.keys();
    }

    @Override
    public Optional<ReadOnlyIntegerProperty> waiting() {
        return waiting;
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = views.live(view);
            node = built;
        }
        return built;
    }

    @Override
    public void shown() {
        shown.run();
    }

    @Override
    public void hidden() {
        hidden.run();
    }
}
