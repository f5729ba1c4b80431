package com.megaticket.console.aws.failover;

import com.megaticket.console.aws.AwsFailures;
import java.util.Optional;
import java.util.function.Supplier;

/** One call by the SDK that this login may not be allowed. */
final class Permitted {
    private Permitted() {}

    /**
     * Empty when the service says that this login may not.
     *
     * @param action as IAM names it
     */
    static <T> Optional<T> ask(String action, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (RuntimeException e) {
            if (AwsFailures.isRefusal(e)) {
                return Optional.empty();
            }
            throw AwsFailures.fault(action, e);
        }
    }
}
