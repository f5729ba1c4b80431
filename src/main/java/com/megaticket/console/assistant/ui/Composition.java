package com.megaticket.console.assistant.ui;

import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whether an input method is at work in a field. The Enter that ends a composition belongs to the input method: it may come while
 * letters are composed, or right after the event that committed them, before its key is let go. FX thread.
 */
final class Composition {
    private boolean composing;
    private boolean committing;

    void watch(Node field) {
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::changed);
        field.addEventFilter(KeyEvent.KEY_RELEASED, _ -> settle());
        field.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> settle());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                composing = false;
                settle();
            }
        });
    }

    private void changed(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        committing = !event.getCommitted().isEmpty();
    }

    /** Time has passed since the last letters were committed: the next Enter is a new one. */
    void settle() {
        committing = false;
    }

    boolean owns(KeyEvent event) {
        return composing || (committing && event.getCode() == KeyCode.ENTER);
    }
}
