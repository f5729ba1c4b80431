package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.util.Locale;

/** Lengths of time as measured, where {@code 0.8 s} and {@code 0 s} are different news. */
public final class Spans {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Spans() {}

    /** {@code 420 ms}, {@code 3.4 s}, from a minute on as an age is told. */
    public static String measured(Duration time, Messages messages) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0) {
            return Math.max(0, time.toMillis()) + " ms";
        }
        return time.compareTo(MINUTE) < 0
                ? messages.text("ui.duration.seconds", String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0))
                : messages.formats().duration(time);
    }

    /** The same from milliseconds as they lie in a chart. */
    public static String measured(double millis, Messages messages) {
        return measured(Duration.ofMillis(Math.round(millis)), messages);
    }
}
