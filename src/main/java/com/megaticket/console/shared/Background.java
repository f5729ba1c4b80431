package com.megaticket.console.shared;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * The way out of the FX thread: runs blocking work on named virtual threads. Results come back through the one door of
 * {@code ui.fx}; this interface only starts, limits and cancels. Tests use a same-thread twin.
 */
public interface Background {
    /** Limit for ordinary work; reads and acts end far earlier by their own time-outs. */
    Duration USUAL_LIMIT = Duration.ofSeconds(60);

    /**
     * Starts work and returns at once.
     *
     * @param name short, for thread names and logs
     * @param work may block; a thrown {@link Fault} arrives as its failure, anything else as {@link Failure.Bug}
     * @param done called once, on the worker's thread, unless cancelled first
     */
    <T> Running run(String name, Duration limit, Callable<T> work, Done<T> done);

    /** Repeats work with a pause between the end of one and the start of the next, until cancelled; failures are the work's to handle. */
    Running every(String name, Duration pause, Runnable work);

    /** Work under way. Cancelling interrupts it and suppresses its answer. Idempotent. */
    interface Running {
        void cancel();
    }

    /** Receives the one answer of a piece of work. */
    interface Done<T> {
        void value(T value);

        void failed(Failure failure);
    }
}
