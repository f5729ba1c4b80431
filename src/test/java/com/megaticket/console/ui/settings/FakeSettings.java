package com.megaticket.console.ui.settings;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Settings kept in memory, on a disk that can be filled. */
public final class FakeSettings implements SettingsStore {
    final List<Settings> saved = new ArrayList<>();
    final BooleanProperty systemIsDark = new SimpleBooleanProperty();
    boolean desktopNotices = true;
    private @Nullable Failure failure;

    public void fill() {
        failure = new Failure.Misconfigured("disk:/home/desk/megaticket-console/settings", "no space left", "");
    }

    void empty() {
        failure = null;
    }

    /** @param appearance already in the look of the test */
    public SettingsViewModel model(TestKit kit, Appearance appearance) {
        var first = Settings.usual(kit.kit().messages().language())
                .withTheme(Theme.of(appearance.lookProperty().get()))
                .withTextPercent(appearance.textPercentProperty().get());
        return new SettingsViewModel(kit.kit(), appearance, systemIsDark, this,
                new SettingsViewModel.Begin(first, first, desktopNotices));
    }

    SettingsViewModel model(TestKit kit, Look look) {
        return model(kit, new Appearance(look));
    }

    @Override
    public Stored read(Settings usual) {
        return new Stored.Nothing();
    }

    @Override
    public void save(Settings settings) {
        if (failure != null) {
            throw new Fault(failure);
        }
        saved.add(settings);
    }
}
