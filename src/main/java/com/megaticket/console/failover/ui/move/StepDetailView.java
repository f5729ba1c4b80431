package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.room.Precondition;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One step: what it does and calls, what it needs, and what became of it. */
public final class StepDetailView extends View {
    private final MoveViewModel model;
    private final Messages messages;
    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private Label does;
    @FXML
    private VBox needsBox;
    @FXML
    private VBox needs;
    @FXML
    private VBox became;
    @FXML
    private Label calls;
    @FXML
    private Label without;
    private Said said = new Said(Optional.empty(), List.of(), Optional.empty());

    /** What it shows; built again only when that changes. */
    private record Said(Optional<Step> step, List<Precondition> needs, Optional<Switch> run) {}

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    StepDetailView(MoveViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        follow(model.situation(), _ -> show());
        follow(model.looked(), _ -> show());
        follow(model.kind(), _ -> show());
        follow(model.to(), _ -> show());
        follow(model.past(), _ -> show());
    }

    private void show() {
        Optional<Step> step = model.step();
        Pieces.show(root, step.isPresent());
        var next = new Said(step, step.map(model::needs).orElse(List.of()), model.shown());
        if (step.isEmpty() || next.equals(said)) {
            return;
        }
        said = next;
        Step shown = step.get();
        title.setText(messages.text(MoveKeys.name(shown)));
        does.setText(messages.text(MoveKeys.does(shown)));
        calls.setText(messages.text(MoveKeys.calls(shown)));
        Pieces.show(needsBox, !next.needs().isEmpty());
        needs.getChildren().setAll(NeedLines.of(next.needs(), messages));
        boolean may = shown.force() != Step.Force.NEVER;
        without.setText(may ? messages.text(MoveKeys.without(shown)) : messages.text("failover.without-never"));
        became.getChildren().clear();
        next.run().flatMap(run -> run.mark(shown)).ifPresent(this::became);
    }

    private void became(Switch.Mark mark) {
        String when = messages.formats().time(mark.begunAt())
                + mark.endedAt().map(end -> " – " + messages.formats().time(end)).orElse("");
        became.getChildren().add(Pieces.wrapped(messages.text(MoveKeys.of(mark.state())), "line-title"));
        became.getChildren().add(Pieces.wrapped(messages.text("failover.became", when, mark.who()), "line-facts"));
        if (!mark.note().isEmpty()) {
            became.getChildren().add(Pieces.wrapped(mark.note(), "command"));
        }
    }
}
