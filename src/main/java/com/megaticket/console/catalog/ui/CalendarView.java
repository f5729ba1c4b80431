package com.megaticket.console.catalog.ui;

import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.StatePane;
import com.megaticket.console.ui.View;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

/** A month: one field for each day, the showings of the chosen day below. */
public final class CalendarView extends View {
    private static final int WEEKS = 6;

    private final CalendarViewModel model;
    private final Messages messages;
    private final List<DayField> fields = new ArrayList<>();
    @FXML
    private StatePane state;
    @FXML
    private Label month;
    @FXML
    private CheckBox everything;
    @FXML
    private GridPane days;
    @FXML
    private Label dayTitle;
    @FXML
    private FlowPane showings;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    CalendarView(CalendarViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        for (int column = 0; column < 7; column++) {
            var name = new Label(firstOf(YearMonth.from(model.today())).plusDays(column).getDayOfWeek()
                    .getDisplayName(TextStyle.SHORT, messages.language().locale()));
            name.getStyleClass().add("weekday");
            days.add(name, column, 0);
        }
        for (int i = 0; i < WEEKS * 7; i++) {
            var field = new DayField(model);
            field.setOnMouseClicked(click -> {
                days.requestFocus();
                model.go(field.date());
                if (click.getClickCount() == 2) {
                    enter();
                }
            });
            fields.add(field);
            days.add(field, i % 7, 1 + i / 7);
        }
        bindBoth(everything.selectedProperty(), model.everything());
        state.setOnRetry(model::refresh);
        days.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        follow(everything.fontProperty(), _ -> draw());
        follow(model.state(), this::show);
        follow(model.shown(), _ -> draw());
        follow(model.day(), _ -> draw());
        follow(model.seatsLeft().changes(), _ -> draw());
        follow(model.now(), state::age);
    }

    void focus() {
        days.requestFocus();
    }

    @FXML
    void before() {
        model.go(model.day().get().minusMonths(1));
    }

    @FXML
    void after() {
        model.go(model.day().get().plusMonths(1));
    }

    @FXML
    void today() {
        model.go(model.today());
    }

    private void show(Loadable<?> loadable) {
        state.show(loadable, false, messages, model.now().get());
        draw();
    }

    private static LocalDate firstOf(YearMonth month) {
        LocalDate first = month.atDay(1);
        return first.minusDays(first.getDayOfWeek().getValue() % 7);
    }

    private void draw() {
        if (!model.shown().get()) {
            // Drawing a day asks for its counts.
            return;
        }
        YearMonth shown = YearMonth.from(model.day().get());
        month.setText(messages.formats().month(shown));
        Map<LocalDate, List<ShowingLine>> byDay = model.byDay();
        LocalDate date = firstOf(shown);
        boolean large = Appearance.isLarge(everything.getFont());
        for (DayField field : fields) {
            field.setBrief(large);
            field.show(date, byDay.getOrDefault(date, List.of()), YearMonth.from(date).equals(shown));
            date = date.plusDays(1);
        }
        List<ShowingLine> chosen = byDay.getOrDefault(model.day().get(), List.of());
        String title = messages.text("catalog.calendar.day", messages.formats().date(model.day().get()),
                chosen.size());
        dayTitle.setText(title);
        days.setAccessibleText(title);
        showings.getChildren().setAll(chosen.stream().map(this::button).toList());
    }

    private Node button(ShowingLine line) {
        var button = new Button(
                messages.text("catalog.calendar.showing", messages.formats().time(line.showing().time()),
                        model.title(line), line.sells()
                                ? SeatsLeftText.of(model.seats(line), messages, model.now().get())
                                : OfferCell.words(line.offer(), messages)));
        button.setGraphic(CurtainCell.tag(line, messages));
        button.getStyleClass().add("day-showing");
        button.setDisable(!line.sells());
        button.setOnAction(_ -> model.open(line));
        return button;
    }

    private void pressed(KeyEvent event) {
        LocalDate day = model.day().get();
        LocalDate to = switch (event.getCode()) {
            case LEFT -> day.minusDays(1);
            case RIGHT -> day.plusDays(1);
            case UP -> day.minusWeeks(1);
            case DOWN -> day.plusWeeks(1);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            case HOME -> model.today();
            default -> day;
        };
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, PAGE_UP, PAGE_DOWN, HOME -> {
                model.go(to);
                event.consume();
            }
            case ENTER -> {
                enter();
                event.consume();
            }
            default -> {
            }
        }
    }

    /** One showing is opened at once; of several the clerk chooses. */
    private void enter() {
        List<ShowingLine> open = model.on(model.day().get()).stream().filter(ShowingLine::sells).toList();
        if (open.size() == 1) {
            model.open(open.getFirst());
        } else {
            showings.getChildren().stream().filter(node -> !node.isDisabled()).findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }
}
