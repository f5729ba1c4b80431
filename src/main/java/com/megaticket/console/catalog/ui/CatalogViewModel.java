package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.SeatsLeft;
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
    private final SeatsLeftViewModel seats;
    private final CalendarViewModel calendar;
    private Subscription beat = Subscription.EMPTY;
    private Instant readAt = Instant.MIN;

    public CatalogViewModel(UiKit kit, CatalogService catalog, SeatsLeft seatsLeft, Consumer<Showing> opened) {
        this.kit = kit;
        this.performances = new PerformancesViewModel(kit, catalog);
        this.seats = new SeatsLeftViewModel(kit, seatsLeft);
        this.showings = new ShowingsViewModel(kit, catalog, seats, opened);
        this.calendar = new CalendarViewModel(kit, catalog, seats,
                new CalendarViewModel.Parts(showings.all(), performances::title, opened));
        performances.chosen().subscribe(showings::show);
        performances.all().subscribe(all -> showings.staleSaidAbove(all instanceof Loadable.Stale));
    }

    public PerformancesViewModel performances() {
        return performances;
    }

    public ShowingsViewModel showings() {
        return showings;
    }

    public CalendarViewModel calendar() {
        return calendar;
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
        seats.lookElsewhere();
    }

    void refresh() {
        readAt = kit.ticks().now().get();
        performances.refresh();
        showings.refresh();
        calendar.refresh();
    }

    /** A person asks for all of it anew, the counts too. */
    void refreshAll() {
        seats.refresh();
        refresh();
    }
}
