package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Pictures;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

class CatalogPicturesTest extends Pictures {
    private FakeCatalog catalog = new FakeCatalog();
    private final FakeSeatsLeft seats = new FakeSeatsLeft();

    private Parent window(TestKit kit, Look look) {
        catalog = new FakeCatalog();
        return screen(kit, look);
    }

    private Parent screen(TestKit kit, Look look) {
        var service = new CatalogService(catalog, kit::now);
        return new TestShell(kit, look, List.of(CatalogScreen.of(kit.kit(), service, seats, _ -> {}))).root();
    }

    @Test
    void loading() {
        take("showings", "loading", (kit, look) -> {
            kit.background().hold();
            return window(kit, look);
        });
    }

    @Test
    void ready() {
        take("showings", "ready", this::window);
    }

    @Test
    void stale() {
        take("showings", "stale", this::window, kit -> {
            catalog.fail(new Failure.Unavailable("cut", ""));
            kit.pass(Duration.ofSeconds(61));
            kit.pass(Duration.ofSeconds(75));
        });
    }

    @Test
    void failed() {
        take("showings", "failed", (kit, look) -> {
            catalog = new FakeCatalog();
            catalog.fail(new Failure.Denied("dynamodb:Query", "expired", ""));
            return screen(kit, look);
        });
    }

    @Test
    void empty() {
        take("showings", "empty", (kit, look) -> {
            catalog = new FakeCatalog();
            catalog.clear();
            return screen(kit, look);
        });
    }

    private Parent calendar(TestKit kit, Look look) {
        Parent window = window(kit, look);
        ((ToggleButton) window.lookup("#asCalendar")).setSelected(true);
        return window;
    }

    /** Counts come in on the beat; each asks for the next. */
    private static void count(TestKit kit) {
        for (int i = 0; i < 3; i++) {
            kit.pass(Duration.ofMillis(250));
        }
    }

    @Test
    void counted() {
        take("showings", "counted", this::window, CatalogPicturesTest::count);
    }

    @Test
    void curtainNear() {
        take("showings", "curtain", this::window, kit -> {
            count(kit);
            kit.pass(Duration.ofHours(5));
            count(kit);
        });
    }

    @Test
    void calendar() {
        take("showings", "calendar", this::calendar, CatalogPicturesTest::count);
    }

    @Test
    void calendarOfAll() {
        take("showings", "calendar-all", this::calendar, kit -> {
            window().lookup("#everything").queryAs(CheckBox.class).setSelected(true);
            count(kit);
        });
    }

    @Test
    void calendarNotCounted() {
        seats.fail(new Failure.Unavailable("cut", ""));
        take("showings", "calendar-not-counted", this::calendar, CatalogPicturesTest::count);
    }

    @Test
    void large() {
        textPercent(200);
        take("showings", "large", this::window, CatalogPicturesTest::count);
    }

    @Test
    void largeCalendar() {
        textPercent(200);
        take("showings", "large-calendar", this::calendar, CatalogPicturesTest::count);
    }
}
