package com.megaticket.console.assistant.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How long nothing has come while somebody waits: what the status line says. FX thread. */
final class Waiting {
    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final ReadOnlyObjectWrapper<Wait> state = new ReadOnlyObjectWrapper<>(Wait.NONE);
    private Instant since = Instant.MIN;

    enum Wait {
        NONE, SHORT,
        /** Over 3 s: it is said that work goes on. */
        SLOW,
        /** Over 10 s: stopping is offered. */
        LONG
    }

    ReadOnlyObjectProperty<Wait> state() {
        return state.getReadOnlyProperty();
    }

    /** Something came, or was sent. */
    void moved(Instant now) {
        since = now;
    }

    /** @param on whether somebody waits for the assistant, not the assistant for them */
    void look(boolean on, Instant now) {
        Duration silence = Duration.between(since, now);
        state.set(!on
                ? Wait.NONE
                : silence.compareTo(LONG) >= 0 ? Wait.LONG : silence.compareTo(SLOW) >= 0 ? Wait.SLOW : Wait.SHORT);
    }
}
