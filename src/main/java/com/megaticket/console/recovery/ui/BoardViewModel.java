package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.record.Frame;
import com.megaticket.console.recovery.watch.IgnoredLine;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.Watchroom;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Coalesced;
import com.megaticket.console.ui.fx.Latest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** What all parts of the dashboard show: the newest outlook, or a frame of the record while a person looks back. FX thread. */
public final class BoardViewModel {
    /** A watch beats twice a second, however slowly it asks: one that says nothing this long has stopped. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Watchroom room;
    private final Pair pair;
    private final Messages messages;
    private final Supplier<Moment> clock;
    private final Supplier<String> who;
    private final List<IgnoredLine> ignored;
    private final Latest reading;
    private final Coalesced<Outlook> inbox;
    private final ReadOnlyObjectWrapper<Optional<Outlook>> live = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Board>> board = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Replay> replay = new ReadOnlyObjectWrapper<>(new Replay.Off());
    private final ReadOnlyObjectWrapper<Moment> now;
    private final IntegerProperty tab = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<Outlook>> newest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean inSight;
    private Subscription following = Subscription.EMPTY;

    BoardViewModel(UiKit kit, RecoveryEquipment with) {
        room = with.room();
        pair = with.pair();
        clock = with.clock();
        who = with.operator().name();
        ignored = with.ignored();
        messages = kit.messages();
        reading = kit.work().latest("recovery frame");
        inbox = new Coalesced<>(kit.work().fx(), this::told);
        now = new ReadOnlyObjectWrapper<>(clock.get());
        kit.ticks().now().subscribe((_, _) -> now.set(clock.get()));
    }

    /** Follows the watch until {@link #stop}. */
    void start() {
        following = room.follow(inbox::push)::close;
    }

    void stop() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    /** Nobody looks: nothing is drawn, the newest is kept. */
    void sight(boolean on) {
        inSight = on;
        newest.get().ifPresent(this::told);
    }

    private void told(Outlook next) {
        newest.set(Optional.of(next));
        if (!inSight) {
            return;
        }
        now.set(clock.get());
        live.set(newest.get());
        if (replay.get() instanceof Replay.Off) {
            board.set(Optional.of(Board.of(next)));
        }
    }

    /** Empty = nothing came so far. */
    ReadOnlyObjectProperty<Optional<Board>> board() {
        return board.getReadOnlyProperty();
    }

    /** What came last, also while nobody looks: what must not be missed follows it. */
    ReadOnlyObjectProperty<Optional<Outlook>> newest() {
        return newest.getReadOnlyProperty();
    }

    /** Now, also during a replay: alarms are always of now. */
    ReadOnlyObjectProperty<Optional<Outlook>> live() {
        return live.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Replay> replay() {
        return replay.getReadOnlyProperty();
    }

    /** Moves with the ticks; ages count from it. */
    ReadOnlyObjectProperty<Moment> now() {
        return now.getReadOnlyProperty();
    }

    /** Which part is open, kept over a change of the language. */
    IntegerProperty tab() {
        return tab;
    }

    /** Moves only while the part is open: what nobody sees is not drawn. */
    <T> ObservableValue<T> within(Part part, ObservableValue<T> value) {
        return value.when(tab.map(open -> open.intValue() == part.ordinal()));
    }

    Pair pair() {
        return pair;
    }

    Messages messages() {
        return messages;
    }

    /** What was configured and is not followed. */
    List<IgnoredLine> ignored() {
        return ignored;
    }

    /** The region whose life is asked about: who serves, or the main one while that is not known. */
    String asked(Board shown) {
        return shown.serving() instanceof Serving.One one ? one.region() : pair.main();
    }

    /** Since when the watch itself has said nothing; empty while it speaks. */
    Optional<Duration> silence() {
        return live.get().map(outlook -> outlook.picture().at().age(now.get()))
                .filter(age -> age.compareTo(SILENCE) > 0);
    }

    void lookNow() {
        room.lookNow();
    }

    void canary(boolean on) {
        room.canary(on);
    }

    void acknowledgeVerdict() {
        room.acknowledgeVerdict(who.get(), "");
    }

    /** Shows the board of then. */
    void look(Instant then) {
        replay.set(new Replay.Sought(then));
        reading.load(() -> room.history().at(then), frame -> found(then, frame),
                failure -> {
                    board.set(Optional.empty());
                    replay.set(new Replay.Unreadable(then, failure));
                });
    }

    private void found(Instant then, Optional<Frame> frame) {
        replay.set(frame.<Replay>map(_ -> new Replay.Found(then)).orElseGet(() -> new Replay.NobodyWatched(then)));
        board.set(frame.map(Board::of));
    }

    void backToNow() {
        reading.cancel();
        replay.set(new Replay.Off());
        board.set(live.get().map(Board::of));
    }
}
