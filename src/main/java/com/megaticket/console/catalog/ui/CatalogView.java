package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.Performance;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.StatePane;
import com.megaticket.console.ui.View;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Both halves, and the keys that lead from one to the other. */
public final class CatalogView extends View {
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.CONTROL_DOWN);

    private final CatalogViewModel model;
    @FXML
    private StatePane state;
    @FXML
    private PerformancesView performancesController;
    @FXML
    private ShowingsView showingsController;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    CatalogView(CatalogViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        performancesController.setOnEntered(showingsController::focus);
        showingsController.setOnLeft(performancesController::focus);
        state.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        state.setOnRetry(model::refresh);
        follow(model.performances().all(), this::show);
        follow(model.performances().now(), state::age);
    }

    private void show(Loadable<List<Performance>> loadable) {
        state.show(loadable, loadable.shown().filter(List::isEmpty).isPresent(), model.performances().messages(),
                model.performances().now().get());
    }

    private void pressed(KeyEvent event) {
        if (SEARCH.match(event)) {
            performancesController.focusSearch();
            event.consume();
        } else if (event.getCode() == KeyCode.F7) {
            showingsController.toggleCalendar();
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            model.refreshAll();
            event.consume();
        }
    }
}
