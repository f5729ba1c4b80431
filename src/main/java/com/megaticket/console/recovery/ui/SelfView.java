package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.Source;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.recovery.ui.words.SelfTexts;
import com.megaticket.console.recovery.ui.words.SubjectTexts;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.SourceState;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Every source with its newest answer, its turn and what it dies with; the budget; the replication probe's switch. */
public final class SelfView extends View {
    private static final int COLUMNS = 5;

    private final BoardViewModel model;
    private final Messages messages;
    private final SelfTexts texts;
    private List<SourceState> shown = List.of();
    @FXML
    private Label costs;
    @FXML
    private VBox ignored;
    @FXML
    private GridPane grid;
    @FXML
    private Button canaryOn;
    @FXML
    private Button canaryOff;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    SelfView(BoardViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.texts = new SelfTexts(messages);
    }

    @FXML
    void initialize() {
        ignored.getChildren().setAll(model.ignored().stream().map(texts::ignored)
                .map(words -> Parts.row(Parts.icon(LevelMark.of(Level.WARNING).icon(), "level-warning"),
                        Parts.wide(Pieces.wrapped(words, "level-warning"))))
                .toList());
        canaryOn.setOnAction(_ -> model.canary(true));
        canaryOff.setOnAction(_ -> model.canary(false));
        head("recovery.self.source", 0);
        head("recovery.self.state", 1);
        head("recovery.self.newest", 2);
        head("recovery.self.every", 3);
        head("recovery.self.needs", 4);
        follow(model.within(Part.SELF, model.live()), _ -> show());
        follow(model.within(Part.SELF, model.now()), this::age);
    }

    private void head(String key, int column) {
        grid.add(Pieces.label(messages.text(key), "group"), column, 0);
    }

    private void show() {
        model.live().get().map(Outlook::self).ifPresent(self -> {
            costs.setText(texts.costs(self));
            boolean probing = self.sources().stream()
                    .anyMatch(s -> s.key().source() == Source.CANARY && SelfTexts.isAsked(s));
            Pieces.show(canaryOn, !probing);
            Pieces.show(canaryOff, probing);
            shown = self.sources();
            while (grid.getChildren().size() < (shown.size() + 1) * COLUMNS) {
                int row = grid.getChildren().size() / COLUMNS;
                for (int column = 0; column < COLUMNS; column++) {
                    grid.add(Pieces.label("", column == 0 ? "line-title" : "cell"), column, row);
                }
            }
            grid.getChildren().remove((shown.size() + 1) * COLUMNS, grid.getChildren().size());
            for (int i = 0; i < shown.size(); i++) {
                SourceState source = shown.get(i);
                var subjects = new SubjectTexts(messages);
                cell(i, 0).setText(subjects.name(Subject.of(source.key()), Optional.empty()) + " · "
                        + subjects.origin(source.key()));
                cell(i, 3).setText(SelfTexts.isAsked(source) ? messages.formats().duration(source.every()) : "");
                cell(i, 4).setText(messages.text(RecoveryKeys.of(source.key().source().plane())));
            }
            age(model.now().get());
        });
    }

    private Label cell(int source, int column) {
        return (Label) grid.getChildren().get((source + 1) * COLUMNS + column);
    }

    private void age(Moment now) {
        for (int i = 0; i < shown.size(); i++) {
            SourceState source = shown.get(i);
            Label state = cell(i, 1);
            String text = texts.state(source, now);
            if (!text.equals(state.getText())) {
                LevelMark mark = LevelMark.of(level(source, now));
                state.setText(text);
                state.setGraphic(Parts.icon(mark.icon()));
                Parts.style(state, mark.style(), "level-calm", "level-warning", "level-unseen");
            }
            cell(i, 2).setText(source.sighting().last()
                    .map(seen -> messages.text("recovery.ago", messages.formats().duration(seen.at().age(now))))
                    .orElse(""));
        }
    }

    private static Level level(SourceState source, Moment now) {
        return switch (source.sighting()) {
            case Sighting.Off<?> _ -> Level.OFF;
            case Sighting.Awaited<?> _,Sighting.Blind<?> _ -> Level.UNKNOWN;
            case Sighting.Seen<?> _ -> SelfTexts.isLate(source, now) ? Level.STALE : Level.NORMAL;
        };
    }
}
