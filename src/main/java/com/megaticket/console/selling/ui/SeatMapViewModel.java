package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.SeatStanding;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.fx.Latest;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The seat map of the showing in work: chart, live house, what is chosen here. FX thread. */
public final class SeatMapViewModel implements SnapshotPoll.Receiver {
    /** A picture older than this is no longer called live, even if no reading has failed yet. */
    static final Duration SILENT_AFTER = Duration.ofSeconds(5);

    private final Desk desk;
    private final DeskClock clock;
    private final Latest loads;
    private final SnapshotPoll poll;
    private final ReadOnlyObjectWrapper<Optional<Showing>> showing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Loadable<Chart>> chart = new ReadOnlyObjectWrapper<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<Loadable<House>> house = new ReadOnlyObjectWrapper<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<Trust> trust = new ReadOnlyObjectWrapper<>(Trust.WAITING);
    private final ReadOnlyObjectWrapper<Looks> looks = new ReadOnlyObjectWrapper<>(Looks.NONE);
    private final ReadOnlyObjectWrapper<List<SeatId>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<TakenSeat>> dropped = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper focus = new ReadOnlyIntegerWrapper(-1);
    private OwnSeats own = OwnSeats.NONE;
    private double goalX;
    private int anchor = -1;
    private boolean inSight;

    /** How far the picture can be trusted. Only LIVE shows seats as free and lets them be picked. */
    public enum Trust {
        /** No reading has come yet. */
        WAITING, LIVE,
        /** The source does not answer; the picture is old. */
        SILENT,
        /** The source does not answer and there is no picture. */
        FAILED
    }

    public SeatMapViewModel(Desk desk, Work work, DeskClock clock) {
        this.desk = desk;
        this.clock = clock;
        loads = work.latest("seat chart");
        poll = new SnapshotPoll(desk, work, clock, this);
    }

