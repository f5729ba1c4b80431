package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a question came to that was not answered. */
final class Faults {
    private Faults() {}

    static Failure of(ThrowingCallable question) {
        return Objects.requireNonNull(catchThrowableOfType(Fault.class, question), "it was answered").failure();
    }
}
