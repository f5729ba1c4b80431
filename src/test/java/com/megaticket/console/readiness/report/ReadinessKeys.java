package com.megaticket.console.readiness.report;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.readiness.check.Trouble;
import java.util.stream.Stream;

/** Keys of texts that hang on enums of the checks: what one proves and finds, and how bad it is. */
public final class ReadinessKeys {
    private ReadinessKeys() {}

    public static Stream<String> all() {
        return Stream
                .of(Stream.of(CheckId.values()).flatMap(c -> Stream.of(c.key(), c.why())),
                        Stream.of(Severity.values()).map(Severity::key),
                        Stream.of(Trouble.values()).flatMap(t -> Stream.of(t.key() + ".happened", t.key() + ".todo")))
                .flatMap(keys -> keys);
    }
}
