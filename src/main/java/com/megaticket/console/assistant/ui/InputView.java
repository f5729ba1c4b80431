package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.QuickReply;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/** Where one writes: answers to choose from, the field, Send or Stop. */
public final class InputView extends View {
    private static final double LINES_MOST = 6;

    private final AssistantViewModel model;
    private final Messages messages;
    private final Composition composition = new Composition();
    @FXML
    private FlowPane replies = new FlowPane();
    @FXML
    private HBox editing = new HBox();
    @FXML
    private TextArea draft = new TextArea();
    @FXML
    private Button send = new Button();
    @FXML
    private Button stop = new Button();
    @FXML
    private Label keys = new Label();

    public InputView(AssistantViewModel model) {
        this.model = model;
        messages = model.messages();
    }

    @FXML
    void initialize() {
        bindBoth(draft.textProperty(), model.composer().draft());
        draft.setAccessibleText(messages.text("assistant.prompt"));
        draft.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        composition.watch(draft);
        follow(model.ticks(), _ -> composition.settle());
        follow(draft.textProperty(), _ -> grow());
        follow(draft.widthProperty(), _ -> grow());
        follow(draft.fontProperty(), font -> {
            grow();
            Parts.shown(keys, !Appearance.isLarge(font));
        });
        follow(model.composer().editing(), on -> {
            Parts.shown(editing, on);
            draft.end();
        });
        follow(model.composer().replies(), this::offer);
        follow(model.mode(), this::mode);
        send.setOnAction(_ -> model.send());
        stop.setOnAction(_ -> model.stop());
    }

    @FXML
    void leaveEdit() {
        model.composer().leaveEdit();
        draft.requestFocus();
    }

    private void mode(AssistantViewModel.Mode mode) {
        boolean idle = mode == AssistantViewModel.Mode.IDLE;
        Parts.shown(send, idle);
        Parts.shown(stop, !idle);
        stop.setDisable(mode == AssistantViewModel.Mode.STOPPING);
    }

    private void offer(List<QuickReply> offered) {
        replies.getChildren().clear();
        for (int i = 1; i <= offered.size(); i++) {
            replies.getChildren().add(reply(i, offered.get(i - 1).label()));
        }
        Parts.shown(replies, !offered.isEmpty());
    }

    private Button reply(int number, String label) {
        var button = new Button(label);
        if (number <= 9) {
            var key = new Label(Integer.toString(number));
            key.getStyleClass().add("reply-key");
            button.setGraphic(key);
            button.setTooltip(new Tooltip("Alt+" + number));
        }
        button.setWrapText(true);
        button.getStyleClass().addAll("small", "reply");
        button.setAccessibleText(label);
        button.setAccessibleHelp("Alt+" + number);
        button.setOnAction(_ -> {
            model.reply(number);
            draft.requestFocus();
        });
        return button;
    }

    private void pressed(KeyEvent event) {
        if (composition.owns(event)) {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
            return;
        }
        switch (event.getCode()) {
            case ENTER -> enter(event);
            case UP -> {
                if (model.composer().isEmpty()) {
                    model.editLast();
                    event.consume();
                }
            }
            case TAB -> {
                draft.requestFocusTraversal(event.isShiftDown()
                        ? TraversalDirection.PREVIOUS
                        : TraversalDirection.NEXT);
                event.consume();
            }
            default -> {
            }
        }
    }

    private void enter(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        event.consume();
        if (event.isShiftDown()) {
            draft.replaceSelection("\n");
        } else if (model.composer().isEmpty()) {
            model.commitOne();
        } else {
            model.send();
        }
    }

    /** As high as its lines, up to a few. */
    private void grow() {
        draft.applyCss();
        Node inner = draft.lookup(".text");
        if (inner instanceof Text text) {
            double line = Math.max(1, draft.getFont().getSize() * 1.35);
            double lines = Math.clamp(Math.round(text.getLayoutBounds().getHeight() / line), 1, (long) LINES_MOST);
            draft.setPrefHeight(lines * line + 22);
        }
    }
}
