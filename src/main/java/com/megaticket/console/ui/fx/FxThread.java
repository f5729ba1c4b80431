package com.megaticket.console.ui.fx;

/** The JavaFX thread. Callable from any thread; tests use a twin that runs at once. */
public interface FxThread {
    /** Runs work on the JavaFX thread, in the order given; at once when called there. */
    void run(Runnable work);

    /** Runs work on the JavaFX thread in the next frame. */
    void nextFrame(Runnable work);
}
