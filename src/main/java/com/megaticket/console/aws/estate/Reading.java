package com.megaticket.console.aws.estate;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.readiness.estate.Action;
import java.util.Optional;
import java.util.function.Supplier;

/** One read by the SDK: its answer, or a fault that names the permission. */
final class Reading {
    private Reading() {}

    static <T> T read(Action action, Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            throw AwsFailures.fault(action.permission(), e);
        }
    }

    /** Empty when the service says that there is no such thing. */
    static <T> Optional<T> find(Action action, Supplier<T> call) {
        try {
            return Optional.ofNullable(call.get());
        } catch (RuntimeException e) {
            if (AwsFailures.isAbsence(e)) {
                return Optional.empty();
            }
            throw AwsFailures.fault(action.permission(), e);
        }
    }
}
