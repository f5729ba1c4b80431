package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.best.Block;
import com.megaticket.console.selling.map.MapRow;
import com.megaticket.console.shared.SeatId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which seats a gesture means, on one chart at one moment. Immutable. */
record SeatPick(Chart chart, Looks looks) {
    boolean isFree(int seat) {
        return looks.look(seat) == SeatLook.FREE;
    }

    /** What a sweep over these seats takes: the free ones, but never a wheelchair space. */
    List<Integer> swept(Collection<Integer> seats) {
        return seats.stream().filter(s -> isFree(s) && !chart.isAccess(s)).toList();
    }

    /** The free seats of the same grade beside the seat, to both ends of the run. */
    List<Integer> run(int seat) {
        if (!isFree(seat)) {
            return List.of();
        }
        MapRow row = chart.layout().row(seat);
        int from = seat;
        while (from > row.firstSeat() && isLike(seat, from - 1)) {
            from--;
        }
        int to = seat;
        while (to + 1 < row.firstSeat() + row.count() && isLike(seat, to + 1)) {
            to++;
        }
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private boolean isLike(int seat, int other) {
        return isFree(other) && !chart.isAccess(other) && chart.grade(other) == chart.grade(seat);
    }

    /** {@code count} free neighbours round the seat, leaving as few alone as can be; empty where they do not fit. */
    Optional<Block> together(int seat, int count) {
        return chart.best().around(seat, count, this::isFree);
    }

    /** Free seats that the chosen ones leave without a free neighbour. */
    List<Integer> alone(Collection<SeatId> chosen) {
        List<Integer> places = places(chosen);
        return chart.best().leftAlone(places, s -> isFree(s) || looks.look(s) == SeatLook.SELECTED);
    }

    /** The nearest seats like the chosen ones that leave nobody alone. */
    Optional<Block> calm(Collection<SeatId> chosen) {
        return chart.best().nearestCalm(places(chosen), this::isFree);
    }

    List<Integer> places(Collection<SeatId> seats) {
        return seats.stream().map(s -> chart.layout().indexOf(s)).flatMapToInt(OptionalInt::stream).boxed().toList();
    }

    List<SeatId> ids(Collection<Integer> places) {
        return places.stream().map(s -> chart.layout().seat(s).id()).toList();
    }
}
