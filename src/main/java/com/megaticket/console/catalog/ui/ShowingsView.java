package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Formats;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.StatePane;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The showings of the chosen performance. */
public final class ShowingsView extends View {
    private final ShowingsViewModel model;
    private final Messages messages;
    private Runnable left = () -> {};
    @FXML
    private VBox head;
    @FXML
    private Label title;
    @FXML
    private Label facts;
    @FXML
    private FlowPane grades;
    @FXML
    private HBox tools;
    @FXML
    private CheckBox past;
    @FXML
    private Label asOf;
    @FXML
    private Button refresh;
    @FXML
    private StatePane state;
    @FXML
    private TableView<ShowingLine> table;
    @FXML
    private TableColumn<ShowingLine, String> date;
    @FXML
    private TableColumn<ShowingLine, String> time;
    @FXML
    private TableColumn<ShowingLine, OfferedShowing.Offer> offer;
    @FXML
    private TableColumn<ShowingLine, String> when;
    @FXML
    private TableColumn<ShowingLine, String> seats;
    @FXML
    private TableColumn<ShowingLine, String> casting;
    @FXML
    private HBox foot;
    @FXML
    private Label refusal;
    @FXML
    private Button open;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    ShowingsView(ShowingsViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        Formats formats = messages.formats();
        text(date, line -> formats.date(line.showing().date()));
        text(time, line -> formats.time(line.showing().time()));
        text(when, this::untilStart);
        text(seats, line -> formats.number(line.schedule().totalSeats()));
        text(casting, ShowingLine::casting);
        offer.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().offer()));
        offer.setCellFactory(_ -> new OfferCell(messages));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setRowFactory(_ -> new ShowingRow(model));
        table.setItems(model.lines());
        bindBoth(past.selectedProperty(), model.pastShown());
        state.setOnRetry(model::refresh);
        refresh.setOnAction(_ -> model.refresh());
        open.setOnAction(_ -> model.open());
        follow(model.performance(), this::performance);
        follow(model.state(), this::show);
        follow(model.chosen(), this::chosen);
        follow(model.now(), state::age);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.choose(Optional.of(line));
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void focus() {
        table.requestFocus();
    }

    /** What happens on the way back to the performances. */
    void setOnLeft(Runnable action) {
        left = action;
    }

    /** Hours matter today; before that, days on the calendar. */
    private String untilStart(ShowingLine line) {
        if (!line.sells()) {
            return "–";
        }
        return switch (line.daysAhead()) {
            case 0 -> messages.formats().duration(line.untilStart());
            case 1 -> messages.text("catalog.showings.tomorrow");
            default -> messages.text("catalog.showings.days", line.daysAhead());
        };
    }

    private static void text(TableColumn<ShowingLine, String> column, Function<ShowingLine, String> text) {
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
    }

    private void performance(Optional<Performance> shown) {
        for (Node part : List.of(head, tools, foot)) {
            part.setVisible(shown.isPresent());
            part.setManaged(shown.isPresent());
        }
        shown.ifPresent(p -> {
            title.setText(model.title(p));
            facts.setText(Stream.of(p.venueName(), PerformanceCell.period(p, messages), p.description())
                    .filter(fact -> !fact.isBlank())
                    .collect(Collectors.joining(" · ")));
            grades.getChildren().setAll(p.grades().stream().map(this::grade).toList());
        });
        show(model.state().get());
    }

    private Node grade(Grade grade) {
        return new GradeTag(grade.name(), grade.color(), messages.formats().money(grade.price()));
    }

    private void show(Loadable<List<OfferedShowing>> loadable) {
        if (model.performance().get().isEmpty()) {
            state.showEmpty(messages.text("catalog.showings.choose"), "");
            return;
        }
        state.show(loadable, loadable.shown().filter(List::isEmpty).isPresent(), messages, model.now().get());
        asOf.setText(switch (loadable) {
            case Loadable.Ready<?> ready -> messages.text("catalog.as-of", messages.formats().time(ready.asOf()));
            case Loadable.Loading<?> _,Loadable.Stale<?> _,Loadable.Failed<?> _ -> "";
        });
    }

    private void chosen(Optional<ShowingLine> line) {
        line.ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        open.setDisable(line.filter(ShowingLine::sells).isEmpty());
        refusal.setText(model.refusal().orElse(""));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                model.open();
                event.consume();
            }
            case LEFT, ESCAPE -> {
                left.run();
                event.consume();
            }
            default -> {
            }
        }
    }
}
