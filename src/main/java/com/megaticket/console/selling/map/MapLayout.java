package com.megaticket.console.selling.map;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.shared.SeatId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The drawing of a hall: every seat's place, and the seat at a place. Immutable, safe on any thread; made once per plan, off
 * the FX thread, since a stadium has 60,000 seats.
 */
public final class MapLayout {
    /** From seat to seat along a row. */
    public static final double PITCH = 20;
    /** From row to row. */
    public static final double ROW_PITCH = 22;
    /** Edge of a seat. */
    public static final double SEAT = 16;

    private final Box stage;
    private final Box bounds;
    private final List<MapFloor> floors;
    private final List<MapSeat> seats;
    private final Map<SeatId, Integer> places = new HashMap<>();

    MapLayout(Box stage, Box bounds, List<MapFloor> floors, List<MapSeat> seats) {
        this.stage = stage;
        this.bounds = bounds;
        this.floors = List.copyOf(floors);
        this.seats = List.copyOf(seats);
        seats.forEach(seat -> places.put(seat.id(), seat.index()));
    }

    public static MapLayout of(SeatPlan plan) {
        return new LayoutBuilder(plan).build();
    }

    public Box stage() {
        return stage;
    }

    public Box bounds() {
        return bounds;
    }

    public List<MapFloor> floors() {
        return floors;
    }

    /** The sections of all floors. */
    public List<MapBlock> blocks() {
        return floors.stream().flatMap(f -> f.blocks().stream()).toList();
    }

    /** The row of a section that the seat is in. */
    public MapRow row(int seat) {
        return floors.stream().flatMap(f -> f.blocks().stream()).flatMap(b -> b.rows().stream())
                .filter(r -> seat >= r.firstSeat() && seat < r.firstSeat() + r.count())
                .findFirst().orElseThrow();
    }

    public List<MapSeat> seats() {
        return seats;
    }

    public MapSeat seat(int index) {
        return seats.get(index);
    }

    public OptionalInt indexOf(SeatId id) {
        Integer place = places.get(id);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The seat whose cell (a pitch wide, a row high, so that there is no dead strip between neighbours) has the point. */
    public OptionalInt seatAt(double x, double y) {
        for (MapFloor floor : floors) {
            double flat = y + floor.bend().up(x);
            for (MapBlock block : floor.blocks()) {
                if (!block.box().contains(x, flat)) {
                    continue;
                }
                for (MapRow row : block.rows()) {
                    if (Math.abs(flat - row.y()) <= ROW_PITCH / 2) {
                        int place = (int) Math.floor((x - row.firstX()) / PITCH + 0.5);
                        return place >= 0 && place < row.count()
                                ? OptionalInt.of(row.firstSeat() + place)
                                : OptionalInt.empty();
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The section whose box has the point. */
    public Optional<MapBlock> blockAt(double x, double y) {
        return floors.stream().flatMap(floor -> floor.blocks().stream()
                .filter(b -> b.box().contains(x, y + floor.bend().up(x)))).findFirst();
    }

    /** The seats whose centres lie in the box. */
    public List<Integer> within(Box box) {
        var inside = new ArrayList<Integer>();
        visible(box, (_, _, from, to) -> {
            for (int seat = from; seat < to; seat++) {
                if (box.contains(seats.get(seat).x(), seats.get(seat).y())) {
                    inside.add(seat);
                }
            }
        });
        return inside;
    }

    /** The seats whose centres the line encloses. */
    public List<Integer> within(Lasso lasso) {
        return within(lasso.box()).stream()
                .filter(s -> lasso.contains(seats.get(s).x(), seats.get(s).y()))
                .toList();
    }

    /** The seats of every row that may be seen in {@code view}: from (inclusive) to (exclusive), with the row and floor. */
    public void visible(Box view, Runs runs) {
        for (MapFloor floor : floors) {
            // A bent row lies higher than its straight line by at most this.
            double most = Math.max(floor.bend().up(floor.box().x()), floor.bend().up(floor.box().right()));
            for (MapBlock block : floor.blocks()) {
                Box reach = new Box(block.box().x(), block.box().y() - most, block.box().width(),
                        block.box().height() + most);
                if (!reach.meets(view)) {
                    continue;
                }
                for (MapRow row : block.rows()) {
                    if (row.y() + ROW_PITCH < view.y() || row.y() - most - ROW_PITCH > view.bottom()) {
                        continue;
                    }
                    int from = (int) Math.max(0, Math.floor((view.x() - row.firstX()) / PITCH));
                    int to = (int) Math.min(row.count(), Math.ceil((view.right() - row.firstX()) / PITCH) + 1);
                    if (from < to) {
                        runs.run(floor, row, row.firstSeat() + from, row.firstSeat() + to);
                    }
                }
            }
        }
    }

    /** Receives the visible part of one row. */
    public interface Runs {
        void run(MapFloor floor, MapRow row, int from, int to);
    }
}
