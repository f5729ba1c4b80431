package com.megaticket.console.ui.faults;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Choices;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.StatePane;
import com.megaticket.console.ui.View;
import com.megaticket.console.ui.shell.RegionNames;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row per fault, a column per region. */
public final class FaultsView extends View {
    private static final PseudoClass DISTURBED = PseudoClass.getPseudoClass("disturbed");

    private final FaultsViewModel model;
    private final FaultTexts texts;
    private List<RegionFaults> drawn = List.of();
    @FXML
    private Label refused;
    @FXML
    private StatePane state;
    @FXML
    private GridPane grid;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    FaultsView(FaultsViewModel model) {
        this.model = model;
        this.texts = new FaultTexts(model.messages());
    }

    @FXML
    void initialize() {
        state.setOnRetry(model::refresh);
        follow(model.regions(), this::show);
        follow(model.refused(), this::refused);
        follow(model.now(), state::age);
    }

    private void show(Loadable<List<RegionFaults>> loadable) {
        List<RegionFaults> regions = loadable.shown().orElse(List.of());
        state.show(loadable, regions.isEmpty(), model.messages(), model.now().get());
        // Redrawn only when something differs: an open choice must not close under the pointer.
        if (!regions.equals(drawn)) {
            drawn = regions;
            draw();
        }
    }

    private void refused(Optional<Failure> failure) {
        refused.setVisible(failure.isPresent());
        refused.setManaged(failure.isPresent());
        failure.ifPresent(f -> {
            FailureText words = FailureText.of(f, model.messages());
            refused.setText(words.happened() + " " + words.todo());
        });
    }

    private void draw() {
        grid.getChildren().clear();
        for (int i = 0; i < drawn.size(); i++) {
            grid.add(head(drawn.get(i)), i + 1, 0);
        }
        int row = 1;
        FaultKind.Group group = null;
        for (FaultKind kind : FaultKind.values()) {
            if (kind.group() != group) {
                group = kind.group();
                var title = new Label(texts.group(group));
                title.getStyleClass().add("fault-group");
                grid.add(title, 0, row++, drawn.size() + 1, 1);
            }
            var name = new Label(texts.name(kind));
            name.setWrapText(true);
            grid.add(name, 0, row);
            for (int i = 0; i < drawn.size(); i++) {
                grid.add(choice(drawn.get(i), kind), i + 1, row);
            }
            row++;
        }
    }

    private Node head(RegionFaults region) {
        var name = new Label(RegionNames.of(region.region(), model.messages()));
        name.getStyleClass().add("fault-region");
        var id = new Label(region.region());
        id.getStyleClass().add("muted");
        var clear = new Button(model.messages().text("ui.faults.clear", region.disturbances()));
        clear.setId("clear-" + region.region());
        clear.getStyleClass().add("small");
        clear.setDisable(region.disturbances() == 0);
        clear.setOnAction(_ -> model.clear(region.region()));
        String lag = region.lag().map(model.messages().formats()::latency)
                .orElse(model.messages().text("ui.status.unknown"));
        var measured = new Label(model.messages().text("ui.faults.measured", lag, region.pending()));
        measured.getStyleClass().add("muted");
        var title = new HBox(name, id);
        title.getStyleClass().add("fault-region-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(new VBox(title, measured), gap, clear);
        head.getStyleClass().add("fault-head");
        return head;
    }

    private Node choice(RegionFaults region, FaultKind kind) {
        double level = region.level(kind);
        var choice = new ComboBox<Double>();
        choice.setId(kind.name() + "-" + region.region());
        choice.setAccessibleText(texts.name(kind) + " " + RegionNames.of(region.region(), model.messages()));
        choice.getStyleClass().addAll("small", "fault-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Choices<>(value -> texts.level(kind, value)));
        choice.getItems().setAll(kind.levels().offeredWith(level));
        choice.setValue(level);
        choice.pseudoClassStateChanged(DISTURBED, region.disturbed(kind));
        choice.valueProperty().subscribe((_, next) -> model.set(region.region(), kind, next));
        return choice;
    }
}
