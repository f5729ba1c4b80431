package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The order in work beside the map: from choice to hold to sale, one stage at a time. FX thread. */
public final class SalePanelViewModel {
    private final SeatMapViewModel map;
    private final HoldViewModel hold;
    private final SaleViewModel sale;
    private final BestSeatsViewModel best;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Choosing(List.of(), false));
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final SoldSeats soldSeats = new SoldSeats();
    private boolean away;

    /** What the panel shows; views switch over it without a default branch. */
    public sealed interface Stage {}

    /** @param canHold whether the seats can be held now */
    public record Choosing(List<PricedSeat> seats, boolean canHold) implements Stage {
        public Choosing {
            seats = List.copyOf(seats);
        }
    }

    public record Taking(List<PricedSeat> seats) implements Stage {
        public Taking {
            seats = List.copyOf(seats);
        }
    }

    public record Holding(HoldViewModel.Held held) implements Stage {}

    public record Selling(SaleViewModel.Selling selling) implements Stage {}

    public record Asking(SaleViewModel.Repriced repriced) implements Stage {}

    /** @param cancelled seats of it that were cancelled since */
    public record Done(SaleViewModel.Sold sold, List<SeatId> cancelled) implements Stage {
        public Done {
            cancelled = List.copyOf(cancelled);
        }
    }

    public record HoldUnknown(HoldViewModel.Unknown unknown) implements Stage {}

    public record SaleUnknown(SaleViewModel.Unknown unknown) implements Stage {}

    public SalePanelViewModel(SeatMapViewModel map, HoldViewModel hold, SaleViewModel sale, BestSeatsViewModel best) {
        this.map = map;
        this.hold = hold;
        this.sale = sale;
        this.best = best;
        hold.state().subscribe(this::holdChanged);
        sale.state().subscribe((_, now) -> saleChanged(now));
        hold.pace().subscribe((_, _) -> show());
        map.choice().selection().subscribe((_, now) -> {
            // Choosing the first seat of the next customer leaves the done screen.
            if (!now.isEmpty() && stage.get() instanceof Done) {
                sale.next();
            }
            show();
        });
        map.choice().refused().subscribe((_, _) -> say());
        map.trust().subscribe((_, _) -> show());
        map.chart().subscribe((_, _) -> show());
        map.house().subscribe((_, _) -> show());
        map.choice().dropped().subscribe((_, _) -> say());
        hold.notice().subscribe((_, now) -> {
            say();
            if (now.orElse(null) instanceof Notice.OfRelease) {
                map.refresh();
            }
        });
        sale.notice().subscribe((_, _) -> say());
        hold.unsettled().subscribe(this::show);
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    public HoldViewModel holding() {
        return hold;
    }

    public BestSeatsViewModel best() {
        return best;
    }

    public SeatMapViewModel map() {
        return map;
    }

    /** Why nothing may be written now, as of the last reading. */
    public Optional<WriteGate.Closed> closed() {
        return map.house().get().shown().flatMap(h -> switch (h.gate()) {
            case WriteGate.Standing.Open _ -> Optional.<WriteGate.Closed>empty();
            case WriteGate.Standing.Shut shut -> Optional.of(shut.why());
        });
    }

    /** Whether Enter chooses the keyboard's seat, since there is nothing yet to go on with. */
    boolean isEnterChoosing() {
        return stage.get() instanceof Choosing choosing && choosing.seats().isEmpty() && best.seats().isEmpty();
    }

    /** Enter: holds what is offered or chosen; accepts the next best that is held already; on the done screen, goes on to the next customer. */
    public void proceed() {
        switch (stage.get()) {
            case Choosing choosing -> {
                if (!best.seats().isEmpty() && closed().isEmpty()) {
                    best.take();
                } else if (choosing.canHold()) {
                    map.showing().get().ifPresent(s -> hold.take(s, map.choice().selection().get()));
                }
            }
            case Done _ -> next();
            case Holding _ -> hold.accept();
            case Taking _,Selling _,Asking _,HoldUnknown _,SaleUnknown _ -> {
            }
        }
    }

    public void sell() {
        sale.sell();
    }

    public void extend() {
        hold.extend();
    }

    public void unselect(SeatId seat) {
        map.choice().select(map.choice().selection().get().stream().filter(s -> !s.equals(seat)).toList());
    }

    /** Escape: one step back. An act under way or unknown is not stepped back from. */
    public void back() {
        switch (stage.get()) {
            case Choosing _ -> {
                best.clear();
                map.light(Optional.empty());
                map.choice().select(List.of());
                hold.clearNotice();
            }
            case Holding _,Asking _ -> {
                sale.next();
                hold.release();
            }
            case Done _ -> next();
            case Taking _,Selling _,HoldUnknown _,SaleUnknown _ -> {
            }
        }
    }

    /** The next customer. What is unknown goes on being settled behind, and its result is shown apart. */
    public void next() {
        if (stage.get() instanceof HoldUnknown) {
            hold.setAside();
        }
        sale.next();
        hold.clearNotice();
        show();
    }

    /** Whether the screen is out of sight: a hold answered then is given back at once. */
    public void away(boolean now) {
        away = now;
    }

    /** Leaving the order: what is held is given back at once. A sale under way is not touched. */
    public void leave() {
        switch (stage.get()) {
            case Holding _,Asking _ -> back();
            case Done _ -> next();
            case Choosing _,Taking _,Selling _,HoldUnknown _,SaleUnknown _ -> {
            }
        }
    }

    /** Whether another showing may be opened: not while an act is under way or unknown. */
    public boolean mayLeave() {
        return switch (stage.get()) {
            case Choosing _,Holding _,Asking _,Done _ -> true;
            case Taking _,Selling _,HoldUnknown _,SaleUnknown _ -> false;
        };
    }

    private void holdChanged(HoldViewModel.State before, HoldViewModel.State now) {
        boolean held = !(before instanceof HoldViewModel.Held) && now instanceof HoldViewModel.Held;
        if (held || now instanceof HoldViewModel.Unknown) {
            map.choice().select(List.of());
        }
        show();
        map.refresh();
        if (held && away) {
            // The answer came after the clerk had left.
            hold.release();
        }
    }

    private void saleChanged(SaleViewModel.State now) {
        show();
        if (!(now instanceof SaleViewModel.Selling)) {
            map.refresh();
        }
    }

    private void show() {
        stage.set(derived());
        map.choice().own(own());
    }

    private Stage derived() {
        return switch (sale.state().get()) {
            case SaleViewModel.Selling s -> new Selling(s);
            case SaleViewModel.Repriced r -> new Asking(r);
            case SaleViewModel.Sold s -> new Done(s, cancelled(s.booking()));
            case SaleViewModel.Unknown u -> new SaleUnknown(u);
            case SaleViewModel.Idle _ -> switch (hold.state().get()) {
                case HoldViewModel.Held h -> new Holding(h);
                case HoldViewModel.Unknown u -> new HoldUnknown(u);
                case HoldViewModel.Taking t -> new Taking(priced(t.seats()));
                case HoldViewModel.None _ -> choosing();
            };
        };
    }

    private List<SeatId> cancelled(Booking sale) {
        boolean onMap = map.showing().get().filter(sale.showing()::equals).isPresent();
        return soldSeats.cancelled(sale, onMap ? map.house().get().shown() : Optional.empty());
    }

    /** Cancelled beside the map. */
    void cancelledBeside(String reservationId, List<SeatId> seats) {
        if (stage.get() instanceof Done done && done.sold().booking().reservationId().equals(reservationId)) {
            soldSeats.cancelled(reservationId, seats);
            show();
        }
        map.refresh();
    }

    private Choosing choosing() {
        List<PricedSeat> seats = priced(map.choice().selection().get());
        boolean can = !seats.isEmpty() && map.trust().get() == SeatMapViewModel.Trust.LIVE && closed().isEmpty();
        return new Choosing(seats, can);
    }

    private OwnSeats own() {
        List<SeatId> unknown = hold.unsettled().stream()
                .filter(act -> map.showing().get().filter(act.showing()::equals).isPresent())
                .flatMap(act -> act.seats().stream()).toList();
        boolean waiting = sale.state().get() instanceof SaleViewModel.Unknown
                || hold.state().get() instanceof HoldViewModel.Unknown;
        return new OwnSeats(hold.held(), hold.pace().get() == HoldViewModel.Pace.EXPIRED, unknown,
                hold.state().get() instanceof HoldViewModel.Taking, waiting);
    }

    /** The newest thing to say comes from the latest stage. */
    private void say() {
        if (sale.notice().get().isPresent()) {
            notice.set(sale.notice().get());
        } else if (hold.notice().get().isPresent()) {
            notice.set(hold.notice().get());
        } else if (map.choice().refused().get()) {
            notice.set(Optional.of(new Notice.OrderInWork()));
        } else {
            var dropped = map.choice().dropped().get();
            notice.set(dropped.isEmpty() ? Optional.empty() : Optional.of(new Notice.Dropped(dropped)));
        }
    }

    private List<PricedSeat> priced(List<SeatId> seats) {
        return map.chart().get().shown()
                .map(c -> seats.stream().flatMap(s -> c.priced(s).stream()).toList())
                .orElse(List.of());
    }

    static Money total(List<PricedSeat> seats) {
        return Money.sum(seats.stream().map(PricedSeat::price).toList());
    }
}
