package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.ui.words.Mark;
import com.megaticket.console.readiness.ui.words.Summary;
import com.megaticket.console.readiness.ui.words.SummaryTexts;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** All checks in one word, and what a person may ask of the board. */
public final class SummaryView extends View {
    private final ReadinessViewModel model;
    private final ReportViewModel reports;
    private final Messages messages;
    private final SummaryTexts texts;
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
    private Label source;
    @FXML
    private Button look;
    @FXML
    private Button giveUp;
    @FXML
    private Button markdown;
    @FXML
    private Button json;
    @FXML
    private HBox progress;
    @FXML
    private ProgressBar bar;
    @FXML
    private Label done;
    @FXML
    private Label told;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    SummaryView(ReadinessViewModel model, ReportViewModel reports) {
        this.model = model;
        this.reports = reports;
        this.messages = model.messages();
        this.texts = new SummaryTexts(messages);
    }

    @FXML
    void initialize() {
        band.setAccessibleRole(AccessibleRole.TEXT);
        look.setOnAction(_ -> model.lookAtAll());
        giveUp.setOnAction(_ -> model.giveUp());
        markdown.setOnAction(_ -> reports.give(ReportPlace.Form.MARKDOWN));
        json.setOnAction(_ -> reports.give(ReportPlace.Form.JSON));
        follow(model.sheet(), _ -> show());
        follow(model.now(), _ -> show());
        follow(model.told(), words -> {
            told.setText(words);
            Pieces.show(told, !words.isEmpty());
        });
    }

    private void show() {
        Pieces.show(band, model.sheet().get().isPresent());
        model.sheet().get().ifPresent(sheet -> model.summary().ifPresent(summary -> show(sheet, summary)));
    }

    private void show(Sheet sheet, Summary summary) {
        Mark mark = Mark.of(summary.call());
        if (!mark.icon().equals(shape.getIconLiteral())) {
            shape.setIconLiteral(mark.icon());
        }
        if (!band.getStyleClass().contains(mark.style())) {
            Parts.look(band, mark);
        }
        call.setText(texts.call(summary));
        means.setText(texts.means(summary));
        counts.setText(texts.counts(summary));
        Pieces.show(counts, !counts.getText().isEmpty());
        source.setText(texts.source(sheet, model.now().get()));
        band.setAccessibleText(String.join(". ", call.getText(), means.getText(), counts.getText(), source.getText()));
        look.setDisable(sheet.running());
        Pieces.show(giveUp, sheet.running());
        Pieces.show(progress, sheet.running());
        boolean nothing = sheet.ended().findAny().isEmpty();
        markdown.setDisable(nothing);
        json.setDisable(nothing);
        bar.setProgress(summary.ended() / (double) summary.all());
        done.setText(messages.text("readiness.progress", summary.ended(), summary.all()));
    }
}
