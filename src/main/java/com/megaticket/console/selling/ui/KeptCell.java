package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One kept party: the time that is left, whose it is, its seats and showing, and what stands in the way of selling it. */
final class KeptCell extends ListCell<KeptParty> {
    /** Under this the countdown turns urgent. */
    static final Duration URGENT_BELOW = Duration.ofMinutes(2);
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
    private static final PseudoClass SOUND = PseudoClass.getPseudoClass("sound");
    private static final PseudoClass INCOMPLETE = PseudoClass.getPseudoClass("incomplete");
    private static final String SOUND_ICON = "fth-check-circle";
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Messages messages;
    private final Supplier<KeptTexts> texts;
    private final KeptViewModel model;
    private final FontIcon clock = new FontIcon("fth-clock");
    private final Label time = new Label();
    private final Label who = label("kept-who");
    private final Label seats = label("kept-seats");
    private final Label facts = label("order-list-more");
    private final FontIcon stateIcon = new FontIcon(SOUND_ICON);
    private final Label state = label("kept-state");
    private final HBox box;

    KeptCell(Messages messages, KeptViewModel model, Supplier<KeptTexts> texts) {
        this.messages = messages;
        this.model = model;
        this.texts = texts;
        time.getStyleClass().add("kept-time");
        var left = new HBox(clock, time);
        left.getStyleClass().add("kept-left");
        var standing = new HBox(stateIcon, state);
        standing.getStyleClass().add("kept-standing");
        var words = new VBox(who, seats, facts, standing);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(left, words);
        box.getStyleClass().add("kept-line");
        setPrefWidth(0);
    }

    private static Label label(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(KeptParty party, boolean empty) {
        super.updateItem(party, empty);
        if (empty || party == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        KeptTexts words = texts.get();
        who.setText(words.who(party));
        seats.setText(words.seats(party));
        facts.setText(words.show(party) + " · " + words.facts(party));
        setGraphic(box);
        tick(model.now());
    }

    /** Moves the countdown on. */
    void tick(Instant now) {
        KeptParty party = getItem();
        if (party == null || isEmpty()) {
            return;
        }
        Duration left = party.left(now);
        boolean over = !left.isPositive();
        boolean urgent = !over && left.compareTo(URGENT_BELOW) < 0;
        time.setText(over ? messages.text("selling.kept.over") : messages.formats().countdown(left));
        box.pseudoClassStateChanged(URGENT, urgent);
        box.pseudoClassStateChanged(OVER, over);
        clock.setIconLiteral(urgent ? "fth-alert-triangle" : over ? "fth-x-circle" : "fth-clock");
        Standing standing = standing(party, urgent, over);
        state.setText(standing.words());
        stateIcon.setIconLiteral(standing.icon());
        box.pseudoClassStateChanged(SOUND, standing.icon().equals(SOUND_ICON));
        box.pseudoClassStateChanged(INCOMPLETE, !party.isWhole());
        setAccessibleText(String.join(", ", who.getText(), seats.getText(), facts.getText(), standing.words(),
                over ? time.getText() : messages.text("selling.facts.left", time.getText())));
    }

    private record Standing(String icon, String words) {}

    private Standing standing(KeptParty party, boolean urgent, boolean over) {
        if (model.isInWork(party)) {
            return new Standing("fth-lock", messages.text("selling.kept.state.in-work"));
        }
        if (model.isUnsettled(party)) {
            return new Standing("fth-help-circle", messages.text("selling.kept.state.unsettled"));
        }
        if (texts.get().isUnread(party)) {
            return new Standing("fth-help-circle", messages.text("selling.kept.state.unread"));
        }
        if (!party.isWhole()) {
            return new Standing("fth-alert-circle", texts.get().incomplete(party));
        }
        if (over) {
            return new Standing("fth-info", messages.text("selling.kept.state.over"));
        }
        return urgent
                ? new Standing("fth-alert-triangle", messages.text("selling.kept.state.urgent"))
                : new Standing(SOUND_ICON, messages.text("selling.kept.state.whole"));
    }
}
