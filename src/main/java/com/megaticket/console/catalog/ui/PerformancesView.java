package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.Performance;
import com.megaticket.console.ui.View;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of performances under its search field. */
public final class PerformancesView extends View {
    private final PerformancesViewModel model;
    private Runnable entered = () -> {};
    @FXML
    private Label count;
    @FXML
    private TextField search;
    @FXML
    private ListView<Performance> list;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    PerformancesView(PerformancesViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        bindBoth(search.textProperty(), model.search());
        list.setItems(model.found());
        list.setCellFactory(_ -> new PerformanceCell(model.messages()));
        follow(model.chosen(), this::chosen);
        until(model.found().subscribe(this::found));
        found();
        list.getSelectionModel().selectedItemProperty().subscribe(performance -> {
            if (performance != null) {
                model.choose(performance);
            }
        });
        list.setOnKeyPressed(this::pressedInList);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                entered.run();
            }
        });
        search.setOnKeyPressed(this::pressedInSearch);
    }

    /** What happens on Enter or a double click. */
    void setOnEntered(Runnable action) {
        entered = action;
    }

    void focus() {
        list.requestFocus();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void found() {
        count.setText(model.messages().text("catalog.count", model.found().size()));
        chosen(model.chosen().get());
    }

    private void chosen(Optional<Performance> performance) {
        performance.filter(model.found()::contains).ifPresentOrElse(p -> {
            list.getSelectionModel().select(p);
        }, list.getSelectionModel()::clearSelection);
    }

    private void pressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
            entered.run();
            event.consume();
        }
    }

    private void pressedInSearch(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                event.consume();
            }
            case ESCAPE -> {
                search.clear();
                event.consume();
            }
            default -> {
            }
        }
    }
}
