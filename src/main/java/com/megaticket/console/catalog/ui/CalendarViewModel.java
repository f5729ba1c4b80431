package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Latest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A month of showings, of the chosen performance or of all, with one day chosen. FX thread. */
public final class CalendarViewModel {
    private final UiKit kit;
    private final CatalogService catalog;
    private final SeatsLeftViewModel seats;
    private final Parts parts;
    private final Latest loads;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Loadable<List<OfferedShowing>>> all = new SimpleObjectProperty<>(
            new Loadable.Loading<>());
    private final ObjectProperty<Loadable<List<OfferedShowing>>> state = new SimpleObjectProperty<>(
            new Loadable.Loading<>());

    /**
     * What the calendar takes from the list beside it.
     *
     * @param mine the showings of the chosen performance
     * @param title of a performance in the language of now
     * @param opened told of the showing a person opens
     */
    record Parts(ReadOnlyObjectProperty<Loadable<List<OfferedShowing>>> mine, Function<PerformanceId, String> title,
            Consumer<Showing> opened) {}

    CalendarViewModel(UiKit kit, CatalogService catalog, SeatsLeftViewModel seats, Parts parts) {
        this.kit = kit;
        this.catalog = catalog;
        this.seats = seats;
        this.parts = parts;
        this.loads = kit.work().latest("showings");
        this.day = new SimpleObjectProperty<>(today());
        parts.mine().subscribe(this::settle);
        all.subscribe(this::settle);
        everything.subscribe(on -> {
            seats.lookElsewhere();
            if (on) {
                refresh();
            }
            settle();
        });
    }

    private void settle() {
        state.set(everything.get() ? all.get() : parts.mine().get());
    }

    /** Reads all showings again, if they are in sight. */
    void refresh() {
        if (shown.get() && everything.get()) {
            loads.into(all, now()::get, catalog::showings);
        }
    }

    LocalDate today() {
        return now().get().atZone(Instants.KST).toLocalDate();
    }

    void go(LocalDate to) {
        if (!YearMonth.from(to).equals(YearMonth.from(day.get()))) {
            seats.lookElsewhere();
        }
        day.set(to);
    }

    /** The showings of a day, in time order. */
    List<ShowingLine> on(LocalDate date) {
        return byDay().getOrDefault(date, List.of());
    }

    /** All days that have a showing. */
    Map<LocalDate, List<ShowingLine>> byDay() {
        return state.get().shown().orElse(List.of()).stream()
                .map(offered -> ShowingLine.of(offered, now().get()))
                .collect(Collectors.groupingBy(line -> line.showing().date(), TreeMap::new, Collectors.toList()));
    }

    /** Opens a showing if it may be sold at this moment. */
    void open(ShowingLine line) {
        if (line.at(now().get()).sells()) {
            parts.opened().accept(line.showing());
        }
    }

    String title(ShowingLine line) {
        return parts.title().apply(line.showing().performance());
    }

    /**
     * Seats left of a showing in sight. Of all performances only the chosen day is counted: a month of them would cost too
     * many reads.
     */
    Loadable<SeatCount> seats(ShowingLine line) {
        return seats.of(line.showing());
    }

    boolean countsWholeMonth() {
        return !everything.get();
    }

    SeatsLeftViewModel seatsLeft() {
        return seats;
    }

    /** Whether the calendar stands in place of the list. */
    BooleanProperty shown() {
        return shown;
    }

    /** Whether all performances are shown, not the chosen one alone. */
    BooleanProperty everything() {
        return everything;
    }

    ReadOnlyObjectProperty<LocalDate> day() {
        return day;
    }

    ReadOnlyObjectProperty<Loadable<List<OfferedShowing>>> state() {
        return state;
    }

    ReadOnlyObjectProperty<Instant> now() {
        return kit.ticks().now();
    }

    Messages messages() {
        return kit.messages();
    }
}
