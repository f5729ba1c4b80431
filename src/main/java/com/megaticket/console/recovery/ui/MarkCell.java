package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.ReasonTexts;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.shell.RegionNames;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** An event: when, what kind, in its level's look. */
final class MarkCell extends ListCell<Mark> {
    private final BoardViewModel board;
    private final Messages messages;
    private final Label head = Pieces.label("", "line-title");
    private final Label words = Pieces.label("", "line-facts");
    private final VBox box = new VBox(head, words);

    MarkCell(BoardViewModel board) {
        this.board = board;
        this.messages = board.messages();
        getStyleClass().add("alarm-cell");
        box.setMinWidth(0);
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Mark mark, boolean empty) {
        super.updateItem(mark, empty);
        if (empty || mark == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        LevelMark look = LevelMark.of(mark.level());
        head.setText(messages.formats().moment(mark.at(), board.now().get().wall()) + "  "
                + messages.text(RecoveryKeys.of(mark.kind())));
        head.setGraphic(mark.level().abnormal() ? Parts.icon(look.icon()) : null);
        Parts.style(head, look.style(), "level-calm", "level-warning", "level-danger", "level-unseen");
        words.setText(Stream.concat(Stream.of(said(mark)), mark.reason().map(new ReasonTexts(messages)::of).stream())
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")));
        setGraphic(box);
        setAccessibleText(head.getText() + ", " + words.getText());
    }

    /** A verdict's and a region's name are kept as codes. */
    private String said(Mark mark) {
        return switch (mark.kind()) {
            case VERDICT -> Arrays.stream(Verdict.Call.values()).filter(c -> c.name().equals(mark.words())).findFirst()
                    .map(call -> messages.text(RecoveryKeys.of(call))).orElse(mark.words());
            case SERVING -> RegionNames.of(mark.words(), messages);
            case ALARM, ACKNOWLEDGED, SHELVED, WATCH_BEGAN, SLEPT -> mark.words();
        };
    }
}
