package com.megaticket.console.ui.fx;

import java.time.Instant;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** The time screens count by (ages, countdowns): one observable instant, moved four times a second. FX thread. */
public final class Ticks {
    private final Supplier<Instant> clock;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final Timeline beat;

    public Ticks(Supplier<Instant> clock) {
        this.clock = clock;
        now = new ReadOnlyObjectWrapper<>(clock.get());
        beat = new Timeline(new KeyFrame(Duration.millis(250), _ -> tick()));
        beat.setCycleCount(Animation.INDEFINITE);
    }

    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    public void start() {
        beat.play();
    }

    public void stop() {
        beat.stop();
    }

    /** Reads the clock at once; tests call it instead of waiting. */
    public void tick() {
        now.set(clock.get());
    }
}
