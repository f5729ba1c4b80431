package com.megaticket.console.ui.fx;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Sends work out of the JavaFX thread and brings its one answer back to it. What view-models use. */
public final class Work {
    private final Background background;
    private final FxThread fx;
    private final Consumer<Failure.Bug> bugs;

    /** @param bugs told of every bug, on the FX thread, before the work's own receiver: the window's dialog */
    public Work(Background background, FxThread fx, Consumer<Failure.Bug> bugs) {
        this.background = background;
        this.fx = fx;
        this.bugs = bugs;
    }

    /** Starts an act whose answer always counts (a sale, a cancel). {@code value} and {@code failed} run on the FX thread. */
    public <T> Background.Running run(String name, Callable<T> work, Consumer<T> value, Consumer<Failure> failed) {
        return run(name, Background.USUAL_LIMIT, work, value, failed);
    }

    public <T> Background.Running run(String name, Duration limit, Callable<T> work, Consumer<T> value,
            Consumer<Failure> failed) {
        return background.run(name, limit, work, new Background.Done<T>() {
            @Override
            public void value(T answer) {
                fx.run(() -> value.accept(answer));
            }

            @Override
            public void failed(Failure failure) {
                fx.run(() -> {
                    if (failure instanceof Failure.Bug bug) {
                        bugs.accept(bug);
                    }
                    failed.accept(failure);
                });
            }
        });
    }

    /** A line of loads of which only the newest counts. */
    public Latest latest(String name) {
        return new Latest(this, name);
    }

    public FxThread fx() {
        return fx;
    }

    public Background background() {
        return background;
    }
}
