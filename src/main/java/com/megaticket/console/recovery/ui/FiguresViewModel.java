package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.AlarmList;
import com.megaticket.console.recovery.watch.AlarmFigures;
import com.megaticket.console.recovery.watch.Watchroom;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Latest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How good the alarms themselves are, from the journal of a week. Read while somebody looks. FX thread. */
public final class FiguresViewModel {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final BoardViewModel board;
    private final Watchroom room;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<Loadable<AlarmFigures>> figures = new ReadOnlyObjectWrapper<>(
            new Loadable.Loading<>());
    private boolean inSight;
    private Instant readAt = Instant.MIN;

    FiguresViewModel(UiKit kit, BoardViewModel board, RecoveryEquipment with) {
        this.board = board;
        room = with.room();
        reading = kit.work().latest("alarm figures");
        board.now().subscribe((_, _) -> tick());
    }

    void sight(boolean on) {
        inSight = on;
        tick();
    }

    private void tick() {
        Instant now = board.now().get().wall();
        if (!inSight || readAt.isAfter(now.minus(EVERY))) {
            return;
        }
        readAt = now;
        Pair pair = board.pair();
        reading.load(
                () -> AlarmFigures.of(room.history().marks(now.minus(AlarmFigures.WEEK), now.plusMillis(1)), now, pair),
                found -> figures.set(new Loadable.Ready<>(found, now)),
                failure -> figures.set(figures.get().failedWith(failure)));
    }

    ReadOnlyObjectProperty<Loadable<AlarmFigures>> figures() {
        return figures.getReadOnlyProperty();
    }

    /** What stands now, in whatever list, the longest first. */
    List<Alarm> standing() {
        AlarmList all = board.live().get().map(o -> o.alarms()).orElse(AlarmList.NONE);
        return Stream.of(all.open(), all.acknowledged(), all.shelved(), all.suppressed()).flatMap(List::stream)
                .filter(a -> a.over().isEmpty()).sorted(Comparator.comparing(Alarm::raised)).toList();
    }

    boolean isStale(Alarm alarm) {
        return alarm.raised().plus(AlarmFigures.STALE).isBefore(board.now().get().wall());
    }

    BoardViewModel board() {
        return board;
    }
}
