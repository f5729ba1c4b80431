package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.ActRecord;
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

    private Optional<Hold> selling = Optional.empty();

    /** What became of the hold in work, and of acts that nobody knew of. */
    public sealed interface News {}

    /** It is held, at this price and until then. */
    public record Kept(Hold hold) implements News {}

    /** @param plan the hall, where it is the one on the map */
    public record Sold(Hold hold, Booking booking, Optional<SeatPlan> plan) implements News {}

    /** Given back or lost. */
    public record Gone(Hold hold) implements News {}

    /**
     * An act whose answer was lost, of whatever order.
     *
     * @param record empty = it did not happen and no longer can
     */
    public record Known(Act act, Optional<ActRecord> record) implements News {}

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
        if ((isQuiet() && opener.test(showing)) || isOnMap(showing)) {
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
        // Also where it is on the map already: a hold of a screen out of sight is given back.
        if (isQuiet() && opener.test(hold.showing())) {
            panel.best().clear();
            panel.holding().adopt(hold);
        }
    }

    /** It is being sold beside the map: it is neither prolonged nor given back meanwhile. */
    public void selling(Hold hold) {
        if (isInWork(hold)) {
            panel.holding().pause(true);
        }
    }

    /** It was not sold after all: what is left of it, the store says. */
    public void notSold(Hold hold) {
        if (isInWork(hold)) {
            panel.holding().pause(false);
            panel.holding().check();
        }
    }

    /** Sold beside the map. */
    public void sold(Hold hold, Booking booking) {
        if (isInWork(hold)) {
            sale.soldBeside(booking);
        }
        map.refresh();
    }

    /** Cancelled beside the map: a sale still on the screen says so. */
    public void cancelled(String reservationId, List<SeatId> seats) {
        panel.cancelledBeside(reservationId, seats);
    }

    /** Given back beside the map. */
    public void released(Hold hold) {
        if (isInWork(hold)) {
            panel.holding().end();
        }
        map.refresh();
    }

    /** Goes on asking what became of an act: the order in work waits for it, or its result stands with those nobody waits for. */
    public void unknown(Act act) {
        Optional<Hold> inWork = panel.holding().held()
                .filter(h -> act.holdingId().filter(h.holdingId()::equals).isPresent());
        if (act.kind() == Act.Kind.SALE && inWork.isPresent()) {
            sale.unknownBeside(act, inWork.get());
        } else {
            settling.take(act);
        }
    }

    /** What the clerk does with what is held, told once for each change. */
    public void onNews(Consumer<News> to) {
        settling.onKnown(settled -> to.accept(new Known(settled.act(), settled.record())));
        panel.holding().state().subscribe((before, now) -> {
            if (now instanceof HoldViewModel.Held held) {
                to.accept(new Kept(held.hold()));
            } else if (before instanceof HoldViewModel.Held over) {
                ended(over.hold(), to);
            }
        });
        sale.state().subscribe((_, now) -> {
            Optional<Hold> hold = selling;
            if (now instanceof SaleViewModel.Sold(Booking booking) && hold.isPresent()) {
                to.accept(new Sold(hold.get(), booking, map.plan(booking.showing())));
            }
            if (!(now instanceof SaleViewModel.Selling || now instanceof SaleViewModel.Unknown)) {
                selling = Optional.empty();
            }
        });
    }

    /** A sale ends its hold first and says so afterwards; one that nobody knows of yet has not lost it. */
    private void ended(Hold hold, Consumer<News> to) {
        switch (sale.state().get()) {
            case SaleViewModel.Selling _,SaleViewModel.Unknown _ -> selling = Optional.of(hold);
            case SaleViewModel.Idle _,SaleViewModel.Repriced _,SaleViewModel.Sold _ -> to.accept(new Gone(hold));
        }
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
