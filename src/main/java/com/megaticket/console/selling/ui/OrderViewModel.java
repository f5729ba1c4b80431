package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.AuditReport;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.CancelOutcome;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.fx.Latest;
import com.megaticket.console.ui.fx.Work;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Finds an order and cancels it, whole or in part, after a confirmation. FX thread. */
public final class OrderViewModel {
    private final Desk desk;
    private final Work work;
    private final Latest finds;
    private final DeskClock clock;
    private final Settling settling;
    private final Supplier<Optional<Showing>> showing;
    private final Consumer<SaleAlarm> alarms;
    private final ReadOnlyObjectWrapper<Audit> auditing = new ReadOnlyObjectWrapper<>(new Audit.Quiet());
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Empty());
    private final ReadOnlyObjectWrapper<Set<SeatId>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.LOOKING);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public sealed interface State {}

    public record Empty() implements State {}

    public record Searching(String text) implements State {}

    public record Missing(String text) implements State {}

    /** Several orders, or none of this kind. */
    public record Listed(Listing listing, List<OrderLine> lines, Instant asOf) implements State {
        public Listed {
            lines = List.copyOf(lines);
        }
    }

    /** Comparing a showing with its records. */
    public sealed interface Audit {
        record Quiet() implements Audit {}

        record Running() implements Audit {}

        record Done(AuditReport report) implements Audit {}

        /** It could not be read: nothing is known. */
        record Broken(Failure failure) implements Audit {}
    }

    public enum Listing {
        /** Of one customer of the web shop. */
        CUSTOMER,
        /** Sold today for the showing on the map. */
        TODAY,
        /** Timed holds of the showing on the map. */
        HOLDS,
        /** No showing is on the map to list anything of. */
        NO_SHOWING
    }

    public record Broken(String text, Failure failure) implements State {}

    /** @param map for printed seat numbers and titles; empty when show or hall could not be read */
    public record Found(Booking booking, Optional<SeatMap> map) implements State {
        public Optional<SeatPlan> plan() {
            return map.map(SeatMap::plan);
        }
    }

    /** Where the cancelling of the found order stands. */
    public enum Step {
        LOOKING, ASKING, CANCELLING,
        /** It may be cancelled. */
        UNKNOWN
    }

    /** @param showing the one on the map */
    public OrderViewModel(
            Desk desk, Work work, DeskClock clock, Settling settling, Supplier<Optional<Showing>> showing,
            Consumer<SaleAlarm> alarms) {
        this.desk = desk;
        this.clock = clock;
        this.showing = showing;
        this.alarms = alarms;
        this.work = work;
        this.finds = work.latest("find order");
        this.settling = settling;
    }

    public StringProperty query() {
        return query;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Seats of the order to cancel; all of them when it is found. */
    public ReadOnlyObjectProperty<Set<SeatId>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    public Optional<Booking> booking() {
        return state.get() instanceof Found found ? Optional.of(found.booking()) : Optional.empty();
    }

    /** By booking number, reservation id, or the customer's name in the web shop. Not while a cancellation is under way. */
    public void find() {
        String text = query.get().strip();
        if (text.isEmpty() || step.get() == Step.CANCELLING) {
            return;
        }
        notice.set(Optional.empty());
        load(text);
    }

    private void load(String text) {
        step.set(Step.LOOKING);
        state.set(new Searching(text));
        finds.load(() -> found(text), this::show, failure -> state.set(new Broken(text, failure)));
    }

    /** What was sold today for the showing on the map. */
    public void today() {
        list(Listing.TODAY, on -> desk.sales(on, clock.now().atZone(Instants.KST).toLocalDate()).stream()
                .map(s -> OrderLine.of(on, s)).toList());
    }

    /** Who holds seats of the showing on the map, and for how long yet. */
    public void holds() {
        list(Listing.HOLDS, on -> {
            try {
                return OrderLine.holds(on, desk.snapshot(on), clock.now());
            } finally {
                desk.lookAway(on);
            }
        });
    }

    private void list(Listing listing, Function<Showing, List<OrderLine>> read) {
        if (step.get() == Step.CANCELLING) {
            return;
        }
        notice.set(Optional.empty());
        step.set(Step.LOOKING);
        Optional<Showing> on = showing.get();
        if (on.isEmpty()) {
            show(new Listed(Listing.NO_SHOWING, List.of(), clock.now()));
            return;
        }
        state.set(new Searching(""));
        Instant asOf = clock.now();
        finds.load(() -> new Listed(listing, read.apply(on.get()), asOf), this::show,
                failure -> state.set(new Broken("", failure)));
    }

    /** Compares the showing on the map with its records; what is wrong becomes an alarm. */
    public void audit() {
        showing.get().filter(_ -> !(auditing.get() instanceof Audit.Running))
                .ifPresent(on -> {
                    auditing.set(new Audit.Running());
                    work.run("audit", () -> desk.audit(on), report -> {
                        report.alarms().forEach(alarms);
                        auditing.set(new Audit.Done(report));
                    }, failure -> auditing.set(new Audit.Broken(failure)));
                });
    }

    public ReadOnlyObjectProperty<Audit> auditing() {
        return auditing.getReadOnlyProperty();
    }

    /** Opens an order out of a list; a hold has none. */
    public void open(OrderLine line) {
        if (line.standing() != OrderLine.Standing.HELD) {
            open(line.id());
        }
    }

    /** @param text booking number or reservation id */
    public void open(String text) {
        query.set(text);
        find();
    }

    private void show(State answer) {
        state.set(answer);
        chosen.set(booking().map(b -> Set.copyOf(b.seatIds())).orElse(Set.of()));
    }

    /** On a worker. The order is shown even if its hall cannot be read. */
    private State found(String text) {
        Instant asOf = clock.now();
        Optional<Booking> booking = desk.find(text);
        if (booking.isEmpty()) {
            List<Booking> theirs = desk.ofCustomer(text);
            return theirs.isEmpty()
                    ? new Missing(text)
                    : new Listed(Listing.CUSTOMER, theirs.stream().map(OrderLine::of).toList(), asOf);
        }
        try {
            return new Found(booking.get(), Optional.of(desk.map(booking.get().showing())));
        } catch (Fault _) {
            return new Found(booking.get(), Optional.empty());
        }
    }

    public boolean isCancellable() {
        return booking().filter(b -> b.state() != Booking.State.CANCELLED).isPresent() && !chosen.get().isEmpty();
    }

    public void choose(SeatId seat, boolean in) {
        var next = new LinkedHashSet<>(chosen.get());
        if (in ? next.add(seat) : next.remove(seat)) {
            chosen.set(Set.copyOf(next));
        }
        if (step.get() == Step.ASKING) {
            step.set(Step.LOOKING);
        }
    }

    /** Asks first: a cancellation cannot be taken back. */
    public void askCancel() {
        if (isCancellable() && step.get() == Step.LOOKING) {
            notice.set(Optional.empty());
            step.set(Step.ASKING);
        }
    }

    public void keep() {
        if (step.get() == Step.ASKING) {
            step.set(Step.LOOKING);
        }
    }

    public void cancel() {
        Optional<Booking> booking = booking();
        if (step.get() != Step.ASKING || booking.isEmpty()) {
            return;
        }
        Booking mine = booking.get();
        List<SeatId> seats = mine.seatIds().stream().filter(chosen.get()::contains).toList();
        step.set(Step.CANCELLING);
        work.run("cancel", () -> desk.cancel(mine, seats), outcome -> answered(mine, outcome),
                failure -> broken(mine, failure));
    }

    private void answered(Booking mine, CancelOutcome outcome) {
        step.set(Step.LOOKING);
        switch (outcome) {
            case CancelOutcome.Cancelled cancelled -> {
                notice.set(Optional.of(new Notice.OfCancel(outcome)));
                cancelled(mine, cancelled);
            }
            case CancelOutcome.Unknown unknown -> {
                step.set(Step.UNKNOWN);
                settling.follow(unknown.act(), result -> settled(mine, result));
            }
            case CancelOutcome.NotFound _,CancelOutcome.AlreadyCancelled _,CancelOutcome.Changed _ -> {
                load(mine.reservationId());
                notice.set(Optional.of(new Notice.OfCancel(outcome)));
            }
            case CancelOutcome.LimitReached _,CancelOutcome.Fenced _ ->
                notice.set(Optional.of(new Notice.OfCancel(outcome)));
        }
    }

    /** Shows what stays booked, or the order as cancelled, without another read. */
    private void cancelled(Booking mine, CancelOutcome.Cancelled cancelled) {
        if (state.get() instanceof Found found && found.booking().equals(mine)) {
            Booking now = cancelled.rest()
                    .orElseGet(() -> new Booking(mine.showing(), mine.reservationId(), mine.number(),
                            mine.seats(), mine.copy(), mine.party(), mine.soldAt(), Booking.State.CANCELLED,
                            mine.region()));
            show(new Found(now, found.map()));
        }
    }

    private void settled(Booking mine, Settling.Settled result) {
        if (booking().filter(mine::equals).isEmpty()) {
            return;
        }
        if (result.record().isPresent()) {
            load(mine.reservationId());
            notice.set(Optional
                    .of(new Notice.OfCancel(new CancelOutcome.Cancelled(result.act().seats(), Optional.empty()))));
        } else {
            step.set(Step.LOOKING);
            notice.set(Optional.of(new Notice.NotDone(Act.Kind.CANCEL)));
        }
    }

    /** As with a sale: a bug or our own time limit does not say that nothing was done; the act on disk does. */
    private void broken(Booking mine, Failure failure) {
        if (failure instanceof Failure.Bug || failure instanceof Failure.TimedOut) {
            work.run("open acts", desk::unsettled, acts -> acts.stream()
                    .filter(a -> a.kind() == Act.Kind.CANCEL
                            && a.reservationId().filter(mine.reservationId()::equals).isPresent())
                    .findFirst()
                    .ifPresentOrElse(act -> answered(mine, new CancelOutcome.Unknown(act)),
                            () -> notCancelled(failure)),
                    _ -> notCancelled(failure));
        } else {
            notCancelled(failure);
        }
    }

    private void notCancelled(Failure failure) {
        step.set(Step.LOOKING);
        notice.set(Optional.of(new Notice.Broken(failure)));
    }
}
