package com.megaticket.console.assistant.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Port: where each call leaves its line. Must not block and not throw. */
public interface ToolTrail {
    void row(Row row);

    /**
     * @param caller empty = a person's approval
     * @param answer {@code ok}, {@code pending}, or the error code
     */
    record Row(
            Instant at,
            String conversation,
            Optional<Caller> caller,
            String tool,
            String arguments,
            String answer,
            Duration took) {}
}
