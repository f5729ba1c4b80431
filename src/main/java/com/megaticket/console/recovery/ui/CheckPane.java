package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.CheckerReport.Checker;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.ui.words.RouteTexts;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A health check: its state, how many checkers succeed against the line, each of them; their raw words on demand. */
final class CheckPane extends VBox {
    private static final double BAR = 320;

    CheckPane(HealthReport.Check check, Optional<List<Checker>> checkers, Instant now, Messages messages) {
        var texts = new RouteTexts(messages);
        getStyleClass().add("check");
        Label name = Pieces.wrapped(texts.check(check), "line-title");
        boolean well = check.healthy().orElse(false) && !check.set().disabled();
        boolean bad = check.healthy().filter(h -> !h).isPresent();
        name.setGraphic(Parts.icon(bad ? "fth-x-octagon" : well ? "fth-circle" : "fth-help-circle"));
        name.getStyleClass().add(bad ? "level-danger" : well ? "level-calm" : "level-unseen");
        getChildren().setAll(name, Pieces.wrapped(texts.facts(check, now), "line-facts"));
        checkers.ifPresentOrElse(all -> {
            getChildren().addAll(Pieces.wrapped(texts.count(all), "check-count"), bar(all), cells(all, texts, now));
            getChildren().add(raw(all, texts, now, messages));
        }, () -> getChildren().add(Pieces.wrapped(messages.text("recovery.routes.not-asked"), "line-facts")));
    }

    /** How many succeed, and the line above which the check is healthy. */
    private static Pane bar(List<Checker> all) {
        double good = all.stream().filter(c -> c.word() == CheckerReport.Word.SUCCESS).count();
        var filled = new Region();
        filled.getStyleClass().add(good / Math.max(1, all.size()) > CheckerReport.LINE ? "bar-filled" : "bar-low");
        filled.resizeRelocate(0, 3, BAR * good / Math.max(1, all.size()), 6);
        var line = new Region();
        line.getStyleClass().add("bar-line");
        line.resizeRelocate(BAR * CheckerReport.LINE, 0, 2, 12);
        var bar = new Pane(filled, line);
        filled.setManaged(false);
        line.setManaged(false);
        bar.getStyleClass().add("bar");
        bar.setMinSize(BAR, 12);
        bar.setMaxSize(BAR, 12);
        return bar;
    }

    private static FlowPane cells(List<Checker> all, RouteTexts texts, Instant now) {
        var cells = new FlowPane();
        cells.getStyleClass().add("checkers");
        for (Checker checker : all) {
            Label cell = Pieces.firm(checker.region(), "checker");
            String[] look = switch (checker.word()) {
                case SUCCESS -> new String[]{"fth-circle", "level-calm"};
                case FAILURE -> new String[]{"fth-x-octagon", "level-danger"};
                case UNREADABLE -> new String[]{"fth-help-circle", "level-unseen"};
            };
            cell.setGraphic(Parts.icon(look[0]));
            cell.getStyleClass().add(look[1]);
            cell.setTooltip(new Tooltip(texts.checker(checker, now) + "\n" + checker.text()));
            cell.setAccessibleRole(AccessibleRole.TEXT);
            cell.setAccessibleText(texts.checker(checker, now));
            cells.getChildren().add(cell);
        }
        return cells;
    }

    private static TitledPane raw(List<Checker> all, RouteTexts texts, Instant now, Messages messages) {
        var lines = new VBox();
        all.forEach(c -> lines.getChildren().add(
                Pieces.wrapped(texts.checker(c, now) + " · " + c.address() + " · " + c.text(), "line-facts")));
        var pane = new TitledPane(messages.text("recovery.routes.raw"), lines);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.getStyleClass().addAll("dense", "raw");
        return pane;
    }
}
