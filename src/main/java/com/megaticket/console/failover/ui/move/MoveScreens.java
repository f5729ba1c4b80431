package com.megaticket.console.failover.ui.move;

import com.megaticket.console.ui.UiKit;

/** The part of the screen that moves the sale. Made once, on the FX thread; {@link MoveView} is what is shown. */
public final class MoveScreens {
    private final MoveViewModel model;

    public MoveScreens(UiKit kit, MoveEquipment with) {
        model = new MoveViewModel(kit, with);
        kit.views()
                .register(MoveView.class, () -> new MoveView(model))
                .register(ToldView.class, () -> new ToldView(model))
                .register(WhereView.class, () -> new WhereView(model))
                .register(StepsView.class, () -> new StepsView(model))
                .register(StepDetailView.class, () -> new StepDetailView(model))
                .register(ActView.class, () -> new ActView(model));
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

    public MoveViewModel model() {
        return model;
    }
}
