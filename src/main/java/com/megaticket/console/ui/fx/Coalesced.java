package com.megaticket.console.ui.fx;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pushed updates, gathered: however many are pushed, the newest one is delivered, at most once a frame. Any thread. */
public final class Coalesced<T> {
    private final FxThread fx;
    private final Consumer<T> receiver;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    /** @param receiver called on the FX thread */
    public Coalesced(FxThread fx, Consumer<T> receiver) {
        this.fx = fx;
        this.receiver = receiver;
    }

    public void push(T value) {
        if (waiting.getAndSet(value) == null) {
            fx.nextFrame(this::deliver);
        }
    }

    private void deliver() {
        T newest = waiting.getAndSet(null);
        if (newest != null) {
            receiver.accept(newest);
        }
    }
}
