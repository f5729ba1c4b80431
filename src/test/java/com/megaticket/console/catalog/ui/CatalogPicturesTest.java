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
import org.junit.jupiter.api.Test;

class CatalogPicturesTest extends Pictures {
    private FakeCatalog catalog = new FakeCatalog();

    private Parent window(TestKit kit, Look look) {
        catalog = new FakeCatalog();
        return screen(kit, look);
    }

    private Parent screen(TestKit kit, Look look) {
        var service = new CatalogService(catalog, kit::now);
        return new TestShell(kit, look, List.of(CatalogScreen.of(kit.kit(), service, _ -> {}))).root();
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
}
