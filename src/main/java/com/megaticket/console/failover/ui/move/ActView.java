package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.room.Activity;
import com.megaticket.console.failover.room.Demand;
import com.megaticket.console.failover.room.Demands;
import com.megaticket.console.failover.room.Precondition;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The form in which a person says what shall be done, or the clock of what is being done. */
public final class ActView extends View {
    private final MoveViewModel model;
    private final Messages messages;
    @FXML
    private VBox form;
    @FXML
    private Label title;
    @FXML
    private Label means;
    @FXML
    private VBox needs;
    @FXML
    private TextField who;
    @FXML
    private TextField why;
    @FXML
    private VBox typedBox;
    @FXML
    private Label typedLabel;
    @FXML
    private TextField typed;
    @FXML
    private Label phrase;
    @FXML
    private Button act;
    @FXML
    private Button back;
    @FXML
    private FlowPane others;
    @FXML
    private VBox playing;
    @FXML
    private Label playingTitle;
    @FXML
    private Label playingFacts;
    @FXML
    private ProgressBar bar;
    @FXML
    private Button pause;
    private List<Intent> offered = List.of();
    private String saidNeeds = "";

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    ActView(MoveViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        bindBoth(who.textProperty(), model.who);
        bindBoth(why.textProperty(), model.why);
        bindBoth(typed.textProperty(), model.typed);
        for (TextField field : List.of(who, why, typed)) {
            field.setOnAction(_ -> model.act());
            follow(field.textProperty(), _ -> act.setDisable(!model.mayAct()));
        }
        act.setOnAction(_ -> model.act());
        back.setOnAction(_ -> model.back());
        pause.setOnAction(_ -> model.pause());
        follow(model.situation(), at -> at.ifPresent(this::show));
        follow(model.chosen(), intent -> {
            model.situation().get().ifPresent(this::show);
            if (intent.isPresent()) {
                (typedBox.isVisible() ? typed : act).requestFocus();
            }
        });
        follow(model.refused, _ -> model.situation().get().ifPresent(this::show));
        follow(model.kind(), _ -> model.situation().get().ifPresent(this::show));
        follow(model.to(), _ -> model.situation().get().ifPresent(this::show));
        follow(model.now(), _ -> model.situation().get().ifPresent(this::clock));
    }

    private void show(Situation at) {
        boolean busy = !at.isIdle();
        boolean keys = busy ? form.isFocusWithin() : playing.isFocusWithin();
        Pieces.show(playing, busy);
        Pieces.show(form, !busy);
        if (busy) {
            clock(at);
            if (keys) {
                playing.requestFocus();
            }
            return;
        }
        Intent intent = model.intent();
        title.setText(title(intent, at));
        String refused = model.refused.get();
        means.setText(refused.isEmpty() ? means(intent, at) : refused + " " + means(intent, at));
        Optional<Demand> demand = model.demand();
        boolean possible = demand.filter(d -> d.kind() == Demand.Kind.SECOND).isEmpty();
        Pieces.show(typedBox, possible && demand.isPresent());
        demand.ifPresent(d -> {
            typedLabel.setText(messages.text(MoveKeys.of(d.kind())));
            phrase.setText(d.phrase());
            typed.setPromptText(d.phrase());
            typed.setAccessibleText(messages.text("failover.form.type", d.phrase()));
        });
        why.setPromptText(messages.text(model.needsReason() ? "failover.form.why-asked" : "failover.form.why-free"));
        needs(possible);
        act.setText(messages.text(MoveKeys.of(intent)));
        act.setDisable(!model.mayAct());
        act.getStyleClass().removeAll("danger", "accent");
        boolean grave = demand.filter(d -> d.kind() != Demand.Kind.FIRST && d.kind() != Demand.Kind.BEGIN
                && d.kind() != Demand.Kind.SECOND).isPresent();
        act.getStyleClass().add(grave ? "danger" : "accent");
        Pieces.show(back, model.chosen().get().isPresent());
        offer();
        if (keys) {
            (typedBox.isVisible() ? typed : act).requestFocus();
        }
    }

