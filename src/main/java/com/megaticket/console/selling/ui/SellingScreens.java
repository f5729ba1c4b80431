package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.best.BestHold;
import com.megaticket.console.selling.kept.KeptHolds;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.ViewScreen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The clerk's screens and what keeps them running. Made once, on the FX thread. */
public final class SellingScreens {
    public static final String MAP = "seat-map";
    public static final String ORDERS = "orders";
    public static final String KEPT = "kept";

    private final UiKit kit;
    private final DeskEquipment with;
    private final HoldViewModel hold;
    private final SeatMapViewModel map;
    private final SalePanelViewModel panel;
    private final RowListViewModel rows;
    private final OrderViewModel orders;
    private Routes routes = Routes.NONE;
    private boolean inSight;
    private final Settling settling;
    private final SaleAlarms alarms;
    private final LeftHoldViewModel left;
    private final AssistedOrder assisted;
    private final HoldBell bell;

    public SellingScreens(UiKit kit, DeskEquipment with) {
        this.kit = kit;
        this.with = with;
        bell = with.bell();
        alarms = new SaleAlarms(kit.work().fx());
        settling = new Settling(with.desk(), kit.work());
        map = new SeatMapViewModel(with.desk(), kit.work(), with.clock());
        hold = new HoldViewModel(with.desk(), kit.work(), with.clock(), with.rules(), settling);
        left = new LeftHoldViewModel(with.openHold(), hold, kit.work(), with.clock());
        var sale = new SaleViewModel(with.desk(), kit.work(), hold, settling);
        var best = new BestSeatsViewModel(map, hold, new BestHold(with.desk(), with.random()), kit.work(),
                with.random());
        rows = new RowListViewModel(map);
        panel = new SalePanelViewModel(map, hold, sale, best);
        orders = new OrderViewModel(with.desk(), kit.work(), with.clock(), settling, map.showing()::get,
                alarms::raise);
        assisted = new AssistedOrder(map, panel, sale, settling, s -> routes.toMap(s));
        kit.views()
                .register(SeatMapView.class,
                        () -> new SeatMapView(map, panel, rows, this::openOrder, kit.messages(), kit.ticks()))
                .register(SalePanelView.class, () -> new SalePanelView(panel, this::openOrder, kit.messages()))
                .register(BestSeatsView.class, () -> new BestSeatsView(best, map, kit.messages()))
                .register(RowListView.class,
                        () -> new RowListView(rows, panel, kit.messages()))
                .register(DeskAlarmsView.class,
                        () -> new DeskAlarmsView(alarms, settling, left, kit.messages(), map::plan))
                .register(OrdersView.class, () -> new OrdersView(orders, this::onMap, kit.messages(), map::plan))
                .register(AuditView.class, () -> new AuditView(orders, alarms, map, kit.messages()));
        kit.ticks().now().subscribe((_, _) -> {
            map.beat();
            hold.beat();
        });
        hold.pace().subscribe((_, now) -> ring(now));
    }

    private void ring(HoldViewModel.Pace pace) {
        switch (pace) {
            case WARNING -> bell.ring(HoldBell.Ring.RUNNING_OUT, kit.messages().text("selling.bell.running-out"));
            case EXPIRED -> bell.ring(HoldBell.Ring.RUN_OUT, kit.messages().text("selling.bell.run-out"));
            case CALM, CHECKING -> {
            }
        }
    }

    public Screen seatMap() {
        var entry = new ViewScreen.Entry(MAP, "selling.title.map", "fth-grid",
                List.of(new Screen.KeyHint("← → ↑ ↓", "selling.key.move"),
                        new Screen.KeyHint("Space", "selling.key.choose"),
                        new Screen.KeyHint("Shift+→", "selling.key.range"),
                        new Screen.KeyHint("Enter", "selling.key.hold"),
                        new Screen.KeyHint("F2", "selling.key.best"), new Screen.KeyHint("F3", "selling.key.next-best"),
                        new Screen.KeyHint("F11", "selling.key.calm"),
                        new Screen.KeyHint("F8", "selling.key.sell"), new Screen.KeyHint("F4", "selling.key.extend"),
                        new Screen.KeyHint("Esc", "selling.key.back"), new Screen.KeyHint("F6", "selling.key.floor"),
                        new Screen.KeyHint("F7", "selling.key.rows"), new Screen.KeyHint("F9", "selling.key.row"),
                        new Screen.KeyHint("PgDn PgUp", "selling.key.section"),
                        new Screen.KeyHint("4", "selling.key.party"), new Screen.KeyHint("B 7 20", "selling.key.jump"),
                        new Screen.KeyHint("Ctrl", "selling.key.run"), new Screen.KeyHint("Alt", "selling.key.lasso"),
                        new Screen.KeyHint("Insert", "selling.key.brush"),
                        new Screen.KeyHint("Space", "selling.key.pan"),
                        new Screen.KeyHint("+ −", "selling.key.zoom"), new Screen.KeyHint("Home", "selling.key.fit")));
        return new ViewScreen(entry, kit.views(), SeatMapView.class, this::shown, this::hidden);
    }

