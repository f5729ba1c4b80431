package com.megaticket.console.recovery.ui;

import com.megaticket.console.ui.Views;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The across-the-room screen: a window of its own, full screen, so that it can stand on another display. FX thread. */
final class Across {
    private final Views views;
    private @Nullable Stage stage;

    Across(Views views) {
        this.views = views;
    }

    /** @param beside the scene it is opened from; it wears the same dress */
    void open(Scene beside) {
        Stage open = stage;
        if (open != null && open.isShowing()) {
            open.toFront();
            return;
        }
        var scene = new Scene(views.live(AcrossView.class), 1280, 800);
        scene.getStylesheets().setAll(beside.getStylesheets());
        var next = new Stage();
        next.initOwner(beside.getWindow());
        next.setScene(scene);
        next.setFullScreenExitHint("");
        next.setFullScreen(true);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F11) {
                next.close();
            }
        });
        next.show();
        stage = next;
    }
}
