package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Where the keyboard stands on the map, and where it goes from there. FX thread. */
final class MapCursor {
    private final Supplier<Optional<Chart>> chart;
    private final ReadOnlyIntegerWrapper focus = new ReadOnlyIntegerWrapper(-1);
    private double goalX;
    private int anchor = -1;

    MapCursor(Supplier<Optional<Chart>> chart) {
        this.chart = chart;
    }

    /** -1 = nowhere yet. */
    ReadOnlyIntegerProperty focus() {
        return focus.getReadOnlyProperty();
    }

    void forget() {
        focus.set(-1);
        anchor = -1;
    }

    void stand(int seat) {
        focus.set(seat);
        chart.get().filter(_ -> seat >= 0).ifPresent(c -> goalX = c.layout().seat(seat).x());
    }

    /** Stands on a seat from which a range may be drawn. */
    void touch(int seat) {
        stand(seat);
        anchor = seat;
    }

    /** Stands on a seat. @return the seats along the row from the one touched before to it */
    List<Integer> reach(int seat) {
        int from = anchor < 0 ? seat : anchor;
        stand(seat);
        return chart.get().map(c -> c.travel().range(from, seat)).orElse(List.of());
    }

    /** {@code right} seats along the row and {@code back} rows away from the stage; from nowhere, near the stage. */
    void travel(int right, int back) {
        Optional<Chart> shown = chart.get();
        if (shown.isEmpty()) {
            return;
        }
        if (focus.get() < 0) {
            shown.get().travel().first().ifPresent(this::stand);
        } else if (right != 0) {
            stand(shown.get().travel().along(focus.get(), right));
        } else if (back != 0) {
            focus.set(shown.get().travel().across(focus.get(), back, goalX));
        }
    }

    /** To the middle of the next ({@code step} 1) or last (-1) section, round and round; empty without seats. */
    Optional<MapBlock> turn(int step) {
        List<MapBlock> blocks = chart.get().map(c -> c.layout().blocks()).orElse(List.of());
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        int at = section(blocks);
        MapBlock next = blocks.get(at < 0 ? 0 : Math.floorMod(at + step, blocks.size()));
        enter(next);
        return Optional.of(next);
    }

    void enter(MapBlock block) {
        if (!block.rows().isEmpty()) {
            MapRow row = block.rows().get(block.rows().size() / 2);
            touch(row.firstSeat() + row.count() / 2);
        }
    }

    private int section(List<MapBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).has(focus.get())) {
                return i;
            }
        }
        return -1;
    }
}
