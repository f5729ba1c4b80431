package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.ui.Choices;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.time.Instant;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The run in one word, how far it is, what the streams still tell, and what a person may ask of it. */
public final class RunView extends View {
    private final FindingsViewModel model;
    private final Messages messages;
    private final RunTexts texts;
    @FXML
    private HBox band;
    @FXML
    private FontIcon shape;
    @FXML
    private Label call;
    @FXML
    private Label means;
    @FXML
    private Label counts;
    @FXML
    private Label age;
    @FXML
    private Label streams;
    @FXML
    private Label fuse;
    @FXML
    private HBox running;
    @FXML
    private ProgressBar bar;
    @FXML
    private Label done;
    @FXML
    private Label pace;
    @FXML
    private Button run;
    @FXML
    private Button anew;
    @FXML
    private Button stop;
    @FXML
    private ChoiceBox<Double> budget;
    @FXML
    private Button notices;
    @FXML
    private Label told;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    RunView(FindingsViewModel model) {
        this.model = model;
        messages = model.messages();
        texts = new RunTexts(model.texts());
    }

    @FXML
    void initialize() {
        band.setAccessibleRole(AccessibleRole.TEXT);
        run.setOnAction(_ -> model.run());
        anew.setOnAction(_ -> model.anew());
        stop.setOnAction(_ -> model.giveUp());
        notices.setOnAction(_ -> model.exportNotices());
        budget.getItems().setAll(FindingsViewModel.BUDGETS);
        budget.setConverter(new Choices<>(texts::budget));
        bindBoth(budget.valueProperty(), model.budget());
        follow(model.snapshot(), this::show);
        follow(model.now(), now -> model.snapshot().get().ifPresent(s -> ages(s, now)));
        follow(model.told(), words -> {
            told.setText(words);
            Pieces.show(told, !words.isEmpty());
        });
    }

    private void show(Optional<AuditSnapshot> snapshot) {
        Pieces.show(band, snapshot.isPresent());
        snapshot.ifPresent(now -> {
            Mark mark = Mark.of(now.verdict());
            if (!mark.icon().equals(shape.getIconLiteral())) {
                shape.setIconLiteral(mark.icon());
            }
            Parts.style(band, mark.style(), Mark.STYLES);
            FailureText verdict = texts.verdict(now);
            call.setText(verdict.happened());
            means.setText(verdict.means() + " " + verdict.todo());
            counts.setText(texts.counts(now));
            Pieces.show(counts, !counts.getText().isEmpty());
            streams.setText(String.join("  ·  ", texts.streams(now)));
            Pieces.show(streams, now.begun().isPresent());
            boolean goes = now.isRunning();
            Pieces.show(running, goes);
            Pieces.show(stop, goes);
            Pieces.show(run, !goes);
            Pieces.show(anew, now.canGoOn());
            run.setText(messages.text(now.canGoOn() ? "failover.findings.go-on" : "failover.findings.run"));
            budget.setDisable(goes);
            Pieces.show(notices, model.hasNotices());
            if (goes) {
                progress(now);
            }
            ages(now, model.now().get());
        });
    }

    private void progress(AuditSnapshot now) {
        bar.setProgress(now.progress().filter(p -> p.showings() > 0).map(p -> p.done() / (double) p.showings())
                .orElse(ProgressBar.INDETERMINATE_PROGRESS));
        done.setText(texts.progress(now));
        pace.setText(texts.pace(now));
    }

    private void ages(AuditSnapshot now, Instant at) {
        age.setText(texts.age(now, at));
        Pieces.show(age, !age.getText().isEmpty());
        Optional<String> left = texts.fuse(now, at);
        fuse.setText(left.orElse(""));
        Parts.icon(fuse, now.isForgotten() ? "fth-clock" : "fth-check");
        Parts.style(fuse, (now.isForgotten() ? Mark.WARNING : Mark.CALM).style(), Mark.STYLES);
        Pieces.show(fuse, left.isPresent());
        band.setAccessibleText(String.join(". ", call.getText(), means.getText(), counts.getText(), fuse.getText()));
    }
}
