package com.megaticket.console.ui.settings;

import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.ViewScreen;
import java.util.List;

/** Makes the settings' entry of the navigation. */
public final class SettingsScreen {
    private SettingsScreen() {}

    public static Screen of(UiKit kit, SettingsViewModel model) {
        kit.views().register(SettingsView.class, () -> new SettingsView(model));
        var keys = List.of(new Screen.KeyHint("Tab", "ui.settings.keys.next"),
                new Screen.KeyHint("Space", "ui.settings.keys.choose"));
        return new ViewScreen(new ViewScreen.Entry("settings", "ui.settings.title", "fth-settings", keys), kit.views(),
                SettingsView.class, () -> {}, () -> {});
    }
}
