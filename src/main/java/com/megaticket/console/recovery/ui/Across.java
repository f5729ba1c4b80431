package com.megaticket.console.recovery.ui;

import com.megaticket.console.ui.Views;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The across-the-room screen: a window of its own, full screen, so that it can stand on another display. FX thread. */
final class Across {
    private final Views views;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private @Nullable Stage stage;

    Across(Views views) {
        this.views = views;
    }

    /** While it shows, the watch is followed whatever the first window shows. */
    ReadOnlyBooleanProperty showing() {
        return showing.getReadOnlyProperty();
    }

    /** @param beside the scene it is opened from; it wears the same dress */
    void open(Scene beside) {
        Stage open = stage == null ? made(beside) : stage;
        stage = open;
        open.getScene().getStylesheets().setAll(beside.getStylesheets());
        open.setFullScreen(true);
        open.show();
        open.toFront();
    }

    private Stage made(Scene beside) {
        var scene = new Scene(views.live(AcrossView.class), 1280, 800);
        var next = new Stage();
        next.initOwner(beside.getWindow());
        next.setScene(scene);
        next.setFullScreenExitHint("");
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F11) {
                next.hide();
            }
        });
        showing.bind(next.showingProperty());
        return next;
    }
}
