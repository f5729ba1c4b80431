package com.megaticket.console.recovery.ui;

import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.ViewScreen;
import java.util.List;

/** The dashboard and what keeps it fed. Made once, on the FX thread. */
public final class RecoveryScreens {
    public static final String ID = "recovery";

    private final UiKit kit;
    private final BoardViewModel board;
    private final LagViewModel lag;
    private final FiguresViewModel figures;
    private final Across across;
    private boolean inSight;

    public RecoveryScreens(UiKit kit, RecoveryEquipment with) {
        this.kit = kit;
        board = new BoardViewModel(kit, with);
        var alarms = new AlarmsViewModel(board, with);
        lag = new LagViewModel(kit, board, with);
        figures = new FiguresViewModel(kit, board, with);
        var calls = new AlarmCallViewModel(kit, board, with.operator().bell());
        var export = new ExportViewModel(kit, with.export());
        across = new Across(kit.views());
        board.tab().subscribe(_ -> sight(inSight));
        across.showing().subscribe(_ -> sight(inSight));
        kit.views()
                .register(RecoveryView.class, () -> new RecoveryView(board, alarms, calls, across))
                .register(VerdictView.class, () -> new VerdictView(board))
                .register(TilesView.class, () -> new TilesView(board))
                .register(SignalsView.class, () -> new SignalsView(board))
                .register(LagView.class, () -> new LagView(lag, export))
                .register(LagTableView.class, () -> new LagTableView(lag))
                .register(RoutesView.class, () -> new RoutesView(board))
                .register(TablesView.class, () -> new TablesView(board))
                .register(SelfView.class, () -> new SelfView(board))
                .register(SelfStripView.class, () -> new SelfStripView(board))
                .register(AlarmsView.class, () -> new AlarmsView(alarms))
                .register(FiguresView.class, () -> new FiguresView(figures))
                .register(AcrossView.class, () -> new AcrossView(board));
    }

    /** Follows the watch from now on. */
    public void start() {
        board.start();
    }

    /** Idempotent. */
    public void stop() {
        board.stop();
    }

    public Screen screen() {
        var keys = List.of(new Screen.KeyHint("F5", "recovery.keys.look"),
                new Screen.KeyHint("Esc", "recovery.keys.now"),
                new Screen.KeyHint("F11", "recovery.keys.across"),
                new Screen.KeyHint("Enter · Ctrl+Enter", "recovery.keys.answer"),
                new Screen.KeyHint("F6 · F7", "recovery.keys.note"),
                new Screen.KeyHint("F8", "recovery.keys.silence"),
                new Screen.KeyHint("← → · + −", "recovery.keys.chart"),
                new Screen.KeyHint("Shift+← → · Enter", "recovery.keys.moment"));
        return new ViewScreen(new ViewScreen.Entry(ID, "recovery.title", "fth-activity", keys), kit.views(),
                RecoveryView.class, () -> sight(true), () -> sight(false));
    }

    private void sight(boolean on) {
        inSight = on;
        board.sight(on || across.showing().get());
        lag.sight(on && board.tab().get() == Part.LAG.ordinal());
        figures.sight(on && board.tab().get() == Part.FIGURES.ordinal());
    }
}
