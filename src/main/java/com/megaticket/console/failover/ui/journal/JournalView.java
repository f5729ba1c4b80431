package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.Entry;
import com.megaticket.console.failover.journal.Listed;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Choices;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.StatePane;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The entries of a chain, newest first, the chosen one whole below, and the way out. */
public final class JournalView extends View {
    private static final double LARGE = 20;

    private final JournalViewModel model;
    private final Messages messages;
    private final JournalTexts texts;
    private boolean filling;
    @FXML
    private VBox root;
    @FXML
    private ChoiceBox<Chain> chains;
    @FXML
    private TextField filter;
    @FXML
    private Label count;
    @FXML
    private Button csv;
    @FXML
    private Button json;
    @FXML
    private Button markdown;
    @FXML
    private Label told;
    @FXML
    private StatePane state;
    @FXML
    private TableView<Entry> table;
    @FXML
    private TableColumn<Entry, String> number;
    @FXML
    private TableColumn<Entry, String> time;
    @FXML
    private TableColumn<Entry, String> who;
    @FXML
    private TableColumn<Entry, String> region;
    @FXML
    private TableColumn<Entry, String> what;
    @FXML
    private TableColumn<Entry, String> details;
    @FXML
    private TableColumn<Entry, String> outcome;
    @FXML
    private VBox detail;
    @FXML
    private Label title;
    @FXML
    private GridPane facts;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    JournalView(JournalViewModel model) {
        this.model = model;
        messages = model.messages();
        texts = model.texts();
    }

    @FXML
    void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bindBoth(filter.textProperty(), model.filter());
        chains.setConverter(new Choices<>(c -> texts.chain(c, model.isOwn(c))));
        until(chains.valueProperty().subscribe(c -> {
            if (c != null && !filling) {
                model.choose(c);
            }
        }));
        csv.setOnAction(_ -> model.export(JournalViewModel.Form.CSV));
        json.setOnAction(_ -> model.export(JournalViewModel.Form.JSON));
        markdown.setOnAction(_ -> model.export(JournalViewModel.Form.MARKDOWN));
        state.setOnRetry(model::look);
        columns();
        until(table.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !filling) {
                model.choose(entry);
            }
        }));
        follow(model.chains(), _ -> listed());
        follow(model.chain(), _ -> listed());
        follow(model.page(), this::state);
        follow(model.rows(), this::fill);
        follow(model.chosen(), this::show);
        follow(model.now(), now -> state.age(now));
        follow(model.told(), words -> {
            told.setText(words);
            told.setVisible(!words.isEmpty());
            told.setManaged(!words.isEmpty());
        });
    }

    private void columns() {
        column(number, e -> Long.toString(e.number()));
        column(time, e -> texts.time(e.at(), model.now().get()));
        column(who, e -> e.action().who());
        column(region, e -> texts.region(e.action().region()));
        column(what, e -> texts.what(e.action()));
        column(details, e -> JournalTexts.details(e.action()));
        column(outcome, e -> texts.outcome(e.action()));
        outcome.setCellFactory(_ -> new OutcomeCell());
        follow(count.fontProperty(), font -> widths(font.getSize()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** By the size of the text, so that a number is never cut off. */
    private void widths(double size) {
        Map.of(number, 4.5, time, 11.0, who, 8.5, region, 6.5, what, 18.0, outcome, 8.5, details, 26.0)
                .forEach((column, letters) -> column.setPrefWidth(letters * size));
        // In very large text the chosen entry tells its details below.
        details.setVisible(size < LARGE);
        number.setMinWidth(4 * size);
        time.setMinWidth(7 * size);
        outcome.setMinWidth(8 * size);
    }

    private static void column(TableColumn<Entry, String> column, Function<Entry, String> text) {
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
    }

    private void listed() {
        filling = true;
        var all = new ArrayList<>(model.all().stream().map(Listed::chain).toList());
        model.chain().get().filter(c -> !all.contains(c)).ifPresent(all::add);
        chains.getItems().setAll(all);
        model.chain().get().ifPresent(chains::setValue);
        filling = false;
        chains.setDisable(all.isEmpty());
        state(model.page().get());
    }

    private void state(Loadable<Page> page) {
        boolean nothing = page.shown().filter(p -> !p.entries().isEmpty()).isEmpty();
        List.of(csv, json, markdown).forEach(b -> b.setDisable(nothing));
        if (model.isEmpty() && model.chain().get().isEmpty()) {
            state.showEmpty(messages.text("failover.journal.empty.title"),
                    messages.text("failover.journal.empty.text"));
            return;
        }
        state.show(page, nothing, messages, model.now().get());
    }

    private void fill(List<Entry> rows) {
        filling = true;
        table.getItems().setAll(rows);
        model.chosen().get().ifPresent(table.getSelectionModel()::select);
        filling = false;
        int all = model.page().get().shown().map(p -> p.entries().size()).orElse(0);
        count.setText(messages.text("failover.journal.count", rows.size(), all));
    }

    private void show(Optional<Entry> entry) {
        detail.setVisible(entry.isPresent());
        detail.setManaged(entry.isPresent());
        facts.getChildren().clear();
        entry.ifPresent(e -> {
            if (!e.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(e);
            }
            title.setText(messages.text("failover.journal.entry", e.number(), texts.what(e.action())));
            fact(messages.text("failover.journal.column.time"), messages.formats().dateTime(e.at()) + " · " + e.at());
            fact(messages.text("failover.journal.column.who"), e.action().who());
            for (Map.Entry<String, String> d : e.action().details().entrySet()) {
                fact(d.getKey(), d.getValue());
            }
            fact(messages.text("failover.journal.column.outcome"), e.action().outcome());
            fact("SHA-256", e.hash());
        });
    }

    private void fact(String name, String value) {
        var key = new Label(name);
        key.getStyleClass().add("line-facts");
        key.setMinWidth(Label.USE_PREF_SIZE);
        var text = new Label(value);
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        facts.addRow(facts.getRowCount(), key, text);
    }

    private void pressed(KeyEvent key) {
        Optional<Runnable> work = switch (key.getCode()) {
            case F5 -> Optional.of(model::look);
            case F6 -> Optional.of(table::requestFocus);
            case F -> key.isShortcutDown() ? Optional.of(filter::requestFocus) : Optional.empty();
            case ESCAPE -> filter.isFocused() ? Optional.of(() -> model.filter().set("")) : Optional.empty();
            default -> Optional.empty();
        };
        work.ifPresent(w -> {
            w.run();
            key.consume();
        });
    }
}
