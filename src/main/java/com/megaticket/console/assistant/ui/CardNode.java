package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Told;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card in the transcript. While it asks, it stands whole above the field one writes in; here is what became of it. */
final class CardNode implements EntryNode {
    private final CardTexts texts;
    private final Messages messages;
    private final VBox box = new VBox();
    private String spoken = "";

    CardNode(Messages messages, Entry.CardLine line) {
        this.messages = messages;
        texts = new CardTexts(messages);
        update(line);
    }

    @Override
    public Parent node() {
        return box;
    }

    @Override
    public boolean update(Entry entry) {
        if (!(entry instanceof Entry.CardLine(var _, var proposal, var state, boolean undone))) {
            return false;
        }
        Card card = proposal.card();
        box.getChildren().clear();
        box.getStyleClass().setAll("card-line");
        String heading = state instanceof CardState.Settled(var answer)
                ? texts.heading(card.tool(), answer)
                        + (undone ? " · " + messages.text("assistant.settled.cancel") : "")
                : texts.heading(card.tool());
        texts.outcome(card.tool(), state).ifPresentOrElse(outcome -> {
            Told told = undone ? new Told(Told.Level.INFO, outcome.text()) : outcome;
            box.getStyleClass().add(told.level().style());
            box.getChildren().add(head(told.level().icon(), heading));
            CardTexts.number(state).ifPresent(number -> box.getChildren().addAll(
                    Parts.text(messages.text("assistant.card.number"), "card-small"),
                    Parts.text(number, number.length() > 12 ? "card-id" : "card-number")));
            box.getChildren().addAll(Parts.text(told.text()), Parts.text(about(card), "card-small"));
            spoken = heading + ". " + told.text() + " " + about(card);
        }, () -> {
            box.getChildren().add(head(state instanceof CardState.Running ? "fth-loader" : "fth-arrow-down",
                    heading + " · " + messages.text(state instanceof CardState.Running
                            ? "assistant.card.running"
                            : "assistant.card.below")));
            spoken = texts.spoken(card);
        });
        return true;
    }

    @Override
    public String spoken() {
        return spoken;
    }

    private String about(Card card) {
        return card.title() + " · " + texts.when(card.showing().date(), card.showing().time()) + "\n"
                + texts.together(card.seats()) + " · " + texts.money(card.total().won());
    }

    private static HBox head(String icon, String words) {
        var head = new HBox(new FontIcon(icon), Parts.text(words, "card-line-title"));
        head.getStyleClass().add("card-line-head");
        return head;
    }
}