    public Screen orders() {
        var entry = new ViewScreen.Entry(ORDERS, "selling.title.orders", "fth-search",
                List.of(new Screen.KeyHint("Enter", "selling.key.find"), new Screen.KeyHint("F5", "selling.key.today"),
                        new Screen.KeyHint("F6", "selling.key.holds"), new Screen.KeyHint("F9", "selling.key.audit")));
        return new ViewScreen(entry, kit.views(), OrdersView.class, () -> {}, () -> {});
    }

    /**
     * What a switch kept for its customers, with the number of them at its entry. Made once.
     *
     * @param holds may still be late: nothing is asked of it before the console sells or the screen is in sight
     */
    public Screen kept(KeptHolds holds) {
        var model = new KeptViewModel(holds, with.desk(), kit.work(), with.clock(), settling, hold::held);
        kit.views().register(KeptView.class,
                () -> new KeptView(model, kit.messages(), kit.ticks(), this::openOrder));
        kit.ticks().now().subscribe((_, _) -> model.beat());
        var entry = new ViewScreen.Entry(KEPT, "selling.title.kept", "fth-clock",
                List.of(new Screen.KeyHint("F5", "selling.key.refresh"),
                        new Screen.KeyHint("↑ ↓", "selling.key.kept-choose"),
                        new Screen.KeyHint("Enter", "selling.key.kept-sell"),
                        new Screen.KeyHint("Delete", "selling.key.kept-release"),
                        new Screen.KeyHint("Esc", "selling.key.back")));
        return new ViewScreen(entry, kit.views(), KeptView.class, model::shown, model::hidden,
                Optional.of(model.count()));
    }

    /** Receives what the watch on sales finds; callable from any thread. */
    public SaleAlarms alarms() {
        return alarms;
    }

    /** The order in work for another hand than the clerk's. */
    public AssistedOrder assisted() {
        return assisted;
    }

    /** How far the picture of the map can be trusted. */
    public ReadOnlyObjectProperty<SeatMapViewModel.Trust> trust() {
        return map.trust();
    }

    /**
     * Takes up what earlier runs left open.
     *
     * @param between the ways between the screens
     */
    public void start(Routes between) {
        routes = between;
        settling.start();
        left.start(routes::toMap);
    }

    /** An order's seats, lit on the map. */
    private void onMap(Booking booking) {
        if (routes.toMap(booking.showing())) {
            map.light(Optional.of(new SeatOrder(booking.number(), booking.reservationId(), booking.seatIds())));
        }
    }

    private void openOrder(SeatOrder order) {
        orders.open(order.query());
        routes.toOrders();
    }

    /**
     * Opens a showing on the map; what is held for another one is given back.
     *
     * @return false while an act is under way or unknown: the map stays where it is
     */
    public boolean open(Showing showing) {
        if (map.showing().get().filter(showing::equals).isPresent()) {
            return true;
        }
        if (!panel.mayLeave()) {
            return false;
        }
        panel.leave();
        map.open(showing);
        return true;
    }

    /** The window closes: what is held is given back, as far as there is time for it. */
    public void close() {
        hidden();
        settling.stop();
    }

    /** A minimised window looks at nothing; what it holds it goes on holding. */
    public void minimised(boolean now) {
        if (inSight && now) {
            map.hidden();
        } else if (inSight) {
            map.shown();
        }
    }

    private void shown() {
        inSight = true;
        panel.away(false);
        map.shown();
    }

    private void hidden() {
        inSight = false;
        panel.away(true);
        panel.leave();
        map.hidden();
    }
}
