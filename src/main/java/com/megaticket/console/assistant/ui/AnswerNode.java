package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** An answer as it comes: who gives it, the text, what it rests on and how old that is. */
final class AnswerNode implements EntryNode {
    private final Messages messages;
    private final AssistantTexts texts;
    /** One a line, so that only the last one is laid out anew while text comes. */
    private final VBox text = new VBox();
    private final Label sources = Parts.text("", "sources");
    private final Label doubted = Parts.text("", "doubted");
    private final VBox box = new VBox();
    private Entry.Answer shown;

    AnswerNode(Messages messages, Entry.Answer answer, Instant now) {
        this.messages = messages;
        texts = new AssistantTexts(messages);
        shown = answer;
        boolean guided = answer.by().tier() == Tier.GUIDED;
        var who = Parts.text(texts.tier(answer.by().tier()), "who");
        who.setGraphic(new FontIcon(guided ? "fth-compass" : "fth-cpu"));
        var copy = Parts.iconButton("fth-copy", messages.text("assistant.copy"), this::copy);
        copy.getStyleClass().add("copy");
        sources.setGraphic(new FontIcon("fth-database"));
        doubted.setGraphic(new FontIcon("fth-alert-triangle"));
        box.getChildren().setAll(Parts.line(who, copy, "bubble-head"), text, doubted, sources);
        box.getStyleClass().addAll("bubble", "answer");
        if (guided) {
            box.getStyleClass().add("guided");
        }
        update(answer);
        beat(now);
    }

    @Override
    public Parent node() {
        return box;
    }

    @Override
    public boolean update(Entry entry) {
        if (!(entry instanceof Entry.Answer answer)) {
            return false;
        }
        shown = answer;
        lines((answer.flow() == Entry.Flow.CUT ? answer.text() + " …" : answer.text()).split("\n", -1));
        doubted.setText(messages.text("assistant.doubted", String.join(", ", answer.doubted())));
        Parts.shown(doubted, !answer.doubted().isEmpty());
        Parts.shown(sources, !answer.sources().isEmpty());
        return true;
    }

    private void lines(String[] lines) {
        var shownLines = text.getChildren();
        while (shownLines.size() < lines.length) {
            shownLines.add(Parts.text("", "bubble-text"));
        }
        shownLines.remove(lines.length, shownLines.size());
        for (int i = 0; i < lines.length; i++) {
            ((Label) shownLines.get(i)).setText(lines[i]);
        }
    }

    @Override
    public void beat(Instant now) {
        if (!shown.sources().isEmpty()) {
            // What was read at the same time is said with one age.
            var byAge = shown.sources().stream().collect(Collectors.groupingBy(
                    s -> messages.formats().duration(Duration.between(s.asOf(), now)), LinkedHashMap::new,
                    Collectors.mapping(s -> texts.tool(s.tool()), Collectors.joining(" · "))));
            sources.setText(messages.text("assistant.sources", byAge.entrySet().stream()
                    .map(e -> messages.text("assistant.source", e.getValue(), e.getKey()))
                    .collect(Collectors.joining(" · "))));
        }
    }

    @Override
    public String spoken() {
        return texts.tier(shown.by().tier()) + ". " + shown.text();
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(shown.text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
