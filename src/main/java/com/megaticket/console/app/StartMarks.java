package com.megaticket.console.app;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.selling.ui.SeatMapViewModel;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.fx.PlatformFxThread;
import java.util.Optional;
import javafx.animation.AnimationTimer;

/**
 * For the start-up benchmarks: with {@code -Dmegaticket.marks=window} or {@code =map} the console says on standard output when
 * its first window, or the first seat map of the first showing on sale, has been drawn, and ends.
 */
final class StartMarks {
    private static final String WANTED = System.getProperty("megaticket.marks", "");

    private StartMarks() {}

    static void windowShown() {
        if (WANTED.equals("window")) {
            afterDrawing("window");
        }
    }

    /** The console is ready to sell: opens the first showing there is. */
    static void ready(Window window, CatalogService catalog) {
        if (!WANTED.equals("map")) {
            return;
        }
        window.work.run("first showing", () -> first(catalog), showing -> {
            window.selling.trust().subscribe(trust -> {
                if (trust == SeatMapViewModel.Trust.LIVE) {
                    afterDrawing("map");
                }
            });
            window.openMap(showing.orElseThrow());
        }, failure -> System.out.println("MARK failed " + failure));
    }

    private static Optional<Showing> first(CatalogService catalog) {
        for (Performance performance : catalog.performances()) {
            for (var offered : catalog.showings(performance.id())) {
                if (offered.offer() == OfferedShowing.Offer.OPEN) {
                    return Optional.of(offered.showing());
                }
            }
        }
        return Optional.empty();
    }

    /** Two pulses on: the picture of the first has been rendered. */
    private static void afterDrawing(String what) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 3) {
                    System.out.println("MARK " + what);
                    System.out.flush();
                    stop();
                    PlatformFxThread.exit();
                }
            }
        }.start();
    }
}
