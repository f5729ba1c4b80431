package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import java.util.List;

/** The journal as a part of a screen: {@link JournalView} is its view. Made once, on the FX thread. */
public final class JournalScreens {
    private final JournalViewModel model;

    public JournalScreens(UiKit kit, JournalEquipment with) {
        model = new JournalViewModel(kit, with);
        kit.views()
                .register(JournalView.class, () -> new JournalView(model))
                .register(SealView.class, () -> new SealView(model));
    }

    /** It is read only while somebody looks: nothing to begin. */
    public void start() {
        // Reading begins with sight.
    }

    /** Idempotent. */
    public void stop() {
        model.sight(false);
    }

    /** Whether somebody looks. */
    public void sight(boolean on) {
        model.sight(on);
    }

    /** What F1 lists while this part is shown. */
    public static List<Screen.KeyHint> keys() {
        return List.of(new Screen.KeyHint("F5", "failover.journal.keys.look"),
                new Screen.KeyHint("Ctrl+F", "failover.journal.keys.filter"),
                new Screen.KeyHint("F6", "failover.journal.keys.table"));
    }
}
