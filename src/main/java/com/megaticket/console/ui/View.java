package com.megaticket.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Base of every FXML controller: wiring only, with a life that ends. A view is thrown away and built anew when the
 * language changes, so all state is the view-model's, and whatever a view follows is let go in {@link #close}.
 */
public abstract class View {
    private final List<Subscription> subscriptions = new ArrayList<>();

    /** Calls the effect now and at each change, until this view is closed. */
    protected final <T> void follow(ObservableValue<T> value, Consumer<? super T> effect) {
        until(value.subscribe(effect));
    }

    /** A one-way binding until this view is closed. */
    protected final <T> void bind(Property<T> target, ObservableValue<? extends T> source) {
        target.bind(source);
        until(target::unbind);
    }

    protected final <T> void bindBoth(Property<T> target, Property<T> source) {
        target.bindBidirectional(source);
        until(() -> target.unbindBidirectional(source));
    }

    protected final void until(Subscription closed) {
        subscriptions.add(closed);
    }

    /** Idempotent. */
    public final void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}
