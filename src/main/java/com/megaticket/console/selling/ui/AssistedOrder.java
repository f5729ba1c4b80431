package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The order in work, moved by another hand than the clerk's: seats are proposed on the map, and what was held or sold beside the map
 * goes on as if it had been clicked. An order the clerk has in work is never pushed aside. FX thread.
 */
public final class AssistedOrder {
    private final SeatMapViewModel map;
    private final SalePanelViewModel panel;
    private final SaleViewModel sale;
    private final Settling settling;
    private final Predicate<Showing> opener;

    /** @param opener brings a showing onto the map, false when that cannot be now */
    AssistedOrder(SeatMapViewModel map, SalePanelViewModel panel, SaleViewModel sale, Settling settling,
            Predicate<Showing> opener) {
        this.map = map;
        this.panel = panel;
        this.sale = sale;
        this.settling = settling;
        this.opener = opener;
    }

    /** Shows seats that may be held next. */
    public void propose(Showing showing, List<SeatId> seats) {
        if (isOnMap(showing) || (isQuiet() && opener.test(showing))) {
            map.propose(seats);
        }
    }

    /** Nothing is proposed any more. */
    public void forget() {
        map.propose(List.of());
    }

    /** Held beside the map: the order in work, if there is none. */
    public void held(Hold hold) {
        forget();
        if (isQuiet() && (isOnMap(hold.showing()) || opener.test(hold.showing()))) {
            panel.best().clear();
            panel.holding().adopt(hold);
        }
    }

    /** Sold beside the map. */
    public void sold(Hold hold, Booking booking) {
        if (isInWork(hold)) {
            sale.soldBeside(booking);
        }
        map.refresh();
    }

    /** Given back beside the map. */
    public void released(Hold hold) {
        if (isInWork(hold)) {
            panel.holding().end();
        }
        map.refresh();
    }

    /** Goes on asking what became of an act; its result stands with those that nobody waits for. */
    public void unknown(Act act) {
        settling.take(act);
    }

    /** @param now called with each change of what is held, and once with what is held now */
    public void onHold(Consumer<Optional<Hold>> now) {
        panel.holding().state().subscribe(_ -> now.accept(panel.holding().held()));
    }

    /** @param now called with each sale that the clerk makes, or somebody beside */
    public void onSale(Consumer<Booking> now) {
        sale.state().subscribe(state -> {
            if (state instanceof SaleViewModel.Sold(Booking booking)) {
                now.accept(booking);
            }
        });
    }

    private boolean isOnMap(Showing showing) {
        return map.showing().get().filter(showing::equals).isPresent();
    }

    /** The clerk has chosen nothing and holds nothing. */
    private boolean isQuiet() {
        return switch (panel.stage().get()) {
            case SalePanelViewModel.Choosing choosing -> choosing.seats().isEmpty();
            case SalePanelViewModel.Done _ -> true;
            case SalePanelViewModel.Taking _,SalePanelViewModel.Holding _,SalePanelViewModel.Selling _,SalePanelViewModel.Asking _,SalePanelViewModel.HoldUnknown _,SalePanelViewModel.SaleUnknown _ ->
                false;
        };
    }

    private boolean isInWork(Hold hold) {
        return panel.holding().held().filter(h -> h.holdingId().equals(hold.holdingId())).isPresent();
    }
}
