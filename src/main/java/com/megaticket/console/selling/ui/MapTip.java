package com.megaticket.console.selling.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The card beside the seat under the pointer. Never under the pointer itself, never out of the map. FX thread. */
final class MapTip extends VBox {
    private static final double GAP = 16;
    /** A pointer on its way shows nothing. */
    private static final Duration REST = Duration.millis(350);

    private final PauseTransition rest = new PauseTransition(REST);
    private String name = "";

    MapTip() {
        getStyleClass().add("map-tip");
        setId("map-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        rest.setOnFinished(_ -> setVisible(!name.isEmpty()));
    }

    /** @param x of the seat in {@code around}; the first line is the seat's name */
    void show(List<String> lines, double x, double y, Pane around) {
        String next = lines.isEmpty() ? "" : lines.getFirst();
        if (!next.equals(name)) {
            name = next;
            setVisible(false);
            rest.playFromStart();
        }
        if (lines.isEmpty()) {
            return;
        }
        getChildren().setAll(lines.stream().map(Label::new).toList());
        getChildren().getFirst().getStyleClass().add("map-tip-name");
        applyCss();
        autosize();
        double left = x + GAP + getWidth() > around.getWidth() ? x - GAP - getWidth() : x + GAP;
        double top = y - GAP - getHeight() < 0 ? y + GAP : y - GAP - getHeight();
        relocate(Math.max(0, left), Math.max(0, top));
    }
}
