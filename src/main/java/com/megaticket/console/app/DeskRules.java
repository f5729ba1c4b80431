package com.megaticket.console.app;

import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.ui.settings.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rules of holds as the settings have them. A length asked for at the start counts until a person chooses another. Set on
 * the FX thread, read on any.
 */
final class DeskRules implements Supplier<HoldRules> {
    private final int begun;
    private final Optional<Duration> asked;
    private volatile HoldRules rules;

    DeskRules(Settings first, Optional<Duration> asked) {
        this.begun = first.holdSeconds();
        this.asked = asked;
        this.rules = of(first);
    }

    void follow(Settings settings) {
        rules = of(settings);
    }

    @Override
    public HoldRules get() {
        return rules;
    }

    private HoldRules of(Settings settings) {
        Duration chosen = Duration.ofSeconds(settings.holdSeconds());
        Duration length = settings.holdSeconds() == begun ? asked.orElse(chosen) : chosen;
        Duration cap = HoldRules.DEFAULT.cap();
        return new HoldRules(length, cap.compareTo(length) < 0 ? length : cap, settings.seatLimit());
    }
}
