package com.megaticket.console.selling.ui;

import com.megaticket.console.ui.Told;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Fills the box in which a notice stands beside the thing it is about; without a notice there is no box. */
final class NoticeBox {
    private NoticeBox() {}

    static void show(Optional<Told> said, HBox box, FontIcon icon, Label label) {
        box.setVisible(said.isPresent());
        box.setManaged(said.isPresent());
        said.ifPresent(s -> {
            label.setText(s.text());
            icon.setIconLiteral(s.level().icon());
            box.getStyleClass().removeAll(Arrays.stream(Told.Level.values()).map(Told.Level::style).toList());
            box.getStyleClass().add(s.level().style());
        });
    }
}
