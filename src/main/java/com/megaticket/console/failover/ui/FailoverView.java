package com.megaticket.console.failover.ui;

import com.megaticket.console.ui.View;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;

/** The tabs, under the mark of the demo where it is one. */
public final class FailoverView extends View {
    private final boolean demo;
    @FXML
    private HBox strip;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    FailoverView(boolean demo) {
        this.demo = demo;
    }

    @FXML
    void initialize() {
        strip.setVisible(demo);
        strip.setManaged(demo);
    }
}
