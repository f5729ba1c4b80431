package com.megaticket.console.failover.drill.report;

import java.time.Duration;
import java.time.Instant;

/** Port: texts, times and names in the language of the reader. */
public interface Words {
    String text(String key, Object... args);

    /** A length of time, to the second. */
    String length(Duration length);

    /** With its date. */
    String moment(Instant at);

    String region(String id);

    /** BCP 47: {@code ko}. */
    String language();
}
