package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.DrillRoom;
import com.megaticket.console.failover.drill.DrillState;
import com.megaticket.console.failover.drill.Exercise;
import com.megaticket.console.failover.drill.Goal;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.Script;
import com.megaticket.console.failover.drill.report.DrillReport;
import com.megaticket.console.shared.paper.Paper;
import com.megaticket.console.ui.Dialogs;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Coalesced;
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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Exercises as a person chooses, leads and reads them. FX thread. */
public final class DrillViewModel {
    private final DrillRoom room;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Supplier<Instant> clock;
    private final Coalesced<DrillState> inbox;
    private final ReadOnlyObjectWrapper<Optional<DrillState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final StringProperty who = new SimpleStringProperty();
    private Optional<DrillRoom.Following> following = Optional.empty();
    private boolean inSight;

    DrillViewModel(UiKit kit, DrillEquipment with) {
        room = with.room();
        clock = with.clock();
        messages = kit.messages();
        dialogs = kit.dialogs();
        who.set(with.who().get());
        inbox = new Coalesced<>(kit.work().fx(), this::told);
        now = new ReadOnlyObjectWrapper<>(clock.get());
        kit.ticks().now().subscribe((_, _) -> tick());
        messages.languageProperty().subscribe((_, _) -> told.set(""));
    }

    void start() {
        following = Optional.of(room.follow(inbox::push));
    }

    void stop() {
        following.ifPresent(DrillRoom.Following::close);
        following = Optional.empty();
    }

    void sight(boolean on) {
        inSight = on;
        tick();
    }

    private void tick() {
        if (inSight) {
            now.set(clock.get());
        }
    }

    /** Kept also while nobody looks: an exercise that ends meanwhile is what is shown next. */
    private void told(DrillState next) {
        boolean ended = state.get().flatMap(DrillState::running).isPresent() && next.running().isEmpty();
        if (ended) {
            next.past().stream().findFirst().ifPresent(run -> chosen.set(Optional.of(run.frame().id())));
        }
        now.set(clock.get());
        state.set(Optional.of(next));
        List<Row> all = Row.of(next);
        if (chosen.get().isEmpty()) {
            chosen.set(all.stream().findFirst().map(Row::id));
        }
        rows.set(all);
    }

    /** Empty = the room has told nothing yet. */
    ReadOnlyObjectProperty<Optional<DrillState>> state() {
        return state.getReadOnlyProperty();
    }

    Optional<Run> running() {
        return state.get().flatMap(DrillState::running);
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    Optional<Row> row() {
        return chosen.get().flatMap(id -> rows.get().stream().filter(r -> r.id().equals(id)).findFirst());
    }

    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    void say(String words) {
        told.set(words);
    }

    /** Leads the exercise; as they type it. */
    StringProperty who() {
        return who;
    }

    Messages messages() {
        return messages;
    }

    DrillWords words() {
        return new DrillWords(messages);
    }

    Script script(Exercise exercise) {
        return room.script(exercise);
    }

    Paper report(Run run) {
        return DrillReport.of(run, script(run.exercise()), state.get().map(DrillState::past).orElse(List.of()),
                words());
    }

    /** What is to come next, and whether its instruction may be shown: of an incident only when it was asked for. */
    record Next(Optional<Goal> goal, boolean shown) {}

    Next next(Run run) {
        Optional<Goal> goal = run.next(script(run.exercise()));
        return new Next(goal, goal.filter(g -> !run.exercise().isIncident() || run.hinted().containsKey(g.signal()))
                .isPresent());
    }

    void begin() {
        if (who.get().isBlank()) {
            say(messages.text("failover.drill.start.no-name"));
            return;
        }
        row().ifPresent(row -> {
            if (row instanceof Row.Offer(Exercise exercise, var refusal, boolean _) && refusal.isEmpty()) {
                say("");
                room.start(exercise, who.get());
            }
        });
    }

    void inject() {
        room.inject();
    }

    void injectedByHand(String experiment) {
        if (!experiment.isBlank()) {
            room.injectedByHand(experiment);
        }
    }

    void heal() {
        room.heal();
    }

    void hint() {
        room.hint();
    }

    void abort() {
        dialogs.ask(new Dialogs.Question(messages.text("failover.drill.abort.title"),
                messages.text("failover.drill.abort.text"), messages.text("failover.drill.abort"), false,
                room::abort));
    }

    void settle() {
        room.settle();
    }
}
