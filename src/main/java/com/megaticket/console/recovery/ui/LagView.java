package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.ui.chart.ChartGestures;
import com.megaticket.console.recovery.ui.chart.LagChart;
import com.megaticket.console.recovery.ui.chart.Line;
import com.megaticket.console.recovery.ui.chart.Plot;
import com.megaticket.console.recovery.ui.chart.Png;
import com.megaticket.console.recovery.ui.chart.Span;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.nio.IntBuffer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;

/** The chart of the lag, the events, and the way into the record. */
public final class LagView extends View {
    private final LagViewModel model;
    private final ExportViewModel export;
    private final Messages messages;
    private final LagWords words;
    private final Map<LagViewModel.Range, ToggleButton> ranges = new EnumMap<>(LagViewModel.Range.class);
    @FXML
    private Node body;
    @FXML
    private HBox rangesBox;
    @FXML
    private Button before;
    @FXML
    private Button after;
    @FXML
    private Button picture;
    @FXML
    private Button table;
    @FXML
    private Label told;
    @FXML
    private Label readout;
    @FXML
    private Label trouble;
    @FXML
    private LagChart chart;
    @FXML
    private ListView<Mark> events;
    @FXML
    private Label noEvents;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    LagView(LagViewModel model, ExportViewModel export) {
        this.model = model;
        this.export = export;
        this.messages = model.board().messages();
        this.words = new LagWords(messages);
    }

    @FXML
    void initialize() {
        for (LagViewModel.Range range : LagViewModel.Range.values()) {
            var button = new ToggleButton(name(range));
            button.setId("range-" + range.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("small");
            button.setOnAction(_ -> {
                model.range(range);
                pressed();
            });
            ranges.put(range, button);
            rangesBox.getChildren().add(button);
        }
        before.setOnAction(_ -> model.event(-1));
        after.setOnAction(_ -> model.event(1));
        picture.setOnAction(_ -> export.picture(pixels(), model.span().get()));
        table.setOnAction(_ -> export.table(lines(), model.span().get()));
        chart.speak(words);
        ChartGestures.on(chart, model);
        events.setCellFactory(_ -> new MarkCell(model.board()));
        events.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                look();
                key.consume();
            }
        });
        events.setOnMouseClicked(_ -> look());
        follow(export.told(), text -> {
            told.setText(text);
            Pieces.show(told, !text.isEmpty());
        });
        follow(model.loaded(), this::loaded);
        follow(model.span(), _ -> {
            pressed();
            draw();
        });
        follow(model.chosen(), _ -> draw());
        follow(model.cursorAt(), _ -> draw());
        follow(model.board().replay(), _ -> draw());
    }

    private String name(LagViewModel.Range range) {
        return switch (range) {
            case LIVE -> messages.text("recovery.chart.live");
            case HOUR -> messages.text("recovery.chart.hour");
            case DAY -> messages.text("recovery.chart.day");
        };
    }

    private void pressed() {
        ranges.forEach((range, button) -> button.setSelected(
                model.isLive().get() && model.span().get().length() == range.millis()));
    }

    private List<Line> lines() {
        return model.loaded().get().shown().map(LagViewModel.Loaded::lines).orElse(List.of());
    }

    private void loaded(Loadable<LagViewModel.Loaded> now) {
        List<Mark> marks = now.shown().map(LagViewModel.Loaded::marks).orElse(List.of()).reversed();
        if (!events.getItems().equals(marks)) {
            events.getItems().setAll(marks);
        }
        Pieces.show(events, !marks.isEmpty());
        Pieces.show(noEvents, marks.isEmpty());
        trouble.setText(switch (now) {
            case Loadable.Loading<?> _ -> messages.text("ui.state.loading");
            case Loadable.Ready<?> _ -> "";
            case Loadable.Stale<?> stale -> messages.text("recovery.chart.unread",
                    FailureText.of(stale.failure(), messages).happened());
            case Loadable.Failed<?> failed -> messages.text("recovery.chart.unread",
                    FailureText.of(failed.failure(), messages).happened());
        });
        Pieces.show(trouble, !trouble.getText().isEmpty());
        draw();
    }

    private void draw() {
        Optional<Instant> replayed = switch (model.board().replay().get()) {
            case Replay.Off _ -> Optional.empty();
            case Replay.Sought sought -> Optional.of(sought.at());
            case Replay.Found found -> Optional.of(found.at());
            case Replay.NobodyWatched none -> Optional.of(none.at());
            case Replay.Unreadable unreadable -> Optional.of(unreadable.at());
        };
        Span span = model.span().get();
        chart.show(new Plot(model.ways(), lines(), events.getItems().stream().map(LagWords::tick).toList(), span,
                model.chosen().get(), model.cursorAt().get(), replayed.map(Instant::toEpochMilli)));
        readout.setText(words.readout(model.cursorAt().get().orElse(span.to()), lines()));
        chart.setAccessibleText(messages.text("recovery.chart.spoken", readout.getText()));
    }

    private void look() {
        Mark mark = events.getSelectionModel().getSelectedItem();
        if (mark != null) {
            model.replay(mark);
        }
    }

    /** Chart, read-out, table and events as they stand. */
    private Png.Pixels pixels() {
        var asShown = new SnapshotParameters();
        asShown.setFill(Color.TRANSPARENT);
        WritableImage image = body.snapshot(asShown, null);
        int wide = (int) image.getWidth();
        int high = (int) image.getHeight();
        int[] argb = new int[wide * high];
        image.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), argb, 0, wide);
        return new Png.Pixels(wide, high, IntBuffer.wrap(argb).asReadOnlyBuffer());
    }
}
