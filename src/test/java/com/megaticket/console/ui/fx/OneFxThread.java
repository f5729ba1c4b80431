package com.megaticket.console.ui.fx;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Test twin with a thread of its own, as the real one has: one event after the other, then a chance to paint. */
public final class OneFxThread implements FxThread, AutoCloseable {
    private final ScheduledExecutorService events;
    private final Runnable painted;
    private final Consumer<Throwable> broken;
    private volatile @Nullable Thread mine;

    /**
     * @param painted called after every event: what a window would show now
     * @param broken told what an event threw
     */
    public OneFxThread(String name, Runnable painted, Consumer<Throwable> broken) {
        this.painted = painted;
        this.broken = broken;
        events = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, name);
            mine = thread;
            return thread;
        });
    }

    @Override
    public void run(Runnable work) {
        if (Thread.currentThread() == mine) {
            work.run();
        } else if (!events.isShutdown()) {
            events.execute(() -> event(work));
        }
    }

    @Override
    public void nextFrame(Runnable work) {
        events.execute(() -> event(work));
    }

    private void event(Runnable work) {
        try {
            work.run();
            painted.run();
        } catch (RuntimeException | Error e) {
            broken.accept(e);
        }
    }

    public void every(Duration pause, Runnable work) {
        var _ = events.scheduleWithFixedDelay(() -> event(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks on this thread and waits. */
    public <T> T on(Callable<T> question) {
        try {
            return events.submit(question).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        events.shutdownNow();
    }
}
