package com.megaticket.console.tools;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.tool.Results;
import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatMap;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatStanding;
import com.megaticket.console.selling.best.BestSeats;
import com.megaticket.console.selling.map.MapLayout;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One showing's seats as they stood at one reading. */
final class Floor {
    private final SeatMap map;
    private final SeatMapSnapshot rows;
    private final Instant now;
    private final MapLayout layout;

    private Floor(SeatMap map, SeatMapSnapshot rows, Instant now) {
        this.map = map;
        this.rows = rows;
        this.now = now;
        layout = MapLayout.of(map.plan());
    }

    /** Reads it. Blocking. */
    static Floor read(Desk desk, Showing showing, Instant now) {
        return new Floor(desk.map(showing), desk.snapshot(showing), now);
    }

    SeatMap map() {
        return map;
    }

    MapLayout layout() {
        return layout;
    }

    BestSeats best() {
        return new BestSeats(layout, map.sellable(), map.plan().accessSeats());
    }

    SeatStanding standing(SeatId seat) {
        return rows.standing(seat, now);
    }

    boolean isFree(SeatId seat) {
        return map.sellable().containsKey(seat) && standing(seat).isFree();
    }

    /** By place in the drawing. Rows that nobody can read may stand for any seat: then none is offered. */
    BitSet free() {
        var free = new BitSet();
        if (rows.strangers() == 0) {
            map.sellable().keySet().stream().filter(this::isFree).map(layout::indexOf)
                    .flatMapToInt(OptionalInt::stream).forEach(free::set);
        }
        return free;
    }

    int strangers() {
        return rows.strangers();
    }

    /** Grades that are sold, dearest first, each with its free seats. */
    List<Results.GradeLine> grades() {
        return map.performance().grades().stream()
                .filter(g -> map.sellable().values().stream().anyMatch(s -> s.grade().equals(g.name())))
                .map(g -> new Results.GradeLine(g.name(), g.price(), freeOf(g)))
                .toList();
    }

    private Optional<Integer> freeOf(Grade grade) {
        return rows.strangers() > 0
                ? Optional.empty()
                : Optional.of(Math.toIntExact(map.sellable().values().stream()
                        .filter(s -> s.grade().equals(grade.name()) && isFree(s.seat())).count()));
    }

    /** Seats for sale in no readable state. */
    int unclear() {
        return Math.toIntExact(map.sellable().keySet().stream()
                .filter(s -> standing(s) == SeatStanding.UNKNOWN).count()) + rows.strangers();
    }

    List<SeatLine> lines(Collection<SeatId> seats) {
        return seats.stream().flatMap(s -> Optional.ofNullable(map.sellable().get(s)).stream())
                .map(p -> line(map.plan(), p)).toList();
    }

    static SeatLine line(SeatPlan plan, PricedSeat seat) {
        int printed = plan.row(seat.seat()).map(r -> r.global(seat.seat().number())).orElse(seat.seat().number());
        return new SeatLine(seat.seat(), printed, seat.grade(), seat.price());
    }

    List<Integer> places(Collection<SeatId> seats) {
        return seats.stream().map(layout::indexOf).flatMapToInt(OptionalInt::stream).sorted().boxed().toList();
    }

    /** Whether the seats are neighbours of one row. */
    boolean isTogether(Collection<SeatId> seats) {
        List<Integer> places = places(seats);
        return seats.stream().map(SeatId::rowKey).distinct().count() == 1
                && Collections.max(places) - Collections.min(places) == places.size() - 1;
    }
}
