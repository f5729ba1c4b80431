package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.record.History;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.recovery.ui.chart.ChartGestures;
import com.megaticket.console.recovery.ui.chart.Line;
import com.megaticket.console.recovery.ui.chart.LineFacts;
import com.megaticket.console.recovery.ui.chart.Span;
import com.megaticket.console.recovery.watch.Watchroom;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Latest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What of the record the chart shows, and the moment a person points at. FX thread. */
public final class LagViewModel implements ChartGestures.Heard {
    private static final Duration READ_MOST = Duration.ofMinutes(1);
    private static final Duration READ_LEAST = Duration.ofSeconds(2);
    private static final int PIXELS = 1000;

    private final BoardViewModel board;
    private final Watchroom room;
    private final Latest reading;
    private final Latest counting;
    private final ReadOnlyObjectWrapper<Span> span;
    private final ReadOnlyObjectWrapper<Boolean> live = new ReadOnlyObjectWrapper<>(true);
    private final ObjectProperty<Loadable<Loaded>> loaded = new SimpleObjectProperty<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<Map<SeriesId, LineFacts>> facts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Long>> cursor = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean inSight;
    private Optional<Span> sought = Optional.empty();
    private Instant readAt = Instant.MIN;

    /** How far back, when it moves with the time. */
    enum Range {
        LIVE(Duration.ofMinutes(10)), HOUR(Duration.ofHours(1)), DAY(Duration.ofHours(24));

        private final Duration length;

        Range(Duration length) {
            this.length = length;
        }

        long millis() {
            return length.toMillis();
        }
    }

    /** @param span what was read, more than is in sight so that there is something to pan to */
    record Loaded(Span span, List<Line> lines, List<Mark> marks) {
        List<String> names() {
            return lines.stream().map(l -> l.id().of()).distinct().toList();
        }
    }

    LagViewModel(UiKit kit, BoardViewModel board, RecoveryEquipment with) {
        this.board = board;
        room = with.room();
        reading = kit.work().latest("recovery record");
        counting = kit.work().latest("recovery record facts");
        span = new ReadOnlyObjectWrapper<>(last(Range.LIVE.millis()));
        board.now().subscribe((_, _) -> tick());
    }

    private long now() {
        return board.now().get().wall().toEpochMilli();
    }

    private Span last(long millis) {
        return new Span(now() - millis, now());
    }

    /** Reads only while somebody looks. */
    void sight(boolean on) {
        inSight = on;
        tick();
    }

    private void tick() {
        if (!inSight) {
            return;
        }
        // Moved by less than a pixel it would be drawn again for nothing.
        if (live.get() && now() - span.get().to() >= span.get().length() / PIXELS) {
            span.set(last(span.get().length()));
        }
        Duration every = Duration.ofMillis(Math.clamp(span.get().length() / 300, READ_LEAST.toMillis(),
                READ_MOST.toMillis()));
        Instant wall = board.now().get().wall();
        boolean due = live.get() && !readAt.plus(every).isAfter(wall);
        boolean beyond = loaded.get().shown().map(l -> !l.span().covers(known(span.get()))).orElse(true);
        if (due || (beyond && sought.filter(s -> s.covers(known(span.get()))).isEmpty())) {
            read();
        }
    }

    /** What there can be of it: the record ends where the last reading was made. */
    private Span known(Span wanted) {
        long end = Math.min(wanted.to(), readAt.equals(Instant.MIN) ? wanted.to() : readAt.toEpochMilli());
        return end > wanted.from() ? new Span(wanted.from(), end) : wanted;
    }

    void read() {
        long length = span.get().length();
        var wanted = new Span(span.get().from() - length / 2, Math.min(span.get().to() + length / 2, now() + 1));
        sought = Optional.of(wanted);
        readAt = board.now().get().wall();
        List<Direction> ways = ways();
        reading.load(() -> load(room.history(), wanted, ways), found -> {
            sought = Optional.empty();
            loaded.set(new Loadable.Ready<>(found, readAt));
            count();
        }, failure -> loaded.set(loaded.get().failedWith(failure)));
    }

