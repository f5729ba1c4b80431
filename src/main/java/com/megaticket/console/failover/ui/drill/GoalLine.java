package com.megaticket.console.failover.ui.drill;

import com.megaticket.console.failover.drill.Goal;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.Signal;
import com.megaticket.console.failover.drill.report.DrillReport;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A step of an exercise with its clock. */
final class GoalLine extends HBox {
    private final Goal goal;
    private final DrillViewModel model;
    private final Label name;
    private final Label time = Pieces.label("", "goal-time");

    GoalLine(Goal goal, DrillViewModel model) {
        this.goal = goal;
        this.model = model;
        Messages messages = model.messages();
        String words = messages.text(goal.signal().key());
        name = Pieces.wrapped(goal.kind() == Goal.Kind.NEVER
                ? messages.text("failover.drill.brief.never", words)
                : words, "goal-name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        time.setMinWidth(Label.USE_PREF_SIZE);
        getChildren().setAll(name, gap, time);
        getStyleClass().add("goal-line");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(false);
    }

    void show(Run run, Optional<Signal> next, Instant now) {
        boolean incident = run.exercise().isIncident();
        boolean current = next.equals(Optional.of(goal.signal())) && goal.kind() == Goal.Kind.WANTED;
        boolean reached = run.has(goal.signal());
        boolean over = current && since(run, now).filter(d -> d.compareTo(goal.within()) > 0).isPresent();
        // What an incident expects is its secret until it was done or asked for.
        Pieces.show(this, !incident || reached || run.hinted().containsKey(goal.signal()));
        Goal.Mark mark = goal.mark(run.reached());
        String icon = switch (mark) {
            case IN_TIME -> "fth-check";
            case LATE, OUT_OF_ORDER -> "fth-clock";
            case DONE_WRONG -> "fth-alert-octagon";
            case KEPT -> "fth-shield";
            case NOT_REACHED -> over ? "fth-clock" : current ? "fth-chevron-right" : "fth-circle";
        };
        String look = switch (mark) {
            case IN_TIME, KEPT -> "look-calm";
            case LATE, OUT_OF_ORDER -> "look-warning";
            case DONE_WRONG -> "look-danger";
            case NOT_REACHED -> over ? "look-warning" : current ? "look-now" : "look-waiting";
        };
        Parts.mark(name, icon, look);
        time.setText(time(run, mark, now));
        setAccessibleText(name.getText() + ", " + time.getText());
    }

    private Optional<Duration> since(Run run, Instant now) {
        return run.at(goal.from()).map(at -> Duration.between(at, now));
    }

    private String time(Run run, Goal.Mark mark, Instant now) {
        Messages messages = model.messages();
        DrillWords words = model.words();
        if (goal.kind() == Goal.Kind.NEVER) {
            return messages.text(mark == Goal.Mark.KEPT ? "failover.drill.step.so-far" : DrillReport.key(mark));
        }
        if (run.has(goal.signal())) {
            return messages.text("failover.drill.step.done", goal.took(run.reached()).map(words::length).orElse("–"),
                    messages.text(DrillReport.key(mark)));
        }
        String planned = words.length(goal.within());
        return since(run, now).map(d -> messages.text(d.compareTo(goal.within()) > 0
                ? "failover.drill.step.over"
                : "failover.drill.step.running", words.length(d), planned))
                .orElseGet(() -> messages.text("failover.drill.step.waiting", planned));
    }
}
