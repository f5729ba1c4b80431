package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The start screen: covers the window until starting is over. */
public final class StartView extends View {
    private final ShellViewModel shell;
    private final StartViewModel model;
    private final Messages messages;
    @FXML
    private StackPane place;
    @FXML
    private Label heading;
    @FXML
    private VBox steps;
    @FXML
    private ScrollPane findingsPlace;
    @FXML
    private VBox findings;
    @FXML
    private HBox buttons;
    @FXML
    private Button proceed;
    @FXML
    private Button retry;
    @FXML
    private Label demoNote;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    StartView(ShellViewModel shell) {
        this.shell = shell;
        this.model = shell.start();
        this.messages = shell.messages();
    }

    @FXML
    void initialize() {
        show(demoNote, shell.isDemo());
        until(model.steps().subscribe(this::drawSteps));
        drawSteps();
        until(model.findings().subscribe(this::drawFindings));
        drawFindings();
        // As tall as its words, which wrap: a scroll pane asks for the height they would have on one line.
        findingsPlace.minHeightProperty().bind(
                Bindings.min(findings.heightProperty().add(2), findingsPlace.maxHeightProperty()));
        follow(model.phase(), this::phaseIs);
    }

    @FXML
    void retry() {
        model.retry();
    }

    @FXML
    void proceed() {
        model.proceed();
    }

    private void phaseIs(StartViewModel.Phase phase) {
        show(place, phase != StartViewModel.Phase.DONE);
        heading.setText(switch (phase) {
            case WORKING, DONE -> messages.text("ui.start.working");
            case BLOCKED -> messages.text("ui.start.blocked");
            case WARNED -> messages.text("ui.start.warned");
        });
        boolean asking = phase == StartViewModel.Phase.BLOCKED || phase == StartViewModel.Phase.WARNED;
        show(buttons, asking);
        show(findingsPlace, asking);
        show(proceed, phase == StartViewModel.Phase.WARNED);
        if (asking) {
            retry.requestFocus();
        }
    }

    private void drawSteps() {
        steps.getChildren().setAll(model.steps().stream().map(this::step).toList());
    }

    private Node step(StartStep step) {
        Node mark = switch (step.state()) {
            case WAITING -> new FontIcon("fth-circle");
            case RUNNING -> wheel();
            case DONE -> new FontIcon("fth-check");
            case FAILED -> new FontIcon("fth-x");
        };
        var place = new StackPane(mark);
        place.getStyleClass().add("start-mark");
        var row = new HBox(place, new Label(name(step.name())));
        row.getStyleClass().addAll("start-step", switch (step.state()) {
            case WAITING -> "waiting";
            case RUNNING -> "running";
            case DONE -> "done";
            case FAILED -> "failed";
        });
        return row;
    }

    private String name(StartStep.Name name) {
        return switch (name) {
            case ENGINES -> messages.text("ui.start.engines");
            case SEED -> messages.text("ui.start.seed");
            case LOGIN -> messages.text("ui.start.login");
            case CHECK -> messages.text("ui.start.check");
            case RESUME -> messages.text("ui.start.resume");
        };
    }

    private static Node wheel() {
        var wheel = new ProgressIndicator();
        wheel.setPrefSize(16, 16);
        wheel.setMaxSize(16, 16);
        return wheel;
    }

    private void drawFindings() {
        findings.getChildren().setAll(model.findings().stream().map(this::finding).toList());
    }

    private Node finding(StartFinding finding) {
        FailureText words = finding.words().apply(messages);
        var title = wrapped(words.happened());
        title.getStyleClass().add("finding-title");
        var subject = wrapped(finding.subject());
        subject.getStyleClass().add("finding-subject");
        show(subject, !finding.subject().isEmpty());
        var texts = new VBox(title, subject, wrapped(words.means()), wrapped(words.todo()));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var icon = new FontIcon(finding.blocks() ? "fth-x-circle" : "fth-alert-triangle");
        var row = new HBox(icon, texts);
        row.getStyleClass().addAll("finding", finding.blocks() ? "finding-blocks" : "finding-warns");
        return row;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
