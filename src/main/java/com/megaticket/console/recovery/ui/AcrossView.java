package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.ReasonTexts;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is read from five metres: a letter must be a two-hundredth of that, 25 mm, on a screen of usual size a sixth of its height. Always
 * of now, never a replay.
 */
public final class AcrossView extends View {
    private static final String[] LOOKS = {"call-stay", "call-prepare", "call-go", "call-no", "call-old"};

    private final BoardViewModel model;
    private final Messages messages;
    @FXML
    private VBox across;
    @FXML
    private VBox head;
    @FXML
    private FontIcon shape;
    @FXML
    private Label call;
    @FXML
    private Label serving;
    @FXML
    private Label behind;
    @FXML
    private Label bookings;
    @FXML
    private Label clock;
    @FXML
    private Label mode;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    AcrossView(BoardViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        across.styleProperty().bind(Bindings.createStringBinding(
                () -> "-fx-font-size: %.0fpx;".formatted(
                        Math.max(8, Math.min(across.getHeight() / 24, across.getWidth() / 40))),
                across.heightProperty(), across.widthProperty()));
        until(across.styleProperty()::unbind);
        follow(model.live(), _ -> show());
        follow(model.now(), this::tick);
    }

    private void show() {
        model.live().get().ifPresentOrElse(this::show, () -> {
            call.setText(messages.text("recovery.across.awaiting"));
            serving.setText("");
            behind.setText("");
            bookings.setText("");
            mode.setText("");
        });
        tick(model.now().get());
    }

    private void show(Outlook now) {
        var texts = new ReasonTexts(messages);
        shape.setIconLiteral(LevelMark.of(now.verdict().call()).icon());
        call.setText(messages.text(RecoveryKeys.of(now.verdict().call())));
        serving.setText(messages.text("recovery.across.serving", switch (now.serving()) {
            case Serving.One one -> texts.region(one.region());
            case Serving.Both _ -> messages.text("recovery.serves.both");
            case Serving.Unknown _ -> messages.text("recovery.serves.unknown");
        }));
        behind.setText(messages.text("recovery.across.loss", texts.behind(now.loss())));
        bookings.setText(texts.bookings(now.loss()));
        mode.setText(Provenances.of(now.self(), messages));
    }

    private void tick(Moment now) {
        clock.setText(messages.formats().time(now.wall()));
        boolean old = model.silence().isPresent();
        model.live().get().ifPresent(o -> Parts.style(head,
                old ? "call-old" : LevelMark.of(o.verdict().call()).style(), LOOKS));
        model.silence().ifPresent(age -> {
            call.setText(messages.text("recovery.across.silent"));
            serving.setText(messages.text("recovery.across.silent-for", messages.formats().duration(age)));
            behind.setText("");
            bookings.setText("");
        });
    }
}
