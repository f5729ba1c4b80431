package com.megaticket.console.ui.settings;

import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Pictures;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class SettingsPicturesTest extends Pictures {
    private final FakeSettings store = new FakeSettings();

    private Parent window(TestKit kit, Look look) {
        return new TestShell(kit, look, List.of(SettingsScreen.of(kit.kit(), store.model(kit, look)))).root();
    }

    @Test
    void ready() {
        take("settings", "ready", this::window);
    }

    @Test
    void notSaved() {
        store.fill();
        take("settings", "not-saved", (kit, look) -> {
            SettingsViewModel model = store.model(kit, look);
            var shell = new TestShell(kit, look, List.of(SettingsScreen.of(kit.kit(), model)));
            model.change(s -> s.withHoldSeconds(90));
            return shell.root();
        });
    }

    @Test
    void large() {
        textPercent(200);
        take("settings", "large", this::window);
    }
}
