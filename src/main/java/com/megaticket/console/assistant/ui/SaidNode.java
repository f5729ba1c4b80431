package com.megaticket.console.assistant.ui;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a person said, at the right. */
final class SaidNode implements EntryNode {
    private final Label text = Parts.text("", "bubble", "said");
    private final VBox box = new VBox(text);

    SaidNode(Entry.Said said) {
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("said-line");
        update(said);
    }

    @Override
    public Parent node() {
        return box;
    }

    @Override
    public boolean update(Entry entry) {
        if (entry instanceof Entry.Said said) {
            text.setText(said.text());
            return true;
        }
        return false;
    }

    @Override
    public String spoken() {
        return text.getText();
    }
}
