package com.megaticket.console.ui.fx;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The real JavaFX thread. */
public final class PlatformFxThread implements FxThread {
    @Override
    public void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    @Override
    public void nextFrame(Runnable work) {
        run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                work.run();
            }
        }.start());
    }

    /** Ends the JavaFX toolkit. Idempotent. */
    public static void exit() {
        Platform.exit();
    }
}
