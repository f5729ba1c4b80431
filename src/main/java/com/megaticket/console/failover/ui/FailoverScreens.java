package com.megaticket.console.failover.ui;

import com.megaticket.console.failover.ui.move.MoveEquipment;
import com.megaticket.console.failover.ui.move.MoveScreens;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.ViewScreen;
import java.util.List;

/** The screen and what keeps it fed. Made once, on the FX thread. */
public final class FailoverScreens {
    public static final String ID = "failover";

    private final UiKit kit;
    private final MoveScreens move;

    /** @param demo everything here is the demo cloud's, and says so */
    public FailoverScreens(UiKit kit, boolean demo, MoveEquipment with) {
        this.kit = kit;
        move = new MoveScreens(kit, with);
        kit.views().register(FailoverView.class, () -> new FailoverView(demo));
    }

    public void start() {
        move.start();
    }

    /** Idempotent. */
    public void stop() {
        move.stop();
    }

    public Screen screen() {
        var keys = List.of(new Screen.KeyHint("F5", "failover.keys.look"),
                new Screen.KeyHint("Enter", "failover.keys.say"),
                new Screen.KeyHint("Esc", "failover.keys.back"),
                new Screen.KeyHint("F7", "failover.keys.give-up"),
                new Screen.KeyHint("F8", "failover.keys.pause"),
                new Screen.KeyHint("F9", "failover.keys.force"));
        return new ViewScreen(new ViewScreen.Entry(ID, "failover.title", "fth-repeat", keys), kit.views(),
                FailoverView.class, () -> move.sight(true), () -> move.sight(false));
    }
}
