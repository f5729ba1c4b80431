package com.megaticket.console.recovery.watch;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Faults;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Work done by whoever asks for it, at once. */
final class AtOnce implements Background {
    @Override
    public <T> Running run(String name, Duration limit, Callable<T> work, Done<T> done) {
        T value;
        try {
            value = work.call();
        } catch (Exception e) {
            done.failed(Faults.failureOf(name, e));
            return () -> {};
        }
        done.value(value);
        return () -> {};
    }

    @Override
    public Running every(String name, Duration pause, Runnable work) {
        throw new UnsupportedOperationException("the test beats");
    }
}
