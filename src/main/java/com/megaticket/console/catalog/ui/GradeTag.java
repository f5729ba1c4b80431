package com.megaticket.console.catalog.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A grade with its price. The colour is data; the name always stands beside it. */
final class GradeTag extends HBox {
    GradeTag(String name, String color, String price) {
        getStyleClass().add("grade-tag");
        var swatch = new Rectangle(10, 10, paint(color));
        swatch.setArcWidth(4);
        swatch.setArcHeight(4);
        var label = new Label(name);
        label.getStyleClass().add("grade-name");
        getChildren().addAll(swatch, label, new Label(price));
    }

    /** Bad data must not cost the screen: a colour that is none is drawn as nothing. */
    private static Color paint(String color) {
        try {
            return Color.web(color);
        } catch (IllegalArgumentException _) {
            return Color.TRANSPARENT;
        }
    }
}
