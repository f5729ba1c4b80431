package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Latest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The showings of the chosen performance; opens one that may be sold. FX thread. */
public final class ShowingsViewModel {
    private final UiKit kit;
    private final CatalogService catalog;
    private final Consumer<Showing> opened;
    private final Latest loads;
    private final ObjectProperty<Optional<Performance>> performance = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Loadable<List<OfferedShowing>>> all = new SimpleObjectProperty<>(
            new Loadable.Loading<>());
    private final ObjectProperty<Loadable<List<OfferedShowing>>> state = new SimpleObjectProperty<>(
            new Loadable.Loading<>());
    private boolean staleSaidAbove;
    private final Map<PerformanceId, Loadable<List<OfferedShowing>>> read = new HashMap<>();
    private final SeatsLeftViewModel seats;
    private final BooleanProperty pastShown = new SimpleBooleanProperty();
    private final ObservableList<ShowingLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ShowingLine>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /** @param opened told of the showing a person opens */
    ShowingsViewModel(UiKit kit, CatalogService catalog, SeatsLeftViewModel seats, Consumer<Showing> opened) {
        this.seats = seats;
        this.kit = kit;
        this.catalog = catalog;
        this.opened = opened;
        this.loads = kit.work().latest("showings");
        all.subscribe(this::list);
        all.subscribe(this::settle);
        pastShown.subscribe(this::list);
    }

    /** Another performance starts from what was last read of it; the same one, read again, keeps what is shown. */
    void show(Optional<Performance> next) {
        Optional<Performance> before = performance.get();
        performance.set(next);
        if (!before.map(Performance::id).equals(next.map(Performance::id))) {
            before.ifPresent(p -> read.put(p.id(), all.get()));
            seats.lookElsewhere();
            all.set(next.map(Performance::id).map(read::get).orElseGet(Loadable.Loading::new));
            refresh();
        }
    }

    void refresh() {
        performance.get().ifPresentOrElse(p -> loads.into(all, now()::get, () -> catalog.showings(p.id())),
                loads::cancel);
    }

    void choose(Optional<ShowingLine> line) {
        chosen.set(line);
    }

    /** Opens the chosen showing if it may be sold at this moment. */
    void open() {
        chosen.get().ifPresent(line -> {
            if (line.at(now().get()).sells()) {
                opened.accept(line.showing());
            } else if (line.sells()) {
                list();
            }
        });
    }

    /** Why the chosen showing cannot be opened; empty when it can, or when none is chosen. */
    Optional<String> refusal() {
        return chosen.get().flatMap(line -> switch (line.offer()) {
            case OPEN, SOLD_OUT, UNKNOWN -> Optional.empty();
            case CANCELLED -> Optional.of(messages().text("catalog.refused.cancelled"));
            case PAST -> Optional.of(messages().text("catalog.refused.past"));
        });
    }

    /** The list of performances already says that nothing can be refreshed: said once is enough. */
    void staleSaidAbove(boolean said) {
        staleSaidAbove = said;
        settle();
    }

    private void settle() {
        state.set(staleSaidAbove && all.get() instanceof Loadable.Stale<List<OfferedShowing>> stale
                ? new Loadable.Ready<>(stale.value(), stale.asOf())
                : all.get());
    }

    private void list() {
        Optional<Showing> before = chosen.get().map(ShowingLine::showing);
        // One that begins while it is chosen stays once, as past, so that the choice does not slip to another showing.
        Optional<Showing> begun = chosen.get().filter(line -> !line.isPast()).map(ShowingLine::showing);
        lines.setAll(all.get().shown().orElse(List.of()).stream()
                .map(offered -> ShowingLine.of(offered, now().get()))
                .filter(line -> pastShown.get() || !line.isPast() || begun.filter(line.showing()::equals).isPresent())
                .toList());
        chosen.set(before.flatMap(showing -> lines.stream().filter(l -> l.showing().equals(showing)).findFirst())
                .or(() -> lines.stream().filter(ShowingLine::sells).findFirst())
                .or(() -> lines.stream().findFirst()));
    }

    String title(Performance shown) {
        return Titles.of(shown, messages().language());
    }

    ReadOnlyObjectProperty<Optional<Performance>> performance() {
        return performance;
    }

    SeatsLeftViewModel seats() {
        return seats;
    }

    /** All that is known of the performance, past showings too. */
    ReadOnlyObjectProperty<Loadable<List<OfferedShowing>>> all() {
        return all;
    }

    /** What the screen says of the showings. */
    ReadOnlyObjectProperty<Loadable<List<OfferedShowing>>> state() {
        return state;
    }

    BooleanProperty pastShown() {
        return pastShown;
    }

    ObservableList<ShowingLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Optional<ShowingLine>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Instant> now() {
        return kit.ticks().now();
    }

    Messages messages() {
        return kit.messages();
    }
}
