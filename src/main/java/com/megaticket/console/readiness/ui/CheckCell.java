package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.ui.words.CheckTexts;
import com.megaticket.console.readiness.ui.words.Mark;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A check in the list: state, id, how old; in one line what it says. The first of a group bears the group's name. */
final class CheckCell extends ListCell<CheckRow> {
    private final ReadinessViewModel model;
    private final Messages messages;
    private final CheckTexts texts;
    private final Label group = Pieces.label("", "check-group");
    private final Label state = Pieces.firm("", "check-state");
    private final Label id = Pieces.firm("", "check-id");
    /** Gives way: the age comes first, and the chosen check tells all of it. */
    private final Label age = Pieces.label("", "line-facts");
    private final Label gist = Pieces.label("", "check-gist");
    private final VBox box;

    CheckCell(ReadinessViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.texts = new CheckTexts(messages);
        getStyleClass().add("check-cell");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(id, state, space, age);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("check-head");
        box = new VBox(group, head, gist);
        // The words give way, not the list's width.
        box.setMinWidth(0);
        box.setPrefWidth(0);
    }

    @Override
    protected void updateItem(CheckRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Sheet.Line line = row.line();
        group.setText(messages.text("readiness.group.headed", messages.text(row.group().key()), row.headed()));
        Pieces.show(group, row.headed() > 0);
        id.setText(line.id().name());
        Parts.mark(state, texts.state(line), Mark.of(line));
        gist.setText(texts.gist(line));
        setGraphic(box);
        age();
        setAccessibleText(String.join(", ", messages.text(row.group().key()), id.getText(), state.getText(),
                gist.getText(), age.getText()));
    }

    /** Ages move on. */
    void age() {
        if (getItem() == null || isEmpty()) {
            return;
        }
        Sheet.Line line = getItem().line();
        Instant now = model.now().get();
        age.setText(model.sheet().get().map(s -> texts.going(line, s.place().origin(), now)).orElse(""));
        String icon = line.underWay().map(Mark::underWay).orElse("");
        boolean same = age.getGraphic() instanceof FontIcon shown
                ? shown.getIconLiteral().equals(icon)
                : icon.isEmpty();
        if (!same) {
            age.setGraphic(icon.isEmpty() ? null : new FontIcon(icon));
        }
        Parts.old(this, Sheet.isOld(line, now));
    }
}
