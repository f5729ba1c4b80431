package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.fx.Latest;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The seat map of the showing in work: chart, live house, what is chosen here. FX thread. */
public final class SeatMapViewModel implements SnapshotPoll.Receiver {
    /** A picture older than this is no longer called live, even if no reading has failed yet. */
    static final Duration SILENT_AFTER = Duration.ofSeconds(5);

    /** A chart that could not be read is asked for again by itself. */
    static final Duration CHART_AGAIN = Duration.ofSeconds(5);

    private final Desk desk;
    private final DeskClock clock;
    private final Latest loads;
    private final SnapshotPoll poll;
    private final ReadOnlyObjectWrapper<Optional<Showing>> showing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Loadable<Chart>> chart = new ReadOnlyObjectWrapper<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<Loadable<House>> house = new ReadOnlyObjectWrapper<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<Trust> trust = new ReadOnlyObjectWrapper<>(Trust.WAITING);
    private final ReadOnlyObjectWrapper<Looks> looks = new ReadOnlyObjectWrapper<>(Looks.NONE);
    private final ReadOnlyObjectWrapper<Optional<SeatOrder>> order = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<SeatId>> proposed = new ReadOnlyObjectWrapper<>(List.of());
    private final MapCursor cursor = new MapCursor(() -> this.chart.get().shown());
    private final MapTyping typing = new MapTyping(() -> this.chart.get().shown(), cursor);
    private final SeatChoice choice = new SeatChoice(this, cursor, typing);
    private boolean inSight;
    private long askedAt;

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

    /** The seat the keyboard stands on, -1 = none yet. */
    public ReadOnlyIntegerProperty focus() {
        return cursor.focus();
    }

    /** The order that is looked at: its seats are lit. */
    public ReadOnlyObjectProperty<Optional<SeatOrder>> order() {
        return order.getReadOnlyProperty();
    }

    /** Lights the order of a sold seat; on any other seat, none. */
    public void ask(int seat) {
        order.set(chart.get().shown().flatMap(c -> house.get().shown()
                .filter(_ -> trust.get() == Trust.LIVE)
                .flatMap(h -> SeatOrder.of(h.snapshot(), c.layout().seat(seat).id()))));
    }

    /** Places in the drawing. */
    List<Integer> places(List<SeatId> seats) {
        return chart.get().shown().map(c -> new SeatPick(c, looks.get()).places(seats)).orElse(List.of());
    }

    /** Empty puts it away. */
    public void light(Optional<SeatOrder> next) {
        order.set(next);
    }

    /** Seats that somebody proposes for the showing on the map. */
    public ReadOnlyObjectProperty<List<SeatId>> proposed() {
        return proposed.getReadOnlyProperty();
    }

    void propose(List<SeatId> seats) {
        proposed.set(List.copyOf(seats));
    }

    public SeatChoice choice() {
        return choice;
    }

    /** What is typed on the map. */
    public MapTyping typing() {
        return typing;
    }

    /** Chooses a showing: everything of the one before is forgotten. */
    public void open(Showing next) {
        poll.stop();
        showing.set(Optional.of(next));
        chart.set(new Loadable.Loading<>());
        house.set(new Loadable.Loading<>());
        choice.forget();
        cursor.forget();
        typing.clear();
        order.set(Optional.empty());
        proposed.set(List.of());
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
        askedAt = clock.nanos().getAsLong();
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
        chart.get().shown().ifPresent(c -> choice.dropTaken(c, next));
        redraw();
    }

    @Override
    public void failed(Failure failure) {
        house.set(house.get().failedWith(failure));
        redraw();
    }

    /** Four times a second: ages the picture. */
    public void beat() {
        if (inSight && chart.get() instanceof Loadable.Failed && clock.since(askedAt).compareTo(CHART_AGAIN) >= 0) {
            retry();
        }
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

    /** Puts the keyboard on a seat. */
    public void stand(int seat) {
        cursor.stand(seat);
    }

    /** Moves the keyboard {@code right} seats along the row and {@code back} rows away from the stage. */
    public void travel(int right, int back) {
        cursor.travel(right, back);
    }

    /** Moves the keyboard to the next ({@code step} 1) or last (-1) section. @return that section */
    public Optional<MapBlock> turn(int step) {
        return cursor.turn(step);
    }

    /** Moves the keyboard into a section. */
    public void enter(MapBlock block) {
        cursor.enter(block);
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
        return Optional.of(new SeatFacts(place, shown.get().priced(place.id()),
                shown.get().isAccess(seat), look, row, left, clock.now()));
    }

    void redraw() {
        trust.set(measured());
        OwnSeats own = choice.own();
        looks.set(chart.get().shown().map(c -> Looks.of(c, house.get().shown(), trust.get() == Trust.LIVE)
                .with(c.layout(), choice.selection().get(), SeatLook.SELECTED)
                .with(c.layout(), own.mine(house.get().shown()), own.expired() ? SeatLook.MINE_EXPIRED : SeatLook.MINE)
                .with(c.layout(), own.unknown(), SeatLook.UNKNOWN)).orElse(Looks.NONE));
        choice.looked();
    }
}
