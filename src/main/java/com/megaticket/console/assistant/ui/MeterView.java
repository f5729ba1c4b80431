package com.megaticket.console.assistant.ui;

import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the turn and the conversation cost, and what caching saved: measured, not promised. */
public final class MeterView extends View {
    private final AssistantViewModel model;
    private final Messages messages;
    @FXML
    private VBox meter = new VBox();
    @FXML
    private ToggleButton summary = new ToggleButton();
    @FXML
    private GridPane table = new GridPane();
    @FXML
    private Label silent = new Label();

    public MeterView(AssistantViewModel model) {
        this.model = model;
        messages = model.messages();
    }

    @FXML
    void initialize() {
        follow(summary.selectedProperty(), on -> Parts.shown(table, on));
        follow(model.reading(), this::show);
    }

    private void show(MeterReading reading) {
        Parts.shown(meter, reading.session().calls() > 0);
        Parts.shown(silent, reading.cacheSilent());
        summary.setText(messages.text("assistant.meter", money(reading.turn()), money(reading.session()),
                hit(reading.session()), saving(reading.session())));
        table.getChildren().clear();
        table.addRow(0, cell(""), cell(messages.text("assistant.meter.turn")),
                cell(messages.text("assistant.meter.session")));
        row("assistant.meter.calls", reading, part -> number(part.calls()));
        row("assistant.meter.input", reading, part -> number(part.usage().input()));
        row("assistant.meter.read", reading, part -> number(part.usage().cacheRead()));
        row("assistant.meter.written", reading, part -> number(part.written()));
        row("assistant.meter.output", reading, part -> number(part.usage().output()));
        row("assistant.meter.cost", reading, MeterView::money);
        row("assistant.meter.uncached", reading, part -> dollars(part.price().map(MeterReading.Price::uncached)));
        row("assistant.meter.saving", reading, MeterView::saving);
    }

    private void row(String key, MeterReading reading, Function<MeterReading.Part, String> value) {
        table.addRow(table.getRowCount(), Parts.text(messages.text(key)), cell(value.apply(reading.turn())),
                cell(value.apply(reading.session())));
    }

    private static Label cell(String words) {
        var label = new Label(words);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().add("meter-number");
        return label;
    }

    private String number(long value) {
        return messages.formats().number(value);
    }

    private static String money(MeterReading.Part part) {
        return dollars(part.price().map(MeterReading.Price::cost));
    }

    /** A price that is not known is not nothing. */
    private static String dollars(Optional<Long> millionths) {
        return millionths.map(m -> String.format(Locale.ROOT, "$%.4f", m / 1e6)).orElse("$ –");
    }

    private static String saving(MeterReading.Part part) {
        return part.price().map(price -> (price.saving() < 0 ? "−" : "") + Math.abs(price.saving()) + " %")
                .orElse("–");
    }

    private static String hit(MeterReading.Part part) {
        return part.sent() == 0 ? "–" : Math.round(100.0 * part.usage().cacheRead() / part.sent()) + " %";
    }
}
