package com.megaticket.console.failover.ui;

import com.megaticket.console.ui.View;
import javafx.beans.property.IntegerProperty;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tabs, under the mark of the demo where it is one. */
public final class FailoverView extends View {
    private final boolean demo;
    private final IntegerProperty tab;
    @FXML
    private VBox root;
    @FXML
    private HBox strip;
    @FXML
    private TabPane tabs;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    FailoverView(boolean demo, IntegerProperty tab) {
        this.demo = demo;
        this.tab = tab;
    }

    @FXML
    void initialize() {
        strip.setVisible(demo);
        strip.setManaged(demo);
        tabs.getSelectionModel().select(tab.get());
        until(tabs.getSelectionModel().selectedIndexProperty().subscribe(chosen -> tab.set(chosen.intValue())));
        // Where nothing else takes the keyboard, the keys of the part in sight are heard all the same.
        root.setFocusTraversable(true);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::handDown);
    }

    private void handDown(KeyEvent key) {
        Node part = tabs.getSelectionModel().getSelectedItem().getContent();
        if (!(key.getTarget() instanceof Node target) || isIn(target, part)) {
            return;
        }
        KeyEvent copy = key.copyFor(part, part);
        Event.fireEvent(part, copy);
        if (copy.isConsumed()) {
            key.consume();
        }
    }

    private static boolean isIn(@Nullable Node node, Node part) {
        return node != null && (node.equals(part) || isIn(node.getParent(), part));
    }
}
