package com.megaticket.console.ui;

import com.megaticket.console.ui.fx.DirectFxThread;
import com.megaticket.console.ui.fx.ManualBackground;
import com.megaticket.console.ui.fx.Ticks;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A {@link UiKit} for tests: work on the test's own beat, a clock the test moves. Make and use it on the FX thread.
 */
public final class TestKit {
    /** Tuesday, 10 February 2026, 14:05 in Korea: the fixed moment of tests and pictures. */
    public static final Instant NOW = Instant.parse("2026-02-10T05:05:00Z");

    private Instant now = NOW;
    private final ManualBackground background = new ManualBackground();
    private final Dialogs dialogs = new Dialogs();
    private final UiKit kit;

    public TestKit(Language language) {
        var messages = new Messages(language, BundleFiles.features());
        kit = new UiKit(messages, new Views(messages), new Banners(), dialogs, new Ticks(this::now),
                new Work(background, new DirectFxThread(), dialogs::bug));
    }

    public UiKit kit() {
        return kit;
    }

    public ManualBackground background() {
        return background;
    }

    public Instant now() {
        return now;
    }

    /** Time passes; everything that counts by it is drawn anew. */
    public void pass(Duration time) {
        now = now.plus(time);
        kit.ticks().tick();
    }

    /** The features that have a bundle, as the wiring must name them. */
    public static List<String> features() {
        return BundleFiles.features();
    }
}
