package com.megaticket.console.ui.fx;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Sends work out of the JavaFX thread and brings its one answer back to it. What view-models use. */
public final class Work {
    private final Background background;
    private final FxThread fx;
    private final Consumer<Failure.Bug> bugs;
    private final ObservableList<Underway> underway = FXCollections.observableArrayList();
    private final ObservableList<Underway> underwaySeen = FXCollections.unmodifiableObservableList(underway);
    private BiConsumer<String, Failure> failures = (_, _) -> {};

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
        var mine = new Underway(name, () -> {}, false);
        begun(mine);
        Background.Running running = start(name, limit, work, ended(mine, value), ended(mine, failed));
        return () -> {
            running.cancel();
            underway.remove(mine);
        };
    }

    private <A> Consumer<A> ended(Underway mine, Consumer<A> receiver) {
        return answer -> {
            underway.remove(mine);
            receiver.accept(answer);
        };
    }

    /** Without an entry in {@link #underway}. */
    <T> Background.Running start(String name, Duration limit, Callable<T> work, Consumer<T> value,
            Consumer<Failure> failed) {
        return background.run(name, limit, work, new Background.Done<T>() {
            @Override
            public void value(T answer) {
                fx.run(() -> value.accept(answer));
            }

            @Override
            public void failed(Failure failure) {
                fx.run(() -> {
                    failures.accept(name, failure);
                    if (failure instanceof Failure.Bug bug) {
                        bugs.accept(bug);
                    }
                    failed.accept(failure);
                });
            }
        });
    }

    /** What has no answer yet, in the order sent. FX thread. */
    public ObservableList<Underway> underway() {
        return underwaySeen;
    }

    /** @param listener told the name and the failure of all work that fails, on the FX thread, before its own receiver */
    public void tellFailures(BiConsumer<String, Failure> listener) {
        failures = listener;
    }

    void begun(Underway work) {
        underway.add(work);
    }

    void ended(Underway work) {
        underway.remove(work);
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
