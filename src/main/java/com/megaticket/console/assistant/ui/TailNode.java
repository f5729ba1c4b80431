package com.megaticket.console.assistant.ui;

import java.time.Instant;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/** The end of the transcript: that somebody is at work, and after a while a way out. Without work there is nothing to see. */
final class TailNode implements EntryNode {
    private final AssistantViewModel model;
    private final ProgressIndicator wheel = new ProgressIndicator();
    private final Label words = Parts.text("", "tail-text");
    private final Button stop = new Button();
    private final HBox box = new HBox(wheel, words, stop);

    TailNode(AssistantViewModel model) {
        this.model = model;
        box.getStyleClass().add("tail");
        wheel.getStyleClass().add("tail-wheel");
        stop.getStyleClass().add("small");
        stop.setText(model.messages().text("assistant.stop"));
        stop.setMinWidth(Button.USE_PREF_SIZE);
        stop.setOnAction(_ -> model.stop());
        beat(Instant.EPOCH);
    }

    @Override
    public Parent node() {
        return box;
    }

    @Override
    public boolean update(Entry entry) {
        return entry instanceof Entry.Tail;
    }

    @Override
    public void beat(Instant now) {
        Waiting.Wait wait = model.waiting().get();
        boolean stopping = model.mode().get() == AssistantViewModel.Mode.STOPPING;
        boolean on = wait != Waiting.Wait.NONE || stopping;
        Parts.shown(wheel, on);
        Parts.shown(words, on && (stopping || wait != Waiting.Wait.SHORT));
        Parts.shown(stop, wait == Waiting.Wait.LONG && !stopping);
        words.setText(model.messages().text(stopping
                ? "assistant.stopping"
                : wait == Waiting.Wait.LONG ? "assistant.waiting.long" : "assistant.waiting"));
    }

    @Override
    public String spoken() {
        return words.isVisible() ? words.getText() : "";
    }
}
