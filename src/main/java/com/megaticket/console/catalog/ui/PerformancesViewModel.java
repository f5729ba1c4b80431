package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Latest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The performances on sale, searched and chosen. FX thread. */
public final class PerformancesViewModel {
    private final UiKit kit;
    private final CatalogService catalog;
    private final Latest loads;
    private final ObjectProperty<Loadable<List<Performance>>> all = new SimpleObjectProperty<>(
            new Loadable.Loading<>());
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Performance> found = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Performance>> chosen = new SimpleObjectProperty<>(Optional.empty());

    PerformancesViewModel(UiKit kit, CatalogService catalog) {
        this.kit = kit;
        this.catalog = catalog;
        this.loads = kit.work().latest("performances");
        all.subscribe(this::find);
        search.subscribe(this::find);
        kit.messages().languageProperty().subscribe(this::find);
    }

    void refresh() {
        loads.into(all, now()::get, catalog::performances);
    }

    void choose(Performance performance) {
        chosen.set(Optional.of(performance));
    }

    private void find() {
        List<Performance> shown = all.get().shown().orElse(List.of());
        found.setAll(shown.stream()
                .filter(this::matches)
                .sorted(Comparator.comparing(this::title))
                .toList());
        chosen.set(chosen.get()
                .flatMap(old -> shown.stream().filter(p -> p.id().equals(old.id())).findFirst())
                .or(() -> found.stream().findFirst()));
    }

    /** In every language and in the venue's name: whatever the customer says. */
    private boolean matches(Performance performance) {
        return Stream
                .concat(Stream.of(performance.title(), performance.venueName()),
                        performance.titles().values().stream())
                .anyMatch(text -> Search.finds(search.get(), text));
    }

    String title(Performance performance) {
        return Titles.of(performance, kit.messages().language());
    }

    /** Its id where the performance is not known. */
    String title(PerformanceId id) {
        return all.get().shown().orElse(List.of()).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .map(this::title)
                .orElse(id.value());
    }

    ReadOnlyObjectProperty<Loadable<List<Performance>>> all() {
        return all;
    }

    StringProperty search() {
        return search;
    }

    ObservableList<Performance> found() {
        return found;
    }

    ReadOnlyObjectProperty<Optional<Performance>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Instant> now() {
        return kit.ticks().now();
    }

    Messages messages() {
        return kit.messages();
    }
}