    public ReadOnlyObjectProperty<Optional<Showing>> showing() {
        return showing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loadable<Chart>> chart() {
        return chart.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Loadable<House>> house() {
        return house.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Trust> trust() {
        return trust.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Looks> looks() {
        return looks.getReadOnlyProperty();
    }

    /** In the order chosen. */
    public ReadOnlyObjectProperty<List<SeatId>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Seats that were chosen here and taken elsewhere, until the next choice. */
    public ReadOnlyObjectProperty<List<TakenSeat>> dropped() {
        return dropped.getReadOnlyProperty();
    }

    /** A seat was picked while an order is in work, until that order is gone. */
    public ReadOnlyBooleanProperty refused() {
        return refused.getReadOnlyProperty();
    }

    /** The seat the keyboard stands on, -1 = none yet. */
    public ReadOnlyIntegerProperty focus() {
        return focus.getReadOnlyProperty();
    }

    /** Chooses a showing: everything of the one before is forgotten. */
    public void open(Showing next) {
        poll.stop();
        showing.set(Optional.of(next));
        chart.set(new Loadable.Loading<>());
        house.set(new Loadable.Loading<>());
        selection.set(List.of());
        dropped.set(List.of());
        own = OwnSeats.NONE;
        focus.set(-1);
        anchor = -1;
        redraw();
        load(next);
    }

    /** Retry after the chart or a reading failed. */
    public void retry() {
        Optional<Chart> shown = chart.get().shown();
        if (shown.isPresent()) {
            poll.now(shown.get());
        } else {
            showing.get().ifPresent(this::load);
        }
    }

    private void load(Showing next) {
        loads.load(() -> Chart.of(desk.map(next)), made -> {
            chart.set(new Loadable.Ready<>(made, clock.now()));
            redraw();
            startPoll();
        }, failure -> chart.set(chart.get().failedWith(failure)));
    }

    public void shown() {
        inSight = true;
        startPoll();
    }

    public void hidden() {
        inSight = false;
        poll.stop();
        // Nobody watches the picture while it is out of sight: it begins anew.
        house.set(new Loadable.Loading<>());
        redraw();
    }

    private void startPoll() {
        if (inSight && !poll.isRunning()) {
            chart.get().shown().ifPresent(poll::start);
        }
    }

    /** One reading at once, after an act of this window. */
    void refresh() {
        if (poll.isRunning()) {
            chart.get().shown().ifPresent(poll::now);
        }
    }

    @Override
    public void read(House next) {
        boolean late = house.get().shown()
                .filter(h -> h.snapshot().version() > next.snapshot().version()).isPresent();
        if (late) {
            return;
        }
        house.set(new Loadable.Ready<>(next, next.snapshot().asOf()));
        dropTaken(next);
        redraw();
    }

    @Override
    public void failed(Failure failure) {
        house.set(house.get().failedWith(failure));
        redraw();
    }

    /** Four times a second: ages the picture. */
    public void beat() {
        Trust now = measured();
        if (now != trust.get()) {
            redraw();
        }
    }

    private Trust measured() {
        return switch (house.get()) {
            case Loadable.Loading<House> _ -> Trust.WAITING;
            case Loadable.Ready<House> ready ->
                clock.since(ready.value().readAt()).compareTo(SILENT_AFTER) > 0 ? Trust.SILENT : Trust.LIVE;
            case Loadable.Stale<House> _ -> Trust.SILENT;
            case Loadable.Failed<House> _ -> Trust.FAILED;
        };
    }

    /** Adds the seat to the choice or takes it out. Does nothing on seats that are not free, or while not live. */
    public void toggle(int seat) {
        stand(seat);
        anchor = seat;
        choose(List.of(seat), looks.get().look(seat) != SeatLook.SELECTED);
    }

    /** Chooses all free seats from the last one touched to this one, along the row. */
    public void extendTo(int seat) {
        int from = anchor < 0 ? seat : anchor;
        stand(seat);
        chart.get().shown().ifPresent(c -> choose(c.travel().range(from, seat), true));
    }

    private void choose(List<Integer> seats, boolean in) {
        Optional<Chart> shown = chart.get().shown();
        if (shown.isEmpty() || trust.get() != Trust.LIVE) {
            return;
        }
        if (own.busy()) {
            refused.set(true);
            return;
        }
        Set<SeatId> next = new LinkedHashSet<>(selection.get());
        for (int seat : seats) {
            SeatId id = shown.get().layout().seat(seat).id();
            if (in && looks.get().look(seat) == SeatLook.FREE) {
                next.add(id);
            } else if (!in) {
                next.remove(id);
            }
        }
        select(List.copyOf(next));
    }

    /** Empties or replaces the choice. */
    public void select(List<SeatId> seats) {
        selection.set(List.copyOf(seats));
        dropped.set(List.of());
        redraw();
    }

    /** Puts the keyboard on a seat. */
    public void stand(int seat) {
        focus.set(seat);
        chart.get().shown().filter(_ -> seat >= 0).ifPresent(c -> goalX = c.layout().seat(seat).x());
    }

    /** Moves the keyboard {@code right} seats along the row and {@code back} rows away from the stage. */
    public void travel(int right, int back) {
        Optional<Chart> shown = chart.get().shown();
        if (shown.isEmpty()) {
            return;
        }
        if (focus.get() < 0) {
            OptionalInt first = shown.get().travel().first();
            first.ifPresent(this::stand);
        } else if (right != 0) {
            stand(shown.get().travel().along(focus.get(), right));
        } else if (back != 0) {
            focus.set(shown.get().travel().across(focus.get(), back, goalX));
        }
    }

    /** What this window holds or has under way; drawn over the readings. */
    void own(OwnSeats next) {
        own = next;
        if (!next.busy()) {
            refused.set(false);
        }
        redraw();
    }

    /** Seats that an act of ours could not have: out of the choice, without waiting for the next reading. */
    void gone(List<SeatId> seats) {
        selection.set(selection.get().stream().filter(s -> !seats.contains(s)).toList());
        redraw();
    }

    /** The hall of a showing, where it is the one on the map. */
    Optional<SeatPlan> plan(Showing of) {
        return chart.get().shown().map(Chart::map).filter(m -> m.showing().equals(of)).map(SeatMap::plan);
    }

    /** How old the picture is; zero without one. */
    public Duration age() {
        return house.get().shown().map(h -> clock.since(h.readAt())).orElse(Duration.ZERO);
    }

    /** Free seats for sale; empty while not live. */
    public OptionalInt free() {
        return trust.get() == Trust.LIVE ? OptionalInt.of(looks.get().free()) : OptionalInt.empty();
    }

    public Optional<SeatFacts> facts(int seat) {
        Optional<Chart> shown = chart.get().shown();
        if (seat < 0 || shown.isEmpty() || looks.get().size() <= seat) {
            return Optional.empty();
        }
        var place = shown.get().layout().seat(seat);
        var row = trust.get() == Trust.LIVE
                ? house.get().shown().flatMap(h -> h.row(place.id()))
                : Optional.<SeatRow>empty();
        var left = row.flatMap(r -> r.expiresAt()).map(end -> Duration.between(clock.now(), end));
        SeatLook look = trust.get() == Trust.LIVE ? looks.get().look(seat) : SeatLook.UNKNOWN;
        return Optional.of(new SeatFacts(place, shown.get().priced(place.id()), look, row, left));
    }

    /** While our own hold is being written its rows may be read already: they are not taken from us. */
    private void dropTaken(House next) {
        Optional<Chart> shown = chart.get().shown();
        if (shown.isEmpty() || own.taking() || selection.get().isEmpty()) {
            return;
        }
        var kept = new ArrayList<SeatId>();
        var lost = new ArrayList<TakenSeat>();
        for (SeatId id : selection.get()) {
            OptionalInt place = shown.get().layout().indexOf(id);
            if (place.isPresent() && next.standing(place.getAsInt()) == SeatStanding.FREE) {
                kept.add(id);
            } else {
                lost.add(new TakenSeat(id, next.row(id)));
            }
        }
        if (!lost.isEmpty()) {
            selection.set(List.copyOf(kept));
            dropped.set(List.copyOf(lost));
        }
    }

    private void redraw() {
        trust.set(measured());
        looks.set(chart.get().shown().map(c -> Looks.of(c, house.get().shown(), trust.get() == Trust.LIVE)
                .with(c.layout(), selection.get(), SeatLook.SELECTED)
                .with(c.layout(), own.mine(house.get().shown()), own.expired() ? SeatLook.MINE_EXPIRED : SeatLook.MINE)
                .with(c.layout(), own.unknown(), SeatLook.UNKNOWN)).orElse(Looks.NONE));
    }
}
