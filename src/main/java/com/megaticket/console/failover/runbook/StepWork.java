package com.megaticket.console.failover.runbook;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** What a step does. Blocking, not on the FX thread; repeats harmlessly, since a console can die in the middle of it. */
@FunctionalInterface
public interface StepWork {
    /** @param progress about once a second, for the clock on the screen */
    StepOutcome run(Switch run, Consumer<Progress> progress);

    /** @param done and {@code of} in the step's own unit; {@code of} 0 = not known */
    record Progress(long done, long of, Optional<Duration> left) {}
}
