package com.megaticket.console.ui.faults;

import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.ViewScreen;
import java.util.List;

/** Makes the fault panel's entry of the navigation. */
public final class FaultsScreen {
    private FaultsScreen() {}

    public static Screen of(UiKit kit, FaultPanel panel) {
        var model = new FaultsViewModel(kit, panel);
        kit.views().register(FaultsView.class, () -> new FaultsView(model));
        return new ViewScreen(new ViewScreen.Entry("faults", "ui.faults.title", "fth-zap", List.of()), kit.views(),
                FaultsView.class, model::shown, model::hidden);
    }
}
