package com.megaticket.console.readiness.ui;

import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.ViewScreen;
import java.util.List;

/** The readiness screen and what keeps it fed. Made once, on the FX thread. */
public final class ReadinessScreens {
    public static final String ID = "readiness";

    private final UiKit kit;
    private final ReadinessViewModel model;

    public ReadinessScreens(UiKit kit, ReadinessEquipment with) {
        this.kit = kit;
        model = new ReadinessViewModel(kit, with);
        var reports = new ReportViewModel(kit, model, with.export());
        kit.views()
                .register(ReadinessView.class, () -> new ReadinessView(model))
                .register(SummaryView.class, () -> new SummaryView(model, reports))
                .register(CheckView.class, () -> new CheckView(model));
    }

    /** Follows the inspection from now on. */
    public void start() {
        model.start();
    }

    /** Idempotent. */
    public void stop() {
        model.stop();
    }

    public Screen screen() {
        var keys = List.of(new Screen.KeyHint("F5", "readiness.keys.all"),
                new Screen.KeyHint("Enter", "readiness.keys.one"),
                new Screen.KeyHint("Esc", "readiness.keys.stop"),
                new Screen.KeyHint("F6", "readiness.keys.list"),
                new Screen.KeyHint("Ctrl+C · Ctrl+Shift+C", "readiness.keys.copy"));
        return new ViewScreen(new ViewScreen.Entry(ID, "readiness.title", "fth-check-square", keys), kit.views(),
                ReadinessView.class, () -> model.sight(true), () -> model.sight(false));
    }
}
