package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.AlarmList;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.Watchroom;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The alarm list as a person works on it: always of now, whatever the board replays. FX thread. */
public final class AlarmsViewModel {
    /** How long an alarm may be put out of sight. */
    static final List<Duration> SHELVES = List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
            Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(24));

    private final BoardViewModel board;
    private final Watchroom room;
    private final Supplier<String> who;
    private final ObjectProperty<Drawer> part = new SimpleObjectProperty<>(Drawer.OPEN);
    private final ReadOnlyObjectWrapper<AlarmList> all = new ReadOnlyObjectWrapper<>(AlarmList.NONE);
    private final ReadOnlyObjectWrapper<List<AlarmRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<AlarmRow>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Duration> shelf = new SimpleObjectProperty<>(SHELVES.get(1));
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper openCount = new ReadOnlyIntegerWrapper();
    private boolean floodOpened;

    /** Which of the lists. */
    enum Drawer {
        OPEN, ACKNOWLEDGED, SHELVED, SUPPRESSED
    }

    AlarmsViewModel(BoardViewModel board, RecoveryEquipment with) {
        this.board = board;
        room = with.room();
        who = with.operator().name();
        board.live().subscribe(this::told);
        part.subscribe(this::fill);
    }

    private void told(Optional<Outlook> live) {
        all.set(live.map(Outlook::alarms).orElse(AlarmList.NONE));
        openCount.set(all.get().open().size());
        floodOpened &= all.get().flood().isPresent();
        fill();
    }

    private void fill() {
        var next = new ArrayList<AlarmRow>();
        List<Alarm> listed = of(part.get());
        Optional<AlarmList.Flood> flood = part.get() == Drawer.OPEN ? all.get().flood() : Optional.empty();
        flood.ifPresent(f -> next.add(new AlarmRow.Many(f, listed.size(), floodOpened)));
        if (flood.isEmpty() || floodOpened) {
            listed.forEach(a -> next.add(new AlarmRow.One(a)));
        }
        rows.set(List.copyOf(next));
        // The line a person reads stays chosen while its facts change; gone, the first takes its place.
        chosen.set(chosen.get().flatMap(old -> next.stream().filter(r -> r.id().equals(old.id())).findFirst())
                .or(() -> next.stream().findFirst()));
    }

    List<Alarm> of(Drawer which) {
        return switch (which) {
            case OPEN -> all.get().open();
            case ACKNOWLEDGED -> all.get().acknowledged();
            case SHELVED -> all.get().shelved();
            case SUPPRESSED -> all.get().suppressed();
        };
    }

    /** Of any list; what another one follows from may have been acknowledged. */
    Optional<Alarm> find(String id) {
        return Stream.of(Drawer.values()).flatMap(p -> of(p).stream()).filter(a -> a.id().equals(id)).findFirst();
    }

    ObjectProperty<Drawer> part() {
        return part;
    }

    ReadOnlyObjectProperty<AlarmList> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<AlarmRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<Optional<AlarmRow>> chosen() {
        return chosen;
    }

    Optional<Alarm> alarm() {
        return chosen.get().flatMap(row -> switch (row) {
            case AlarmRow.One one -> Optional.of(one.alarm());
            case AlarmRow.Many many -> Optional.of(many.flood().first());
        });
    }

    StringProperty note() {
        return note;
    }

    ObjectProperty<Duration> shelf() {
        return shelf;
    }

    ReadOnlyIntegerProperty openCount() {
        return openCount.getReadOnlyProperty();
    }

    BoardViewModel board() {
        return board;
    }

    Messages messages() {
        return board.messages();
    }

    /** The chosen one; a flood is opened instead, since nobody answers for what they have not read. */
    void answer() {
        chosen.get().ifPresent(row -> {
            switch (row) {
                case AlarmRow.Many _ -> toggleFlood();
                case AlarmRow.One one when part.get() == Drawer.OPEN -> {
                    room.acknowledge(one.id(), who.get(), note.get());
                    note.set("");
                }
                case AlarmRow.One _ -> {
                }
            }
        });
    }

    void toggleFlood() {
        floodOpened = !floodOpened && all.get().flood().isPresent();
        fill();
    }

    void acknowledgeAll() {
        if (!all.get().open().isEmpty()) {
            room.acknowledgeAll(who.get(), note.get());
            note.set("");
        }
    }

    void shelve() {
        if (part.get() != Drawer.SHELVED && chosen.get().orElse(null) instanceof AlarmRow.One one) {
            room.shelve(one.id(), shelf.get(), who.get(), note.get());
            note.set("");
        }
    }

    void unshelve() {
        if (part.get() == Drawer.SHELVED && chosen.get().orElse(null) instanceof AlarmRow.One one) {
            room.unshelve(one.id(), who.get());
        }
    }
}
