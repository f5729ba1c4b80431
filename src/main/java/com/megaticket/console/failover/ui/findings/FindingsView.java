package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Kind;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Choices;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole part: the run above, the list and the chosen finding below. */
public final class FindingsView extends View {
    private final FindingsViewModel model;
    private final DecisionViewModel decision;
    private final Messages messages;
    private boolean filling;
    @FXML
    private StackPane root;
    @FXML
    private HBox found;
    @FXML
    private ChoiceBox<Optional<Kind>> kinds;
    @FXML
    private ChoiceBox<Optional<Showing>> showings;
    @FXML
    private ListView<FindingRow> list;
    @FXML
    private VBox none;
    @FXML
    private Label filtered;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    FindingsView(FindingsViewModel model, DecisionViewModel decision) {
        this.model = model;
        this.decision = decision;
        messages = model.messages();
    }

    @FXML
    void initialize() {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(_ -> new FindingCell(model.texts()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                decision.want();
                key.consume();
            }
        });
        until(list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                model.choose(row);
            }
        }));
        kinds.setConverter(new Choices<>(this::kind));
        showings.setConverter(new Choices<>(s -> s.map(model.texts()::showing)
                .orElseGet(() -> messages.text("failover.findings.all-showings"))));
        until(kinds.valueProperty().subscribe(k -> {
            if (k != null && !filling) {
                model.filter().set(model.filter().get().of(k));
            }
        }));
        until(showings.valueProperty().subscribe(s -> {
            if (s != null && !filling) {
                model.filter().set(model.filter().get().at(s));
            }
        }));
        follow(model.all(), this::choices);
        follow(model.rows(), this::fill);
    }

    private String kind(Optional<Kind> kind) {
        long count = model.all().get().stream().filter(r -> kind.isEmpty() || r.kind().equals(kind)).count();
        return kind.map(k -> messages.text("failover.findings.filter", model.texts().kind(k).happened(), count))
                .orElseGet(() -> messages.text("failover.findings.all-kinds", count));
    }

    /** What there is to choose from; a choice stays though nothing of it is left, so that it can be seen and undone. */
    private void choices(List<FindingRow> all) {
        filling = true;
        Filter filter = model.filter().get();
        kinds.getItems().setAll(Stream.concat(Stream.of(Optional.<Kind>empty()), Stream.of(Kind.values())
                .map(Optional::of).filter(k -> k.equals(filter.kind()) || all.stream()
                        .anyMatch(r -> r.kind().equals(k))))
                .toList());
        kinds.setValue(filter.kind());
        var shows = new java.util.ArrayList<>(Filter.showings(all));
        if (!shows.contains(filter.showing())) {
            shows.add(filter.showing());
        }
        showings.getItems().setAll(shows);
        showings.setValue(filter.showing());
        filling = false;
        Pieces.show(found, !all.isEmpty());
        Pieces.show(none, all.isEmpty());
    }

    private void fill(List<FindingRow> rows) {
        filling = true;
        list.getItems().setAll(rows);
        model.chosen().get().ifPresent(row -> {
            int place = rows.stream().map(FindingRow::key).toList().indexOf(row.key());
            list.getSelectionModel().clearAndSelect(Math.max(0, place));
            list.getFocusModel().focus(Math.max(0, place));
        });
        filling = false;
        Pieces.show(list, !rows.isEmpty());
        Pieces.show(filtered, rows.isEmpty());
    }

    private void pressed(KeyEvent key) {
        boolean taken = switch (key.getCode()) {
            case F5 -> run(model::run);
            case F6 -> run(list::requestFocus);
            case ESCAPE -> model.isRunning() && run(model::giveUp);
            case ENTER -> key.isShortcutDown() && run(decision::confirm);
            default -> false;
        };
        if (taken) {
            key.consume();
        }
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }
}
