package com.megaticket.console.assistant.ui;

import java.time.Instant;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One entry, as wide as the panel and as high as its words need. */
final class EntryCell extends ListCell<Entry> {
    private final AssistantViewModel model;
    private @Nullable EntryNode shown;
    private String key = "";

    EntryCell(AssistantViewModel model) {
        this.model = model;
        getStyleClass().add("entry-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            shown = null;
            key = "";
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        EntryNode node = shown;
        if (node == null || !key.equals(entry.key()) || !node.update(entry)) {
            node = node(entry);
            shown = node;
            key = entry.key();
            setGraphic(node.node());
        }
        node.beat(model.now());
        setAccessibleText(node.spoken());
    }

    void beat(Instant now) {
        if (shown != null) {
            shown.beat(now);
        }
    }

    private EntryNode node(Entry entry) {
        return switch (entry) {
            case Entry.Said said -> new SaidNode(said);
            case Entry.Answer answer -> new AnswerNode(model.messages(), answer, model.now());
            case Entry.ToolLine line -> new ToolNode(model.messages(), line, model::open);
            case Entry.CardLine card -> new CardNode(model.messages(), card);
            case Entry.Note note -> new NoteNode(model.messages(), note, model::again);
            case Entry.Tail _ -> new TailNode(model);
        };
    }

    /** A list cell measures its content by one line; this one by the width it has. */
    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        EntryNode node = shown;
        return node == null
                ? super.computePrefHeight(width)
                : in.getTop() + in.getBottom() + node.node().prefHeight(width - in.getLeft() - in.getRight());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (shown != null) {
            Insets in = getInsets();
            shown.node().resizeRelocate(in.getLeft(), in.getTop(), getWidth() - in.getLeft() - in.getRight(),
                    getHeight() - in.getTop() - in.getBottom());
        }
    }
}
