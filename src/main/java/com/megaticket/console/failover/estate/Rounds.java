package com.megaticket.console.failover.estate;

import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Looks again and again, until what was asked for is seen or the time is up. */
final class Rounds {
    private final LongSupplier nanos;
    private final Pause pause;

    /** @param nanos monotonic time */
    Rounds(LongSupplier nanos, Pause pause) {
        this.nanos = nanos;
        this.pause = pause;
    }

    /** What one look came to. */
    sealed interface Look {
        record Over(StepOutcome outcome) implements Look {}

        /** Not seen yet. */
        record Again(StepOutcome outcomeWhenLate) implements Look {}
    }

    /** @param look one that throws because an answer only failed to come is tried again */
    StepOutcome until(Duration limit, Duration between, Supplier<Look> look) {
        long begun = nanos.getAsLong();
        while (true) {
            switch (looked(look)) {
                case Look.Over(StepOutcome outcome) -> {
                    return outcome;
                }
                case Look.Again(StepOutcome late) -> {
                    if (nanos.getAsLong() - begun >= limit.toNanos()) {
                        return late;
                    }
                }
            }
            pause.sleep(between);
        }
    }

    private static Look looked(Supplier<Look> look) {
        try {
            return look.get();
        } catch (Fault fault) {
            if (!mayPass(fault.failure())) {
                throw fault;
            }
            return new Look.Again(new StepOutcome.Failed(fault.failure()));
        }
    }

    private static boolean mayPass(Failure failure) {
        return switch (failure) {
            case Failure.Unavailable _,Failure.Throttled _,Failure.TimedOut _ -> true;
            case Failure.Denied _,Failure.Misconfigured _,Failure.Invalid _,Failure.Bug _ -> false;
        };
    }
}
