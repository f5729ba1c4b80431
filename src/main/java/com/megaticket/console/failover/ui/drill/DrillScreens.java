package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.ui.UiKit;

/** The part of the switch screen that practises, and what keeps it fed. Made once, on the FX thread; shows {@link DrillView}. */
public final class DrillScreens {
    private final DrillViewModel model;

    public DrillScreens(UiKit kit, DrillEquipment with) {
        model = new DrillViewModel(kit, with);
        var reports = new ReportViewModel(kit, model, with.export());
        kit.views()
                .register(DrillView.class, () -> new DrillView(model))
                .register(ChoiceView.class, () -> new ChoiceView(model, reports))
                .register(RunningView.class, () -> new RunningView(model));
    }

    /** Follows the room from now on. */
    public void start() {
        model.start();
    }

    /** Idempotent. */
    public void stop() {
        model.stop();
    }

    public void sight(boolean on) {
        model.sight(on);
    }
}
