package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.ReasonTexts;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict in words: what to do, because of what, since when. */
public final class VerdictView extends View {
    private static final int REASONS = 3;
    private static final String[] LOOKS = {"call-stay", "call-prepare", "call-go", "call-no", "call-old"};

    private final BoardViewModel model;
    private final Messages messages;
    @FXML
    private HBox band;
    @FXML
    private FontIcon shape;
    @FXML
    private Label call;
    @FXML
    private Label because;
    @FXML
    private Label since;
    @FXML
    private Button acknowledge;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    VerdictView(BoardViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        band.setAccessibleRole(AccessibleRole.TEXT);
        acknowledge.setOnAction(_ -> model.acknowledgeVerdict());
        follow(model.board(), _ -> show());
        follow(model.now(), this::age);
    }

    private void show() {
        Optional<Board> board = model.board().get();
        Pieces.show(band, board.isPresent());
        board.ifPresent(b -> {
            Verdict verdict = b.verdict();
            LevelMark mark = LevelMark.of(verdict.call());
            shape.setIconLiteral(mark.icon());
            Pieces.show(acknowledge, verdict.locked() && !b.replayed());
            age(model.now().get());
        });
    }

    private void age(Moment now) {
        model.board().get().ifPresent(b -> {
            boolean old = !b.replayed() && model.silence().isPresent();
            Parts.style(band, old ? "call-old" : LevelMark.of(b.verdict().call()).style(), LOOKS);
            String word = messages.text(RecoveryKeys.of(b.verdict().call()));
            String reasons = new ReasonTexts(messages).of(b.verdict().because(), REASONS);
            // An old verdict is none: it is told as the last, in small.
            call.setText(old ? messages.text("recovery.verdict.old") : word);
            because.setText(old ? messages.text("recovery.verdict.last", word, reasons) : reasons);
            band.setAccessibleText(messages.text("recovery.verdict.spoken", call.getText(), because.getText()));
            since.setText(messages.text(b.verdict().locked() ? "recovery.verdict.locked" : "recovery.verdict.since",
                    messages.formats().duration(b.age(b.verdict().since(), now))));
        });
    }
}
