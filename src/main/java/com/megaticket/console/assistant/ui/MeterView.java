package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.CacheMeter;
import com.megaticket.console.assistant.model.Cost;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the turn and the session cost, and what caching saved: measured, not promised. */
public final class MeterView extends View {
    private final AssistantViewModel model;
    private final Messages messages;
    @FXML
    private VBox meter = new VBox();
    @FXML
    private ToggleButton summary = new ToggleButton();
    @FXML
    private VBox details = new VBox();
    @FXML
    private GridPane table = new GridPane();
    @FXML
    private Label prices = new Label();
    @FXML
    private Label silent = new Label();

    public MeterView(AssistantViewModel model) {
        this.model = model;
        messages = model.messages();
    }

    @FXML
    void initialize() {
        prices.setText(messages.text("assistant.meter.prices", messages.formats().date(model.prices().asOf())));
        follow(summary.selectedProperty(), on -> Parts.shown(details, on));
        follow(model.meter(), this::show);
    }

    private void show(CacheMeter now) {
        Parts.shown(meter, now.session().calls() > 0);
        Parts.shown(silent, now.silentlyOff());
        summary.setText(messages.text("assistant.meter", paid(now.turn()), paid(now.session()),
                percent(now.session().hitRate()), percent(now.session().cost().saving())));
        table.getChildren().clear();
        table.addRow(0, cell(""), cell(messages.text("assistant.meter.turn")),
                cell(messages.text("assistant.meter.session")));
        row("assistant.meter.calls", now, part -> number(part.calls()));
        row("assistant.meter.input", now, part -> number(part.usage().input()));
        row("assistant.meter.read", now, part -> number(part.usage().cacheRead()));
        row("assistant.meter.written", now,
                part -> number(part.usage().cacheWrite5m() + part.usage().cacheWrite1h()));
        row("assistant.meter.output", now, part -> number(part.usage().output()));
        row("assistant.meter.cost", now, MeterView::paid);
        row("assistant.meter.uncached", now, part -> dollars(part, Cost::uncached));
        row("assistant.meter.saving", now, part -> percent(part.cost().saving()));
    }

    private void row(String key, CacheMeter now, Function<CacheMeter.Tally, String> value) {
        table.addRow(table.getRowCount(), Parts.text(messages.text(key)), cell(value.apply(now.turn())),
                cell(value.apply(now.session())));
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

    private static String paid(CacheMeter.Tally part) {
        return dollars(part, Cost::paid);
    }

    /** A price that is not known is not nothing. */
    private static String dollars(CacheMeter.Tally part, Function<Cost, BigDecimal> amount) {
        if (part.calls() > 0 && part.unpriced() == part.calls()) {
            return "$ –";
        }
        return (part.unpriced() > 0 ? "≥ " : "") + String.format(Locale.ROOT, "$%.4f", amount.apply(part.cost()));
    }

    /** Negative while writing the cache has cost more than it gave. */
    private static String percent(double part) {
        long percent = Math.round(100 * part);
        return (percent < 0 ? "−" : "") + Math.abs(percent) + " %";
    }
}
