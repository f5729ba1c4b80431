package com.megaticket.console.assistant.ui;

import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Told;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Why an answer is not whole, or who answers from now on; with Retry where that helps. */
final class NoteNode implements EntryNode {
    private final VBox box = new VBox();
    private final Messages messages;
    private final Runnable again;
    private String spoken = "";

    NoteNode(Messages messages, Entry.Note note, Runnable again) {
        this.messages = messages;
        this.again = again;
        box.getStyleClass().add("note");
        update(note);
    }

    @Override
    public Parent node() {
        return box;
    }

    @Override
    public boolean update(Entry entry) {
        if (!(entry instanceof Entry.Note note)) {
            return false;
        }
        Told told = new AssistantTexts(messages).note(note.what());
        spoken = told.text();
        box.getChildren().setAll(Parts.notice(told));
        if (note.retry()) {
            var retry = new Button(messages.text("assistant.retry"));
            retry.setId("assistant-retry");
            retry.getStyleClass().add("small");
            retry.setOnAction(_ -> again.run());
            box.getChildren().add(retry);
        }
        return true;
    }

    @Override
    public String spoken() {
        return spoken;
    }
}
