package com.megaticket.console.assistant.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.ui.Messages;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A looking-up as a chip: its state, how long it took, and, opened, what was asked and answered. */
final class ToolNode implements EntryNode {
    /** A whole seat list is read in the export. */
    private static final int SHOWN_MOST = 1500;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Messages messages;
    private final AssistantTexts texts;
    private final BiConsumer<Entry.ToolLine, Boolean> open;
    private final Button chip = new Button();
    private final VBox box = new VBox(chip);
    private Entry.ToolLine shown;

    ToolNode(Messages messages, Entry.ToolLine line, BiConsumer<Entry.ToolLine, Boolean> open) {
        this.messages = messages;
        texts = new AssistantTexts(messages);
        this.open = open;
        shown = line;
        chip.getStyleClass().addAll("small", "tool-chip");
        chip.setWrapText(true);
        chip.setOnAction(_ -> this.open.accept(shown, !shown.open()));
        box.getStyleClass().add("tool");
        update(line);
    }

    @Override
    public Parent node() {
        return box;
    }

    @Override
    public boolean update(Entry entry) {
        if (!(entry instanceof Entry.ToolLine line)) {
            return false;
        }
        shown = line;
        chip.setText(texts.tool(line.name()) + " · " + state(line.stage()));
        chip.setGraphic(new FontIcon(icon(line.stage())));
        chip.pseudoClassStateChanged(REFUSED, icon(line.stage()).equals("fth-alert-triangle"));
        chip.setAccessibleText(chip.getText());
        chip.setAccessibleHelp(messages.text(line.open() ? "assistant.tool-line.close" : "assistant.tool-line.open"));
        box.getChildren().setAll(chip);
        if (line.open()) {
            box.getChildren().add(details(line));
        }
        return true;
    }

    @Override
    public String spoken() {
        return chip.getText();
    }

    private Node details(Entry.ToolLine line) {
        var details = new VBox(Parts.text(messages.text("assistant.tool-line.arguments"), "details-title"),
                Parts.text(pretty(line.arguments()), "details-text"));
        if (line.stage() instanceof Entry.Stage.Ended(var answer, var result, var _)) {
            if (answer instanceof ToolAnswer.Refused refused) {
                details.getChildren().add(0, Parts.text(texts.refusal(refused)));
            }
            details.getChildren().addAll(Parts.text(messages.text("assistant.tool-line.result"), "details-title"),
                    Parts.text(pretty(result), "details-text"));
        }
        details.getStyleClass().add("details");
        return details;
    }

    private String state(Entry.Stage stage) {
        return switch (stage) {
            case Entry.Stage.Begun _,Entry.Stage.Runs _ -> messages.text("assistant.tool-line.runs");
            case Entry.Stage.Ended(ToolAnswer.Ok _, var _, var took) -> messages.formats().latency(took);
            case Entry.Stage.Ended(ToolAnswer.Refused _, var _, var took) ->
                messages.text("assistant.tool-line.refused", messages.formats().latency(took));
            case Entry.Stage.Ended(ToolAnswer.Pending _, var _, var _) -> messages.text("assistant.tool-line.asks");
            case Entry.Stage.Dropped _ -> messages.text("assistant.tool-line.dropped");
        };
    }

    private static String icon(Entry.Stage stage) {
        return switch (stage) {
            case Entry.Stage.Begun _,Entry.Stage.Runs _ -> "fth-loader";
            case Entry.Stage.Ended(ToolAnswer.Ok _, var _, var _) -> "fth-check";
            case Entry.Stage.Ended(ToolAnswer.Refused _, var _, var _) -> "fth-alert-triangle";
            case Entry.Stage.Ended(ToolAnswer.Pending _, var _, var _) -> "fth-shield";
            case Entry.Stage.Dropped _ -> "fth-slash";
        };
    }

    private String pretty(String json) {
        String text;
        try {
            var mapper = new ObjectMapper();
            text = json.isBlank()
                    ? "–"
                    : mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json));
        } catch (JsonProcessingException _) {
            text = json;
        }
        return text.length() <= SHOWN_MOST
                ? text
                : text.substring(0, SHOWN_MOST) + "\n" + messages.text("assistant.tool-line.more",
                        text.length() - SHOWN_MOST);
    }
}
