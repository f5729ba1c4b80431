package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.SeatsLeft;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.ViewScreen;
import java.util.List;
import java.util.function.Consumer;

/** Makes the showings screen's entry of the navigation. */
public final class CatalogScreen {
    private CatalogScreen() {}

    /** @param opened told of the showing a person opens, on the FX thread */
    public static Screen of(UiKit kit, CatalogService catalog, SeatsLeft seats, Consumer<Showing> opened) {
        var model = new CatalogViewModel(kit, catalog, seats, opened);
        kit.views()
                .register(CatalogView.class, () -> new CatalogView(model))
                .register(PerformancesView.class, () -> new PerformancesView(model.performances()))
                .register(ShowingsView.class, () -> new ShowingsView(model.showings(), model.calendar()))
                .register(CalendarView.class, () -> new CalendarView(model.calendar()));
        var keys = List.of(new Screen.KeyHint("Ctrl+F", "catalog.keys.search"),
                new Screen.KeyHint("↑ ↓", "catalog.keys.move"), new Screen.KeyHint("Enter", "catalog.keys.open"),
                new Screen.KeyHint("←", "catalog.keys.back"),
                new Screen.KeyHint("F7", "catalog.keys.calendar"),
                new Screen.KeyHint("PageUp · PageDown", "catalog.keys.month"),
                new Screen.KeyHint("Home", "catalog.keys.today"), new Screen.KeyHint("F5", "catalog.keys.refresh"));
        return new ViewScreen(new ViewScreen.Entry("showings", "catalog.title", "fth-calendar", keys), kit.views(),
                CatalogView.class, model::shown, model::hidden);
    }
}
