package com.megaticket.console.ui.fx;

import com.megaticket.console.shared.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Test twin whose answers cannot be stopped: every one is handed over, newest first. */
final class LateBackground implements Background {
    private final List<Runnable> answers = new ArrayList<>();

    void answerAll() {
        answers.reversed().forEach(Runnable::run);
    }

    @Override
    public <T> Running run(String name, Duration limit, Callable<T> work, Done<T> done) {
        answers.add(() -> {
            try {
                done.value(work.call());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        return () -> {};
    }

    @Override
    public Running every(String name, Duration pause, Runnable work) {
        return () -> {};
    }
}
