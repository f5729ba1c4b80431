package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.catalog.OfferedShowing;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Formats;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.StatePane;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The showings of the chosen performance. */
public final class ShowingsView extends View {
    private static final int CAST = 100;

    private final ShowingsViewModel model;
    private final CalendarViewModel calendar;
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
    private FlowPane tools;
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
    private TableColumn<ShowingLine, ShowingLine> when;
    @FXML
    private TableColumn<ShowingLine, ShowingLine> seats;
    @FXML
    private TableColumn<ShowingLine, String> casting;
    @FXML
    private ToggleButton asCalendar;
    @FXML
    private Node month;
    @FXML
    private CalendarView monthController;
    @FXML
    private HBox foot;
    @FXML
    private Label cast;
    @FXML
    private Label refusal;
    @FXML
    private Button open;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    ShowingsView(ShowingsViewModel model, CalendarViewModel calendar) {
        this.model = model;
        this.calendar = calendar;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        Formats formats = messages.formats();
        text(date, line -> Appearance.isLarge(past.getFont())
                ? formats.shortDate(line.showing().date())
                : formats.date(line.showing().date()));
        text(time, line -> formats.time(line.showing().time()));
        itself(when, () -> new CurtainCell(messages));
        itself(seats, () -> new SeatsCell(model.seats(), messages, model.now()::get));
        follow(model.seats().changes(), _ -> table.refresh());
        text(casting, ShowingLine::casting);
        offer.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().offer()));
        offer.setCellFactory(_ -> new OfferCell(messages));
        follow(past.fontProperty(), _ -> {
            widths();
            table.refresh();
        });
        follow(table.widthProperty(), _ -> widths());
        table.setRowFactory(_ -> new ShowingRow(model));
        table.setItems(model.lines());
        bindBoth(past.selectedProperty(), model.pastShown());
        state.setOnRetry(model::refresh);
        refresh.setOnAction(_ -> model.refresh());
        open.setOnAction(_ -> model.open());
        follow(model.performance(), this::performance);
        follow(model.state(), this::show);
        follow(model.chosen(), this::chosen);
        follow(model.now(), this::age);
        bindBoth(asCalendar.selectedProperty(), calendar.shown());
        follow(calendar.shown(), this::calendarShown);
        follow(calendar.everything(), _ -> performance(model.performance().get()));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.choose(Optional.of(line));
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Columns as wide as their texts. Where the window has less, the cast goes first (it stands below too), then it scrolls. */
    private void widths() {
        double scale = Appearance.scale(past.getFont());
        boolean large = Appearance.isLarge(past.getFont());
        Map.of(date, large ? 110 : 165, time, 80, offer, 145, when, 175, seats, 130, casting, CAST)
                .forEach((column, width) -> {
                    column.setMinWidth(width * scale);
                    column.setPrefWidth(width * scale);
                });
        double without = Stream.of(date, time, offer, when, seats).mapToDouble(TableColumn::getMinWidth).sum();
        casting.setVisible(table.getWidth() >= without + CAST * scale);
        table.setColumnResizePolicy(table.getWidth() < without
                ? TableView.UNCONSTRAINED_RESIZE_POLICY
                : TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    void focus() {
        if (calendar.shown().get()) {
            monthController.focus();
        } else {
            table.requestFocus();
        }
    }

    void toggleCalendar() {
        calendar.shown().set(!calendar.shown().get());
        focus();
    }

    private void calendarShown(boolean shown) {
        show(state, !shown);
        show(past, !shown);
        show(month, shown);
        performance(model.performance().get());
        calendar.refresh();
    }

    private static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private static void itself(TableColumn<ShowingLine, ShowingLine> column,
            Supplier<TableCell<ShowingLine, ShowingLine>> cell) {
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> cell.get());
    }

    /** What happens on the way back to the performances. */
    void setOnLeft(Runnable action) {
        left = action;
    }

    private static void text(TableColumn<ShowingLine, String> column, Function<ShowingLine, String> text) {
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
    }

    private void performance(Optional<Performance> shown) {
        boolean month = calendar.shown().get();
        show(tools, shown.isPresent());
        show(head, shown.isPresent() && !(month && calendar.everything().get()));
        show(foot, shown.isPresent() && !month);
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
        age(model.now().get());
    }

    /** The age of what is shown; a stale list says its own. */
    private void age(Instant now) {
        state.age(now);
        asOf.setText(switch (model.state().get()) {
            case Loadable.Ready<?> ready -> messages.text("catalog.as-of", messages.formats().time(ready.asOf()),
                    messages.formats().duration(Duration.between(ready.asOf(), now)));
            case Loadable.Loading<?> _,Loadable.Stale<?> _,Loadable.Failed<?> _ -> "";
        });
    }

    private void chosen(Optional<ShowingLine> line) {
        line.ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::clearSelection);
        open.setDisable(line.filter(ShowingLine::sells).isEmpty());
        refusal.setText(model.refusal().orElse(""));
        cast.setText(line.map(ShowingLine::casting).filter(names -> !names.isBlank())
                .map(names -> messages.text("catalog.cast", names)).orElse(""));
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
