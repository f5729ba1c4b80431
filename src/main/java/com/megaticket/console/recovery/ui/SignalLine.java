package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.ui.Pieces;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One signal of a card: shape, name and number above; word, reason and where it comes from below. Changes in place. FX thread. */
final class SignalLine extends VBox {
    private final Label name = Pieces.label("", "signal-name");
    private final Label value = Pieces.firm("", "signal-value");
    private final Label word = Pieces.firm("", "signal-word");
    private final Label origin = Pieces.label("", "signal-origin");
    private final Label age = Pieces.firm("", "signal-origin");
    private final Label reason = Pieces.wrapped("", "signal-reason");
    private @Nullable Level shown;

    /**
     * @param origin service, place and how the number comes about
     * @param reason shown where the level is not NORMAL, and where there is no number
     */
    record Words(Level level, String word, String name, String value, String reason, String origin) {}

    SignalLine() {
        getStyleClass().add("signal");
        getChildren().setAll(Parts.row(Parts.wide(name), value), reason, Parts.row(word, Parts.wide(origin), age));
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
    }

    void show(Words words) {
        if (shown != words.level()) {
            shown = words.level();
            var mark = com.megaticket.console.recovery.ui.words.LevelMark.of(words.level());
            name.setGraphic(Parts.icon(mark.icon()));
            Parts.style(this, mark.style(), "level-calm", "level-warning", "level-danger", "level-unseen");
        }
        Pieces.show(reason, words.level() != Level.NORMAL || words.value().isEmpty());
        name.setText(words.name());
        value.setText(words.value());
        word.setText(words.word());
        reason.setText(words.reason());
        origin.setText(words.origin());
        setAccessibleText(String.join(", ", words.name(), words.word(), words.value(), words.reason(),
                words.origin()));
    }

    void age(String text) {
        age.setText(text);
    }
}
