package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Evidence;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.readiness.ui.words.CheckTexts;
import com.megaticket.console.readiness.ui.words.Group;
import com.megaticket.console.readiness.ui.words.Mark;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The chosen check: what it proves and why, what it came to, what to do, the commands that prove it, what it rests on. */
public final class CheckView extends View {
    private final ReadinessViewModel model;
    private final Messages messages;
    private final CheckTexts texts;
    private final List<Runnable> ages = new ArrayList<>();
    private Optional<Sheet.Line> shown = Optional.empty();
    @FXML
    private VBox detail;
    @FXML
    private Label title;
    @FXML
    private Label state;
    @FXML
    private Label facts;
    @FXML
    private Label again;
    @FXML
    private Label why;
    @FXML
    private Button look;
    @FXML
    private Button accept;
    @FXML
    private VBox findings;
    @FXML
    private Label calls;
    @FXML
    private VBox evidence;
    @FXML
    private Label evidenceTitle;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    CheckView(ReadinessViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.texts = new CheckTexts(messages);
    }

    @FXML
    void initialize() {
        look.setOnAction(_ -> model.lookAgain());
        accept.setOnAction(_ -> model.accept());
        follow(model.chosen(), _ -> show());
        follow(model.sheet(), _ -> show());
        follow(model.now(), _ -> age());
    }

    private void show() {
        Optional<Sheet.Line> line = model.line();
        Pieces.show(detail, line.isPresent());
        line.ifPresent(l -> {
            look.setDisable(model.isRunning());
            Pieces.show(accept, l.id() == CheckId.R31 && !model.isRunning()
                    && model.sheet().get().filter(Sheet::acceptable).isPresent());
            if (shown.filter(s -> isSame(s, l)).isEmpty()) {
                build(l);
            }
            shown = line;
            age();
        });
    }

    /** Ages aside. Where there is a result, what goes on now stands beside it. */
    private static boolean isSame(Sheet.Line one, Sheet.Line other) {
        return one.id() == other.id() && one.last().equals(other.last())
                && (one.last().isPresent() || one.underWay().equals(other.underWay()));
    }

    private void build(Sheet.Line line) {
        ages.clear();
        title.setText(messages.text("readiness.title.check", line.id().name(), texts.proves(line)));
        Parts.mark(state, texts.state(line), Mark.of(line));
        why.setText(texts.why(line));
        findings.getChildren().setAll(line.last().map(e -> findings(e.result())).orElseGet(
                () -> List.of(said(new CheckTexts.Said(messages.text("readiness.never.happened"),
                        messages.text("readiness.never.todo"))))));
        calls.setText(String.join("\n", model.sheet().get().stream()
                .flatMap(s -> texts.calls(line, s.place())).toList()));
        List<Node> lines = line.last().map(State.Ended::result).stream()
                .flatMap(r -> r.evidence().stream()).<Node>map(this::evidence).toList();
        evidence.getChildren().setAll(lines);
        Pieces.show(evidenceTitle, !lines.isEmpty());
    }

    private List<Node> findings(Result result) {
        var nodes = new ArrayList<Node>();
        switch (result) {
            case Result.Pass _ -> {
            }
            case Result.Fail fail -> {
                for (int i = 0; i < fail.problems().size(); i++) {
                    nodes.add(problem(fail.problems().get(i), i));
                }
                fail.unread().ifPresent(f -> {
                    nodes.add(Pieces.wrapped(messages.text("readiness.report.more"), "finding-title"));
                    nodes.add(unread(f));
                });
            }
            case Result.CannotTell unknown -> nodes.add(unread(unknown.failure()));
            case Result.NotPermitted refused -> nodes.add(said(texts.said(refused)));
            case Result.Skipped skipped -> nodes.add(said(texts.said(skipped)));
        }
        return nodes;
    }

    private Node problem(Problem problem, int place) {
        VBox box = said(texts.said(problem));
        Label severity = Pieces.label("", "check-state");
        Parts.mark(severity, messages.text(problem.severity().key()),
                Mark.of(problem.severity() == Severity.BLOCKER
                        ? Group.STOPS
                        : Group.HARMS));
        box.getChildren().addFirst(severity);
        box.getChildren().add(new CommandBox(messages.text("readiness.report.proof"), "proof-" + place,
                problem.proof(), messages, (command, shell) -> Copies.put(command, shell, model)));
        problem.fix().ifPresent(fix -> box.getChildren().add(new CommandBox(messages.text("readiness.report.fix"),
                "fix-" + place, fix, messages, (command, shell) -> Copies.put(command, shell, model))));
        return box;
    }

    private Node unread(Failure failure) {
        VBox box = said(texts.said(failure));
        if (!failure.requestId().isEmpty()) {
            box.getChildren()
                    .add(Pieces.wrapped(messages.text("readiness.request", failure.requestId()), "line-facts"));
        }
        return box;
    }

    private VBox said(CheckTexts.Said said) {
        var box = new VBox(Pieces.wrapped(said.happened(), "finding-happened"),
                Pieces.label(messages.text("readiness.report.todo"), "group"), Pieces.wrapped(said.todo()));
        box.getStyleClass().add("check-finding");
        return box;
    }

    private Node evidence(Evidence e) {
        Label call = Pieces.wrapped("", "line-title");
        ages.add(() -> call.setText(texts.evidence(e, model.now().get())));
        return new VBox(call, Pieces.wrapped(e.excerpt(), "command", "excerpt"));
    }

    private void age() {
        Instant now = model.now().get();
        model.line().ifPresent(line -> model.sheet().get().ifPresent(sheet -> {
            Parts.old(detail, Sheet.isOld(line, now));
            facts.setText(texts.facts(line, sheet.place().origin(), now));
            Pieces.show(facts, !facts.getText().isEmpty());
            String goingOn = line.underWay().map(s -> texts.underWay(s, now)).orElse("");
            again.setText(goingOn.isEmpty() || line.last().isEmpty()
                    ? goingOn
                    : messages.text("readiness.again", goingOn));
            Pieces.show(again, !goingOn.isEmpty());
            ages.forEach(Runnable::run);
        }));
    }
}
