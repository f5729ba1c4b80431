package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The steps in their order, planned and measured. */
public final class StepsView extends View {
    private final MoveViewModel model;
    private final Messages messages;
    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private Label facts;
    @FXML
    private ListView<StepRow> list;
    private List<StepRow> shown = List.of();
    private boolean filling;
    private @Nullable Step seen;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    StepsView(MoveViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        list.setCellFactory(_ -> new StepCell(messages));
        until(list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                model.looked().set(Optional.of(row.step()));
            }
        }));
        follow(model.situation(), _ -> show());
        follow(model.kind(), _ -> show());
        follow(model.to(), _ -> show());
        follow(model.past(), _ -> show());
        follow(model.looked(), _ -> show());
        follow(model.now(), _ -> show());
    }

    private void show() {
        Pieces.show(root, !model.rows().isEmpty());
        model.shown().ifPresent(run -> {
            title.setText(messages.text(model.isDry() ? "failover.steps.dry" : "failover.steps.title",
                    messages.text(MoveKeys.of(run.kind())), model.regionName(run.from()), model.regionName(run.to()),
                    run.epoch().number()));
            facts.setText(model.isDry()
                    ? messages.text("failover.steps.dry-facts", messages.formats().duration(model.plan().of(run)))
                    : clock(run));
        });
        List<StepRow> rows = model.rows();
        filling = true;
        if (!rows.equals(shown)) {
            shown = rows;
            if (rows.size() == list.getItems().size()) {
                for (int i = 0; i < rows.size(); i++) {
                    if (!rows.get(i).equals(list.getItems().get(i))) {
                        list.getItems().set(i, rows.get(i));
                    }
                }
            } else {
                list.getItems().setAll(rows);
            }
        }
        model.step().ifPresent(step -> rows.stream().filter(r -> r.step() == step).findFirst().ifPresent(row -> {
            list.getSelectionModel().select(row);
            if (step != seen) {
                seen = step;
                list.scrollTo(Math.max(0, rows.indexOf(row) - 1));
            }
        }));
        filling = false;
    }

    /** Noticed, decided, and how long it goes on. */
    private String clock(Switch run) {
        Instant end = run.next().isEmpty()
                ? run.marks().values().stream().flatMap(m -> m.endedAt().stream()).max(Instant::compareTo)
                        .orElse(run.begunAt())
                : model.now().get();
        String took = messages.formats().duration(Duration.between(run.begunAt(), end));
        String planned = messages.formats().duration(model.plan().of(run));
        return run.papers().noticedAt()
                .map(noticed -> messages.text("failover.steps.noticed", took, planned,
                        messages.formats().duration(Duration.between(noticed, run.begunAt()))))
                .orElseGet(() -> messages.text("failover.steps.clock", took, planned));
    }
}
