package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.MapBlock;
import com.megaticket.console.selling.map.MapRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The rows of the house as a list, in step with the map: for ears, and for whoever likes lists. FX thread. */
public final class RowListViewModel {
    private final SeatMapViewModel map;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Line>> line = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** One row of one section. */
    public record Line(MapBlock block, MapRow row) {
        boolean has(int seat) {
            return seat >= row.firstSeat() && seat < row.firstSeat() + row.count();
        }

        public List<Integer> seats() {
            return IntStream.range(row.firstSeat(), row.firstSeat() + row.count()).boxed().toList();
        }
    }

    RowListViewModel(SeatMapViewModel map) {
        this.map = map;
        map.chart().subscribe(chart -> {
            lines.set(chart.shown().map(RowListViewModel::lines).orElse(List.of()));
            follow();
        });
        map.focus().subscribe((_, _) -> follow());
    }

    /** Whether the list is beside the map. */
    public BooleanProperty open() {
        return open;
    }

    /** In the order of the house, floor by floor. */
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The row the keyboard stands in. */
    public ReadOnlyObjectProperty<Optional<Line>> line() {
        return line.getReadOnlyProperty();
    }

    private static List<Line> lines(Chart chart) {
        return chart.layout().blocks().stream()
                .flatMap(b -> b.rows().stream().filter(r -> r.count() > 0).map(r -> new Line(b, r))).toList();
    }

    private void follow() {
        int seat = map.focus().get();
        if (line.get().filter(l -> l.has(seat)).isEmpty()) {
            line.set(lines.get().stream().filter(l -> l.has(seat)).findFirst());
        }
    }

    /** Goes to a row; the keyboard stands on its first free seat, else on its first. */
    public void go(Line to) {
        if (!to.has(map.focus().get())) {
            Looks looks = map.looks().get();
            map.stand(to.seats().stream().filter(s -> looks.look(s) == SeatLook.FREE).findFirst()
                    .orElse(to.row().firstSeat()));
        }
    }

    /** Empty without a map. */
    Optional<RowSummary> summary(Line of) {
        return map.chart().get().shown()
                .filter(_ -> map.looks().get().size() >= of.row().firstSeat() + of.row().count())
                .map(c -> RowSummary.of(c, map.looks().get(), of.block(), of.row()));
    }
}
