package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.ui.words.SelfTexts;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Is this screen alive? One line below the board. */
public final class SelfStripView extends View {
    private final BoardViewModel model;
    private final SelfTexts texts;
    @FXML
    private Label self;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    SelfStripView(BoardViewModel model) {
        this.model = model;
        this.texts = new SelfTexts(model.messages());
    }

    @FXML
    void initialize() {
        follow(model.live(), _ -> show(model.now().get()));
        follow(model.now(), this::show);
    }

    private void show(Moment now) {
        Pieces.show(self, model.live().get().isPresent());
        model.live().get().ifPresent(outlook -> {
            int ignored = model.ignored().size();
            boolean well = ignored == 0 && model.silence().isEmpty()
                    && texts.answering(outlook.self()) == texts.asked(outlook.self());
            Parts.style(self, well ? "level-calm" : "level-warning", "level-calm", "level-warning");
            String line = texts.line(outlook.self(), now);
            self.setText(ignored == 0
                    ? line
                    : line + " · " + model.messages().text("recovery.self.ignored", ignored));
        });
    }
}
