package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.SeatStanding;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.best.Block;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.Collection;
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

/**
 * The seats chosen on the map, and what each gesture adds to them or takes out. Only seats that look free can be chosen, which
 * none does while the map is not live, and none while an order is in work. FX thread.
 */
public final class SeatChoice {
    private final SeatMapViewModel map;
    private final MapCursor cursor;
    private final MapTyping typing;
    private final ReadOnlyObjectWrapper<List<SeatId>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<TakenSeat>> dropped = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Integer>> preview = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Integer>> alone = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private OwnSeats own = OwnSeats.NONE;
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(-1);

    SeatChoice(SeatMapViewModel map, MapCursor cursor, MapTyping typing) {
        this.map = map;
        this.cursor = cursor;
        this.typing = typing;
        typing.typed().subscribe((_, _) -> foresee());
        cursor.focus().subscribe((_, _) -> foresee());
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

    /** The seat under the pointer, -1 = none. */
    public ReadOnlyIntegerProperty pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** What a click or Enter would choose for the party typed. */
    public ReadOnlyObjectProperty<List<Integer>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Free seats that the choice leaves without a free neighbour. */
    public ReadOnlyObjectProperty<List<Integer>> alone() {
        return alone.getReadOnlyProperty();
    }

    /** Adds the seat to the choice or takes it out; a sold seat shows its order instead. */
    public void toggle(int seat) {
        cursor.touch(seat);
        map.ask(seat);
        choose(List.of(seat), map.looks().get().look(seat) != SeatLook.SELECTED);
    }

    /** Chooses all free seats from the last one touched to this one, along the row. */
    public void extendTo(int seat) {
        choose(cursor.reach(seat), true);
    }

    /** A sweep: chooses the free seats among these; when none is free, takes the chosen ones out. */
    public void sweep(Collection<Integer> seats) {
        pick().ifPresent(p -> {
            List<Integer> free = p.swept(seats);
            choose(free.isEmpty() ? List.copyOf(seats) : free, !free.isEmpty());
        });
    }

    /** One seat of a stroke of the brush. */
    public void paint(int seat, boolean in) {
        cursor.touch(seat);
        pick().ifPresent(p -> choose(in ? p.swept(List.of(seat)) : List.of(seat), in));
    }

    /** Chooses the whole run of free seats of one grade beside the seat. */
    public void chooseRun(int seat) {
        cursor.touch(seat);
        pick().ifPresent(p -> choose(p.run(seat), true));
    }

    /** Chooses the party typed round the seat, as {@link #preview} shows it; does nothing where it does not fit. */
    public void chooseParty(int seat) {
        pointed.set(-1);
        cursor.touch(seat);
        foresee();
        List<Integer> seats = preview.get();
        if (!seats.isEmpty()) {
            typing.clear();
            choose(seats, true);
        }
    }

    /** Moves the choice to the nearest seats that leave nobody alone; nothing where there are none. */
    public void calm() {
        pick().flatMap(p -> p.calm(selection.get()).map(block -> p.ids(block.seats())))
                .filter(_ -> !own.busy())
                .ifPresent(this::select);
    }

    /** Where the pointer is, -1 = on no seat. */
    public void point(int seat) {
        pointed.set(seat);
        foresee();
    }

    /** Empties or replaces the choice. */
    public void select(List<SeatId> seats) {
        selection.set(List.copyOf(seats));
        dropped.set(List.of());
        map.redraw();
    }

    private Optional<SeatPick> pick() {
        return map.chart().get().shown().filter(c -> map.looks().get().size() == c.layout().seats().size())
                .map(c -> new SeatPick(c, map.looks().get()));
    }

    private void choose(List<Integer> seats, boolean in) {
        Optional<SeatPick> pick = pick();
        if (pick.isEmpty()) {
            return;
        }
        if (own.busy()) {
            refused.set(true);
            return;
        }
        Set<SeatId> next = new LinkedHashSet<>(selection.get());
        if (in) {
            next.addAll(pick.get().ids(seats.stream().filter(pick.get()::isFree).toList()));
        } else {
            pick.get().ids(seats).forEach(next::remove);
        }
        select(List.copyOf(next));
    }

    /** What depends on how the seats stand now. */
    void looked() {
        alone.set(selection.get().isEmpty()
                ? List.of()
                : pick().map(p -> p.alone(selection.get())).orElse(List.of()));
        foresee();
    }

    private void foresee() {
        int at = pointed.get() >= 0 ? pointed.get() : cursor.focus().get();
        OptionalInt party = typing.party();
        preview.set(party.isEmpty() || at < 0
                ? List.of()
                : pick().flatMap(p -> p.together(at, party.getAsInt())).map(Block::seats).orElse(List.of()));
    }

    OwnSeats own() {
        return own;
    }

    /** What this window holds or has under way. */
    void own(OwnSeats next) {
        own = next;
        if (!next.busy()) {
            refused.set(false);
        }
        map.redraw();
    }

    /** Another showing. */
    void forget() {
        selection.set(List.of());
        dropped.set(List.of());
        own = OwnSeats.NONE;
        pointed.set(-1);
    }

    /** While our own hold is being written its rows may be read already: they are not taken from us. */
    void dropTaken(Chart chart, House next) {
        if (own.taking() || selection.get().isEmpty()) {
            return;
        }
        var kept = new ArrayList<SeatId>();
        var lost = new ArrayList<TakenSeat>();
        for (SeatId id : selection.get()) {
            OptionalInt place = chart.layout().indexOf(id);
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
}
