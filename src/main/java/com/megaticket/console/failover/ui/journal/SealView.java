package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether the chain can be trusted, and what of this console's own entries waits. */
public final class SealView extends View {
    private final JournalViewModel model;
    private final Messages messages;
    private final SealTexts texts;
    private List<Seal> shown = List.of();
    @FXML
    private VBox seals;
    @FXML
    private HBox gap;
    @FXML
    private Label gapText;
    @FXML
    private HBox unlisted;
    @FXML
    private Label unlistedText;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    SealView(JournalViewModel model) {
        this.model = model;
        messages = model.messages();
        texts = new SealTexts(messages, model.texts());
    }

    @FXML
    void initialize() {
        follow(model.page(), _ -> show());
        follow(model.now(), _ -> show());
        follow(model.chains(), this::unlisted);
    }

    /** Ages move on; what says the same is not built anew. */
    private void show() {
        List<Seal> next = model.page().get().shown().map(p -> texts.of(p, model.now().get())).orElse(List.of());
        if (!next.equals(shown)) {
            shown = next;
            seals.getChildren().setAll(next.stream().map(SealView::line).toList());
        }
        seals.setVisible(!next.isEmpty());
        seals.setManaged(!next.isEmpty());
        String waits = model.gap().map(g -> texts.gap(g, model.now().get())).orElse("");
        gapText.setText(waits);
        gap.setVisible(!waits.isEmpty());
        gap.setManaged(!waits.isEmpty());
    }

    private static HBox line(Seal seal) {
        var happened = new Label(seal.happened());
        happened.getStyleClass().add("seal-text");
        happened.setWrapText(true);
        happened.setMinHeight(Label.USE_PREF_SIZE);
        var words = new VBox(happened);
        if (!seal.todo().isEmpty()) {
            var todo = new Label(seal.todo());
            todo.getStyleClass().add("seal-todo");
            todo.setWrapText(true);
            todo.setMinHeight(Label.USE_PREF_SIZE);
            words.getChildren().add(todo);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(seal.level().icon()), words);
        line.getStyleClass().addAll("seal", seal.level().style());
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(seal.happened() + " " + seal.todo());
        return line;
    }

    /** There may be more chains than are listed. */
    private void unlisted(Loadable<?> chains) {
        List<String> places = model.chains().get().shown().map(c -> c.unread().keySet().stream().sorted()
                .map(model.texts()::region).toList()).orElse(List.of());
        boolean some = chains instanceof Loadable.Ready<?> && !places.isEmpty();
        unlistedText.setText(some ? messages.text("failover.journal.unlisted", String.join(", ", places)) : "");
        unlisted.setVisible(some);
        unlisted.setManaged(some);
    }
}
