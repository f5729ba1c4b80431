package com.megaticket.console.failover.ui;

import com.megaticket.console.failover.ui.drill.DrillScreens;
import com.megaticket.console.failover.ui.findings.FindingsScreens;
import com.megaticket.console.failover.ui.journal.JournalScreens;
import com.megaticket.console.failover.ui.move.MoveScreens;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.ViewScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The screen and what keeps it fed. Made once, on the FX thread. */
public final class FailoverScreens {
    public static final String ID = "failover";

    /** In the order of the tabs. */
    private enum Part {
        MOVE, FINDINGS, DRILL, JOURNAL
    }

    private final UiKit kit;
    private final MoveScreens move;
    private final FindingsScreens findings;
    private final JournalScreens journal;
    private final DrillScreens drill;
    private final IntegerProperty tab = new SimpleIntegerProperty();
    private boolean inSight;

    public FailoverScreens(UiKit kit, FailoverEquipment with) {
        this.kit = kit;
        move = new MoveScreens(kit, with.move());
        findings = new FindingsScreens(kit, with.findings());
        journal = new JournalScreens(kit, with.journal());
        drill = new DrillScreens(kit, with.drill());
        kit.views().register(FailoverView.class, () -> new FailoverView(with.demo(), tab));
        tab.subscribe(_ -> sight(inSight));
    }

    public void start() {
        move.start();
        findings.start();
        journal.start();
        drill.start();
    }

    /** Idempotent. */
    public void stop() {
        move.stop();
        findings.stop();
        journal.stop();
        drill.stop();
    }

    private void sight(boolean on) {
        boolean left = !on && !inSight;
        inSight = on;
        if (left) {
            // Not before the console has started: nothing was in sight.
            return;
        }
        move.sight(on && tab.get() == Part.MOVE.ordinal());
        findings.sight(on && tab.get() == Part.FINDINGS.ordinal());
        drill.sight(on && tab.get() == Part.DRILL.ordinal());
        journal.sight(on && tab.get() == Part.JOURNAL.ordinal());
    }

    public Screen screen() {
        var keys = new ArrayList<>(List.of(new Screen.KeyHint("F5", "failover.keys.look"),
                new Screen.KeyHint("Enter", "failover.keys.say"),
                new Screen.KeyHint("Esc", "failover.keys.back"),
                new Screen.KeyHint("F7", "failover.keys.give-up"),
                new Screen.KeyHint("F8", "failover.keys.pause"),
                new Screen.KeyHint("F9", "failover.keys.force")));
        keys.add(new Screen.KeyHint("F4", "failover.keys.hint"));
        keys.add(new Screen.KeyHint("Ctrl+Enter", "failover.keys.drill"));
        keys.addAll(FindingsScreens.keys());
        keys.addAll(JournalScreens.keys());
        return new ViewScreen(new ViewScreen.Entry(ID, "failover.title", "fth-repeat", keys), kit.views(),
                FailoverView.class, () -> sight(true), () -> sight(false));
    }
}