    private static Loaded load(History history, Span wanted, List<Direction> ways) {
        Instant from = Instant.ofEpochMilli(wanted.from());
        Instant to = Instant.ofEpochMilli(wanted.to());
        List<Line> lines = history.lines().stream()
                .sorted(Comparator.<SeriesId>comparingInt(id -> ways.indexOf(id.way()))
                        .thenComparing(id -> id.of().equals(SeriesId.CANARY)).thenComparing(SeriesId::of))
                .map(id -> Line.of(id, history.series(id, from, to))).toList();
        return new Loaded(wanted, lines, history.marks(from, to));
    }

    private void count() {
        Span seen = span.get();
        loaded.get().shown().ifPresent(l -> counting.load(() -> {
            var counted = new LinkedHashMap<SeriesId, LineFacts>();
            l.lines().forEach(line -> counted.put(line.id(), LineFacts.of(line, seen)));
            return Collections.unmodifiableMap(counted);
        }, facts::set, _ -> facts.set(Map.of())));
    }

    List<Direction> ways() {
        return board.pair().directions();
    }

    BoardViewModel board() {
        return board;
    }

    ReadOnlyObjectProperty<Span> span() {
        return span.getReadOnlyProperty();
    }

    /** Whether what is in sight moves with the time. */
    ReadOnlyObjectProperty<Boolean> isLive() {
        return live.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Loadable<Loaded>> loaded() {
        return loaded;
    }

    /** Of what is in sight. */
    ReadOnlyObjectProperty<Map<SeriesId, LineFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Long>> cursorAt() {
        return cursor.getReadOnlyProperty();
    }

    void range(Range range) {
        live.set(true);
        span.set(last(range.millis()));
        moved();
    }

    private void moved() {
        tick();
        count();
    }

    @Override
    public void zoom(double factor, long at) {
        Span next = span.get().zoomed(factor, live.get() ? span.get().to() : at);
        span.set(next.until(now()));
        moved();
    }

    @Override
    public void pan(long millis) {
        Span next = span.get().moved(millis).until(now());
        live.set(next.to() >= now());
        span.set(next);
        moved();
    }

    @Override
    public void cursor(long at) {
        cursor.set(Optional.of(Math.min(at, now())));
    }

    @Override
    public void noCursor() {
        cursor.set(Optional.empty());
    }

    @Override
    public void replay() {
        cursor.get().ifPresent(at -> board.look(Instant.ofEpochMilli(at)));
    }

    /** Shows an event and the board of its moment. */
    void replay(Mark mark) {
        long at = mark.at().toEpochMilli();
        if (at < span.get().from() || at >= span.get().to()) {
            long half = span.get().length() / 2;
            live.set(false);
            span.set(new Span(at - half, at + half).until(now()));
            moved();
        }
        cursor(at);
        replay();
    }

    /** The event after or before the one looked at: +1, −1. */
    void event(int way) {
        long from = cursor.get().orElse(way > 0 ? span.get().from() : span.get().to());
        List<Mark> marks = loaded.get().shown().map(Loaded::marks).orElse(List.of());
        Comparator<Mark> near = Comparator.comparing(Mark::at);
        (way > 0
                ? marks.stream().filter(m -> m.at().toEpochMilli() > from).min(near)
                : marks.stream().filter(m -> m.at().toEpochMilli() < from).max(near)).ifPresent(this::replay);
    }

    @Override
    public void live() {
        board.backToNow();
        live.set(true);
        span.set(last(span.get().length()));
        moved();
    }

    @Override
    public void choose(int way) {
        List<String> names = loaded.get().shown().map(Loaded::names).orElse(List.of());
        if (names.isEmpty()) {
            return;
        }
        int place = chosen.get().map(names::indexOf).orElse(way > 0 ? -1 : names.size()) + way;
        chosen.set(place < 0 || place >= names.size() ? Optional.empty() : Optional.of(names.get(place)));
    }
}
