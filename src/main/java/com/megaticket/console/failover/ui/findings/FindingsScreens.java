package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import java.util.List;

/** The reconciliation as a part of a screen: {@link FindingsView} is its view. Made once, on the FX thread. */
public final class FindingsScreens {
    private final FindingsViewModel model;

    public FindingsScreens(UiKit kit, FindingsEquipment with) {
        model = new FindingsViewModel(kit, with);
        var decision = new DecisionViewModel(model, with);
        kit.views()
                .register(FindingsView.class, () -> new FindingsView(model, decision))
                .register(RunView.class, () -> new RunView(model))
                .register(FindingView.class, () -> new FindingView(model, decision));
    }

    /** Follows the reconciliation from now on. */
    public void start() {
        model.start();
    }

    /** Idempotent. */
    public void stop() {
        model.stop();
    }

    /** Whether somebody looks. */
    public void sight(boolean on) {
        model.sight(on);
    }

    /** What F1 lists while this part is shown. */
    public static List<Screen.KeyHint> keys() {
        return List.of(new Screen.KeyHint("F5", "failover.findings.keys.run"),
                new Screen.KeyHint("Esc", "failover.findings.keys.stop"),
                new Screen.KeyHint("F6", "failover.findings.keys.list"),
                new Screen.KeyHint("Enter", "failover.findings.keys.choose"),
                new Screen.KeyHint("Ctrl+Enter", "failover.findings.keys.confirm"));
    }
}
