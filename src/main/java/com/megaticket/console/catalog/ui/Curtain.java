package com.megaticket.console.catalog.ui;

import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.util.Optional;

/** How near the curtain is, in steps a box office works by. */
enum Curtain {
    FAR("tag-plain", Duration.ofDays(3650)), FOUR_HOURS("tag-neutral", Duration.ofHours(4)), TWO_HOURS("tag-accent",
            Duration.ofHours(2)), ONE_HOUR("tag-warning",
                    Duration.ofHours(1)), HALF_HOUR("tag-danger", Duration.ofMinutes(30));

    private final String style;
    private final Duration within;

    Curtain(String style, Duration within) {
        this.style = style;
        this.within = within;
    }

    /** @param untilStart not negative */
    static Curtain at(Duration untilStart) {
        Curtain nearest = FAR;
        for (Curtain step : values()) {
            if (untilStart.compareTo(step.within) <= 0) {
                nearest = step;
            }
        }
        return nearest;
    }

    String style() {
        return style;
    }

    Optional<String> words(Messages messages) {
        return switch (this) {
            case FAR -> Optional.empty();
            case FOUR_HOURS -> Optional.of(messages.text("catalog.curtain.four-hours"));
            case TWO_HOURS -> Optional.of(messages.text("catalog.curtain.two-hours"));
            case ONE_HOUR -> Optional.of(messages.text("catalog.curtain.one-hour"));
            case HALF_HOUR -> Optional.of(messages.text("catalog.curtain.half-hour"));
        };
    }
}
