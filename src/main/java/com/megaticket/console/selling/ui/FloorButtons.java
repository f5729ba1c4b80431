package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.map.MapFloor;
import com.megaticket.console.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** All floors, first floor, second floor: for a house of more than one. FX thread. */
final class FloorButtons {
    private final HBox place;
    private final SeatMapCanvas canvas;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private List<ToggleButton> buttons = List.of();

    FloorButtons(HBox place, SeatMapCanvas canvas, Messages messages) {
        this.place = place;
        this.canvas = canvas;
        this.messages = messages;
    }

    void show(List<MapFloor> floors) {
        var made = new ArrayList<ToggleButton>();
        if (floors.size() > 1) {
            made.add(floor(messages.text("selling.floor.all"), canvas::fitAll));
            floors.forEach(f -> made.add(floor(SeatNames.floor(messages, f.name()), () -> canvas.fit(f.box()))));
            made.getFirst().getStyleClass().add("left-pill");
            made.subList(1, made.size() - 1).forEach(b -> b.getStyleClass().add("center-pill"));
            made.getLast().getStyleClass().add("right-pill");
            made.getFirst().setSelected(true);
        }
        buttons = List.copyOf(made);
        place.getChildren().setAll(buttons);
    }

    private ToggleButton floor(String name, Runnable fitted) {
        var button = new ToggleButton(name);
        button.setToggleGroup(group);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            button.setSelected(true);
            fitted.run();
        });
        return button;
    }

    void all() {
        canvas.fitAll();
        buttons.stream().limit(1).forEach(b -> b.setSelected(true));
    }

    /** Goes round: whole house, first floor, second floor, whole house. */
    void next() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isSelected()) {
                buttons.get((i + 1) % buttons.size()).fire();
                return;
            }
        }
    }
}
