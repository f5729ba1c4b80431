package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.ui.words.AlarmTexts;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** An alarm in the list: shape and word of the worst it was, what it is, about what, since when. */
final class AlarmCell extends ListCell<AlarmRow> {
    private final AlarmsViewModel model;
    private final Messages messages;
    private final AlarmTexts texts;
    private final Label level = Pieces.firm("", "level", "alarm-level");
    private final Label kind = Pieces.firm("", "line-title");
    private final Label about = Pieces.label("", "line-facts");
    private final Label age = Pieces.firm("", "line-facts");
    private final Label state = Pieces.firm("", "line-facts");
    private final VBox box = new VBox(Parts.row(level, Parts.wide(kind), age), Parts.row(Parts.wide(about), state));

    AlarmCell(AlarmsViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.texts = new AlarmTexts(messages);
        getStyleClass().add("alarm-cell");
        // The words give way, not the list's width.
        box.setMinWidth(0);
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(AlarmRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case AlarmRow.One one -> show(one.alarm());
            case AlarmRow.Many many -> {
                show(many.flood().first());
                kind.setText(messages.text("recovery.alarms.flood", many.flood().raised()));
                about.setText(messages.text("recovery.alarms.flood-first", texts.kind(many.flood().first())));
                state.setText(many.opened()
                        ? messages.text("recovery.alarms.flood-close")
                        : messages.text("recovery.alarms.flood-open", many.open()));
            }
        }
        setGraphic(box);
        setAccessibleText(String.join(", ", level.getText(), kind.getText(), about.getText(), state.getText()));
    }

    private void show(Alarm alarm) {
        LevelMark mark = LevelMark.of(alarm.worst());
        level.setText(messages.text(RecoveryKeys.of(alarm.worst())));
        level.setGraphic(Parts.icon(mark.icon()));
        Parts.style(level, mark.style(), "level-calm", "level-warning", "level-danger", "level-unseen");
        kind.setText(texts.kind(alarm));
        about.setText(texts.about(alarm, model.board().live().get().map(o -> o.picture())));
        age.setText(texts.age(alarm, model.board().now().get().wall()));
        state.setText(alarm.over().isPresent() ? messages.text("recovery.alarms.over") : "");
    }
}
