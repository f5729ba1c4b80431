package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.UiKit;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.util.Subscription;

/** Both halves of the showings screen, read again every minute while in sight. FX thread. */
public final class CatalogViewModel {
    private static final Duration BEAT = Duration.ofMinutes(1);

    private final UiKit kit;
    private final PerformancesViewModel performances;
    private final ShowingsViewModel showings;
    private Subscription beat = Subscription.EMPTY;
    private Instant readAt = Instant.MIN;

    public CatalogViewModel(UiKit kit, CatalogService catalog, Consumer<Showing> opened) {
        this.kit = kit;
        this.performances = new PerformancesViewModel(kit, catalog);
        this.showings = new ShowingsViewModel(kit, catalog, opened);
        performances.chosen().subscribe(showings::show);
        performances.all().subscribe(all -> showings.staleSaidAbove(all instanceof Loadable.Stale));
    }

    public PerformancesViewModel performances() {
        return performances;
    }

    public ShowingsViewModel showings() {
        return showings;
    }

    void shown() {
        refresh();
        beat = kit.ticks().now().subscribe(now -> {
            if (readAt.plus(BEAT).isBefore(now)) {
                refresh();
            }
        });
    }

    void hidden() {
        beat.unsubscribe();
    }

    void refresh() {
        readAt = kit.ticks().now().get();
        performances.refresh();
        showings.refresh();
    }
}
