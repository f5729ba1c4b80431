package com.megaticket.console.catalog.ui;

import com.megaticket.console.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One day of the month: its number, its first showings, and how many more. */
final class DayField extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass SHOWS = PseudoClass.getPseudoClass("shows");
    private static final PseudoClass SOLD_OUT = PseudoClass.getPseudoClass("sold-out");
    private static final int LINES = 2;

    private final CalendarViewModel model;
    private LocalDate date;
    private boolean brief;

    DayField(CalendarViewModel model) {
        this.model = model;
        this.date = model.today();
        getStyleClass().add("day");
        setMinSize(0, 0);
    }

    LocalDate date() {
        return date;
    }

    /** Only how many showings there are: large texts have no room for more. */
    void setBrief(boolean only) {
        brief = only;
    }

    void show(LocalDate shown, List<ShowingLine> lines, boolean inMonth) {
        date = shown;
        setId("day-" + shown);
        pseudoClassStateChanged(CHOSEN, shown.equals(model.day().get()));
        pseudoClassStateChanged(TODAY, shown.equals(model.today()));
        pseudoClassStateChanged(OUTSIDE, !inMonth);
        pseudoClassStateChanged(SHOWS, lines.stream().anyMatch(ShowingLine::sells));
        var number = new Label(String.valueOf(shown.getDayOfMonth()));
        number.getStyleClass().add("day-number");
        getChildren().setAll(number);
        if (inMonth && brief) {
            if (!lines.isEmpty()) {
                getChildren().add(text(model.messages().text("catalog.calendar.number", lines.size())));
            }
        } else if (inMonth) {
            lines.stream().limit(lines.size() > LINES + 1 ? LINES : LINES + 1).forEach(this::add);
            int more = lines.size() - getChildren().size() + 1;
            if (more > 0) {
                getChildren().add(text(model.messages().text("catalog.calendar.more", more)));
            }
        }
    }

    private void add(ShowingLine line) {
        Messages messages = model.messages();
        String time = messages.formats().time(line.showing().time());
        if (!model.countsWholeMonth()) {
            getChildren().add(text(time + " " + model.title(line)));
            return;
        }
        if (!line.sells()) {
            getChildren().add(text(time + " " + OfferCell.words(line.offer(), messages)));
            return;
        }
        var seats = model.seats(line);
        Label label = text(time + " " + SeatsLeftText.brief(seats, messages, model.now().get()));
        label.pseudoClassStateChanged(SOLD_OUT, SeatsLeftText.isSoldOut(seats));
        getChildren().add(label);
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.getStyleClass().add("day-line");
        return label;
    }
}