    private void needs(boolean possible) {
        var missing = model.needs().stream().filter(n -> n.state() != Precondition.State.MET)
                .toList();
        String said = missing.toString() + possible;
        if (said.equals(saidNeeds)) {
            return;
        }
        saidNeeds = said;
        needs.getChildren().setAll(NeedLines.of(missing, messages));
        Pieces.show(needs, !missing.isEmpty());
    }

    private String title(Intent intent, Situation at) {
        Optional<Switch> open = at.switches().open();
        return switch (intent) {
            case BEGIN -> messages.text("failover.form.begin", model.regionName(model.to().get()));
            case PLAY -> messages.text("failover.form.play", open.flatMap(Switch::next).map(s -> messages.text(
                    MoveKeys.name(s))).orElse(""));
            case FORCE -> messages.text("failover.form.force", open.flatMap(Switch::next).map(s -> messages.text(
                    MoveKeys.name(s))).orElse(""));
            case FIRST, SECOND, GIVE_UP, CLOSE_OWED, ANSWER, WORD, WORD_BACK -> messages.text(MoveKeys.of(intent));
        };
    }

    private String means(Intent intent, Situation at) {
        Optional<Switch> open = at.switches().open();
        if (intent == Intent.FORCE) {
            String without = open.flatMap(Switch::next).map(s -> messages.text(MoveKeys.without(s))).orElse("");
            return open.flatMap(Switch::next).filter(s -> s.force() == Step.Force.WITH_LOSS).isPresent()
                    ? without + " " + Losses.words(at.around().loss(), messages)
                    : without;
        }
        if (intent == Intent.PLAY && open.isPresent()) {
            return Demands.elsewhere(open.get(), at)
                    .map(mark -> messages.text("failover.form.elsewhere", mark.who(), messages.formats().duration(
                            Duration.between(mark.begunAt(), at.at()))))
                    .orElseGet(() -> open.get().next().map(s -> messages.text(MoveKeys.does(s))).orElse(""));
        }
        String text = messages.text(MoveKeys.means(intent));
        return intent == Intent.BEGIN && model.kind().get() == Switch.Kind.FORCED
                ? text + " " + Losses.words(at.around().loss(), messages)
                : text;
    }

    private void offer() {
        List<Intent> now = model.others().stream().filter(i -> i != model.intent()).toList();
        if (now.equals(offered)) {
            return;
        }
        offered = now;
        others.getChildren().setAll(now.stream().map(intent -> {
            var button = new Button(messages.text(MoveKeys.of(intent)));
            button.setId("intent-" + intent.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("small");
            button.setOnAction(_ -> model.choose(intent));
            return (Node) button;
        }).toList());
        Pieces.show(others, !now.isEmpty());
    }

    private void clock(Situation at) {
        switch (at.activity()) {
            case Activity.Idle _ -> Pieces.show(playing, false);
            case Activity.Acting(Activity.Act acting, Instant since) -> {
                playingTitle.setText(messages.text(MoveKeys.of(acting)));
                facts(since, Optional.empty());
                Pieces.show(pause, false);
            }
            case Activity.Playing(Step step, Instant since, Optional<StepWork.Progress> progress, boolean pausing) -> {
                playingTitle.setText(messages.text("failover.playing", messages.text(MoveKeys.name(step))));
                facts(since, progress);
                Pieces.show(pause, true);
                pause.setText(messages.text(pausing ? "failover.stop-now" : "failover.pause"));
            }
        }
    }

    private void facts(Instant since, Optional<StepWork.Progress> progress) {
        String going = messages.formats().duration(Duration.between(since, model.now().get()));
        playingFacts.setText(progress.flatMap(StepWork.Progress::left)
                .map(left -> messages.text("failover.playing.left", going, messages.formats().duration(left)))
                .orElseGet(() -> messages.text("failover.playing.since", going)));
        bar.setProgress(progress.filter(p -> p.of() > 0)
                .map(p -> Math.min(1.0, p.done() / (double) p.of()))
                .orElse(ProgressBar.INDETERMINATE_PROGRESS));
    }
}
