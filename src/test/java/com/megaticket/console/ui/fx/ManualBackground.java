package com.megaticket.console.ui.fx;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Test twin of {@link Background}: work runs on the caller's thread, at once, or when {@link #hold() held} only when the
 * test lets it. No threads, no sleeps.
 */
public final class ManualBackground implements Background {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Runnable> repeated = new ArrayList<>();
    private boolean held;

    /** From now on work waits for {@link #runAll}. */
    public ManualBackground hold() {
        held = true;
        return this;
    }

    /** Runs what waits, in the order sent, and from now on at once again. */
    public void runAll() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    public int waiting() {
        return waiting.size();
    }

    /** One beat of everything started by {@link #every}. */
    public void beat() {
        List.copyOf(repeated).forEach(Runnable::run);
    }

    @Override
    public <T> Running run(String name, Duration limit, Callable<T> work, Done<T> done) {
        boolean[] cancelled = {false};
        Runnable task = () -> {
            if (cancelled[0]) {
                return;
            }
            T value;
            try {
                value = work.call();
            } catch (Exception e) {
                done.failed(Faults.failureOf(name, e));
                return;
            }
            done.value(value);
        };
        if (held) {
            waiting.add(task);
        } else {
            task.run();
        }
        return () -> cancelled[0] = true;
    }

    @Override
    public Running every(String name, Duration pause, Runnable work) {
        repeated.add(work);
        return () -> repeated.remove(work);
    }
}
