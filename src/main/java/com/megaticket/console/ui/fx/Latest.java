package com.megaticket.console.ui.fx;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Loads of one thing, each with a generation number: a new load or a cancel makes every older answer void. Used on the
 * FX thread only.
 */
public final class Latest {
    private final Work work;
    private final String name;
    private long generation;
    private Background.@Nullable Running running;
    private @Nullable Underway underway;

    Latest(Work work, String name) {
        this.work = work;
        this.name = name;
    }

    public <T> void load(Callable<T> load, Consumer<T> value, Consumer<Failure> failed) {
        cancel();
        long mine = generation;
        var begun = new Underway(name, () -> {
            if (mine == generation) {
                cancel();
                failed.accept(Failure.givenUp());
            }
        }, true);
        underway = begun;
        work.begun(begun);
        running = work.start(name, Background.USUAL_LIMIT, load, answer -> {
            if (mine == generation) {
                end();
                value.accept(answer);
            }
        }, failure -> {
            if (mine == generation) {
                end();
                failed.accept(failure);
            }
        });
        if (mine != generation || underway != begun) {
            running = null;
        }
    }

    /** Loads into a property: ready at the time the load was sent, or what was shown before as stale, or failed. */
    public <T> void into(ObjectProperty<Loadable<T>> target, Supplier<Instant> clock, Callable<T> load) {
        Instant sent = clock.get();
        load(load, value -> target.set(new Loadable.Ready<>(value, sent)),
                failure -> target.set(target.get().failedWith(failure)));
    }

    /** Makes the answer under way void and interrupts its work. Idempotent. */
    public void cancel() {
        generation++;
        if (running != null) {
            running.cancel();
        }
        end();
    }

    private void end() {
        running = null;
        if (underway != null) {
            work.ended(underway);
            underway = null;
        }
    }
}
