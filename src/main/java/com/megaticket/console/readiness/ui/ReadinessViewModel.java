package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Inspection;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.ui.words.Summary;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Coalesced;
import com.megaticket.console.ui.fx.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** The board as a person reads it and asks for it. FX thread. */
public final class ReadinessViewModel {
    private final Inspection inspection;
    private final Messages messages;
    private final Work work;
    private final Supplier<Instant> clock;
    private final Coalesced<Sheet> inbox;
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<CheckRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<CheckId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private boolean inSight;
    private boolean touched;
    private Subscription following = Subscription.EMPTY;

    ReadinessViewModel(UiKit kit, ReadinessEquipment with) {
        inspection = with.inspection();
        clock = with.clock();
        messages = kit.messages();
        work = kit.work();
        inbox = new Coalesced<>(work.fx(), this::told);
        now = new ReadOnlyObjectWrapper<>(clock.get());
        kit.ticks().now().subscribe((_, _) -> tick());
        messages.languageProperty().subscribe((_, _) -> told.set(""));
    }

    /** Follows the inspection until {@link #stop}. */
    void start() {
        following = inspection.follow(inbox::push)::close;
    }

    void stop() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    /** Nobody looks: nothing is drawn, the newest is kept. The first who looks has everything looked at. */
    void sight(boolean on) {
        inSight = on;
        if (on) {
            told(inspection.sheet());
            if (sheet.get().stream().allMatch(s -> !s.running() && s.ended().findAny().isEmpty())) {
                lookAtAll();
            }
        }
    }

    private void tick() {
        if (inSight) {
            now.set(clock.get());
        }
    }

    private void told(Sheet next) {
        if (!inSight) {
            return;
        }
        now.set(clock.get());
        sheet.set(Optional.of(next));
        List<CheckRow> ordered = CheckRow.of(next);
        // Until a person has chosen, the worst is shown; what they read stays while results come.
        if (!touched) {
            chosen.set(ordered.stream().findFirst().map(CheckRow::id));
        }
        rows.set(ordered);
    }

    /** Empty = nobody has looked at this screen. */
    ReadOnlyObjectProperty<Optional<Sheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<CheckRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<CheckId>> chosen() {
        return chosen;
    }

    /** A person chose. */
    void choose(CheckId id) {
        touched = true;
        chosen.set(Optional.of(id));
    }

    Optional<Sheet.Line> line() {
        return chosen.get().flatMap(id -> sheet.get().stream().flatMap(s -> s.lines().stream())
                .filter(l -> l.id() == id).findFirst());
    }

    Optional<Summary> summary() {
        return sheet.get().map(s -> Summary.of(s, now.get()));
    }

    /** Moves with the ticks; ages count from it. */
    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** What became of the last thing asked for; empty = nothing was. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    void say(String words) {
        told.set(words);
    }

    Messages messages() {
        return messages;
    }

    void lookAtAll() {
        inspection.begin();
    }

    /** At the chosen check alone. */
    void lookAgain() {
        chosen.get().ifPresent(inspection::again);
    }

    boolean isRunning() {
        return sheet.get().filter(Sheet::running).isPresent();
    }

    void giveUp() {
        inspection.cancel();
    }

    /** What changed since the last good run was meant. */
    void accept() {
        work.run("readiness accept", () -> {
            inspection.accept();
            return true;
        }, _ -> say(messages.text("readiness.accepted")), failure -> {
            FailureText why = FailureText.of(failure, messages);
            say(messages.text("readiness.not-done", why.happened(), why.todo()));
        });
    }

    /** The command that proves what is wrong with the chosen check. */
    Optional<Command> proof() {
        return line().flatMap(Sheet.Line::last).map(State.Ended::result)
                .flatMap(result -> result instanceof Result.Fail fail
                        ? Optional.of(fail.problems().getFirst().proof())
                        : Optional.empty());
    }
}
