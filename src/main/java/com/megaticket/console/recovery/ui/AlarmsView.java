package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.ui.words.AlarmTexts;
import com.megaticket.console.ui.Choices;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The alarm list and, beside it, what to do about the chosen one. */
public final class AlarmsView extends View {
    private final AlarmsViewModel model;
    private final Messages messages;
    private final AlarmTexts texts;
    private final Map<AlarmsViewModel.Drawer, ToggleButton> parts = new EnumMap<>(AlarmsViewModel.Drawer.class);
    private boolean filling;
    @FXML
    private HBox partsBox;
    @FXML
    private ListView<AlarmRow> list;
    @FXML
    private Label none;
    @FXML
    private VBox detail;
    @FXML
    private Label kind;
    @FXML
    private Label about;
    @FXML
    private VBox facts;
    @FXML
    private Label guidance;
    @FXML
    private TextField note;
    @FXML
    private Button acknowledge;
    @FXML
    private Button acknowledgeAll;
    @FXML
    private ChoiceBox<Duration> shelf;
    @FXML
    private Button shelve;
    @FXML
    private Button unshelve;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    AlarmsView(AlarmsViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.texts = new AlarmTexts(messages);
    }

    @FXML
    void initialize() {
        var group = new ToggleGroup();
        for (AlarmsViewModel.Drawer part : AlarmsViewModel.Drawer.values()) {
            var button = new ToggleButton();
            button.setId("alarms-" + part.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().addAll("small", "part");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                model.part().set(part);
                button.setSelected(true);
            });
            parts.put(part, button);
            partsBox.getChildren().add(button);
        }
        list.setCellFactory(_ -> new AlarmCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        until(list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                model.chosen().set(Optional.of(row));
            }
        }));
        shelf.getItems().setAll(AlarmsViewModel.SHELVES);
        shelf.setConverter(new Choices<>(time -> messages.formats().duration(time)));
        bindBoth(shelf.valueProperty(), model.shelf());
        bindBoth(note.textProperty(), model.note());
        acknowledge.setOnAction(_ -> model.answer());
        acknowledgeAll.setOnAction(_ -> model.acknowledgeAll());
        shelve.setOnAction(_ -> model.shelve());
        unshelve.setOnAction(_ -> model.unshelve());
        follow(model.part(), part -> parts.forEach((p, button) -> button.setSelected(p == part)));
        follow(model.all(), _ -> parts.forEach((p, button) -> button.setText(name(p, model.of(p).size()))));
        follow(within(model.rows()), this::fill);
        follow(within(model.chosen()), _ -> chosen());
        follow(within(model.board().now()), _ -> facts());
    }

    private <T> ObservableValue<T> within(ObservableValue<T> value) {
        return model.board().within(Part.ALARMS, value);
    }

    private String name(AlarmsViewModel.Drawer part, int count) {
        return switch (part) {
            case OPEN -> messages.text("recovery.alarms.open", count);
            case ACKNOWLEDGED -> messages.text("recovery.alarms.acknowledged", count);
            case SHELVED -> messages.text("recovery.alarms.shelved", count);
            case SUPPRESSED -> messages.text("recovery.alarms.suppressed", count);
        };
    }

    private void fill(List<AlarmRow> rows) {
        filling = true;
        list.getItems().setAll(rows);
        filling = false;
        Pieces.show(none, rows.isEmpty());
        Pieces.show(list, !rows.isEmpty());
        chosen();
    }

    private void chosen() {
        model.chosen().get().ifPresent(row -> {
            int place = list.getItems().indexOf(row);
            if (place >= 0 && list.getSelectionModel().getSelectedIndex() != place) {
                list.getSelectionModel().select(place);
            }
        });
        Optional<Alarm> alarm = model.alarm();
        AlarmsViewModel.Drawer part = model.part().get();
        boolean many = model.chosen().get().orElse(null) instanceof AlarmRow.Many;
        Pieces.show(detail, alarm.isPresent());
        alarm.ifPresent(a -> {
            kind.setText(texts.kind(a));
            about.setText(texts.about(a, model.board().live().get().map(o -> o.picture())));
            guidance.setText(texts.guidance(a));
            Pieces.show(acknowledge, part == AlarmsViewModel.Drawer.OPEN && !many);
            Pieces.show(acknowledgeAll, part == AlarmsViewModel.Drawer.OPEN);
            Pieces.show(shelve, part != AlarmsViewModel.Drawer.SHELVED && !many);
            Pieces.show(shelf, shelve.isVisible());
            Pieces.show(unshelve, part == AlarmsViewModel.Drawer.SHELVED);
        });
        facts();
    }

    private void facts() {
        model.alarm().ifPresent(a -> {
            List<String> lines = texts.facts(a, model.board().now().get().wall(),
                    id -> model.find(id).map(texts::kind));
            while (facts.getChildren().size() < lines.size()) {
                facts.getChildren().add(Pieces.wrapped("", "line-facts"));
            }
            facts.getChildren().remove(lines.size(), facts.getChildren().size());
            for (int i = 0; i < lines.size(); i++) {
                ((Label) facts.getChildren().get(i)).setText(lines.get(i));
            }
        });
    }

    private void pressed(KeyEvent key) {
        boolean taken = true;
        if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
            model.acknowledgeAll();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            model.answer();
        } else if (key.getCode() == KeyCode.F6) {
            note.requestFocus();
        } else if (key.getCode() == KeyCode.F7) {
            (shelve.isVisible() ? shelf : unshelve).requestFocus();
        } else {
            taken = false;
        }
        if (taken) {
            key.consume();
        }
    }
}
