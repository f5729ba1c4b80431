package com.megaticket.console.shared;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Background} on virtual threads; safe on any thread. */
public final class VirtualBackground implements Background {
    private static final Logger LOG = LoggerFactory.getLogger(VirtualBackground.class);

    @Override
    public <T> Running run(String name, Duration limit, Callable<T> work, Done<T> done) {
        var ended = new AtomicBoolean();
        Thread worker = Thread.ofVirtual().name(name).unstarted(() -> {
            try {
                T value = Objects.requireNonNull(work.call());
                if (ended.compareAndSet(false, true)) {
                    done.value(value);
                }
            } catch (Exception | LinkageError e) {
                if (ended.compareAndSet(false, true)) {
                    done.failed(Faults.failureOf(name, e));
                }
            }
        });
        worker.start();
        Thread.ofVirtual().name(name + "-limit").start(() -> {
            try {
                if (!worker.join(limit) && ended.compareAndSet(false, true)) {
                    worker.interrupt();
                    done.failed(new Failure.TimedOut(name + " took longer than " + limit, ""));
                }
            } catch (InterruptedException _) {
                LOG.debug("watch on {} ended", name);
            }
        });
        return () -> {
            ended.set(true);
            worker.interrupt();
        };
    }

    @Override
    public Running every(String name, Duration pause, Runnable work) {
        Thread worker = Thread.ofVirtual().name(name).start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    work.run();
                    Thread.sleep(pause);
                } catch (InterruptedException _) {
                    return;
                } catch (Exception e) {
                    if (Thread.currentThread().isInterrupted()) {
                        return;
                    }
                    // The work reports its own expected failures; what arrives here is a bug, and must not end the loop.
                    LOG.warn("{} failed: {}", name, Faults.failureOf(name, e));
                    Pause.real().sleep(pause);
                }
            }
        });
        return worker::interrupt;
    }
}
