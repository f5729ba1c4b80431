package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.outlook.Chooser;
import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.recovery.ui.words.RouteTexts;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Route 53: each health check with its checkers, the failover records, what is answered now and what would be. Built again only for another report. */
public final class RoutesView extends View {
    private final BoardViewModel model;
    private final Messages messages;
    private final RouteTexts texts;
    private Optional<Shown> shown = Optional.empty();
    @FXML
    private VBox checks;
    @FXML
    private VBox records;
    @FXML
    private VBox servers;

    private record Shown(Sighting<HealthReport> health, Sighting<CheckerReport> checkers,
            Sighting<RecordReport> records, Sighting<ZoneReport> zone) {
        static Shown of(Picture picture) {
            return new Shown(picture.of(Key.health()), picture.of(Key.checkers()), picture.of(Key.records()),
                    picture.of(Key.zone()));
        }
    }

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    RoutesView(BoardViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.texts = new RouteTexts(messages);
    }

    @FXML
    void initialize() {
        follow(model.within(Part.ROUTES, model.live()),
                live -> live.map(Outlook::picture).map(Shown::of).ifPresent(next -> {
                    if (!shown.equals(Optional.of(next))) {
                        shown = Optional.of(next);
                        build(next);
                    }
                }));
    }

    private void build(Shown now) {
        checks.getChildren().setAll(checks(now));
        records.getChildren().setAll(records(now));
        servers.getChildren().setAll(servers(now.zone()));
    }

    private List<Node> checks(Shown now) {
        var nodes = new ArrayList<Node>(age(now.health()));
        Optional<HealthReport> health = now.health().last().map(Sighting.Seen::value);
        Optional<CheckerReport> said = now.checkers().last().map(Sighting.Seen::value);
        health.ifPresent(report -> report.checks().forEach(check -> nodes.add(new CheckPane(check,
                said.flatMap(r -> Optional.ofNullable(r.checks().get(check.id()))), model.now().get().wall(),
                messages))));
        if (health.isPresent() && health.get().checks().isEmpty()) {
            nodes.add(Pieces.wrapped(messages.text("recovery.routes.no-checks"), "muted"));
        }
        nodes.add(Pieces.wrapped(messages.text("recovery.routes.no-seoul"), "muted"));
        return nodes;
    }

    private List<Node> records(Shown now) {
        var nodes = new ArrayList<Node>(age(now.records()));
        Optional<HealthReport> health = now.health().last().map(Sighting.Seen::value);
        now.records().last().map(Sighting.Seen::value).ifPresent(report -> {
            report.records().forEach(record -> nodes.add(record(record, Chooser.health(record, health))));
            nodes.add(Pieces.wrapped(messages.text("recovery.routes.now",
                    texts.answer(Chooser.now(report, health))), "line-title", "answer-now"));
            nodes.add(Pieces.label(messages.text("recovery.routes.cases"), "group"));
            Chooser.cases(report, health).forEach(c -> nodes.add(Pieces.wrapped(texts.ifCase(c), "case")));
        });
        return nodes;
    }

    private Node record(RecordReport.Failover record, Chooser.Health health) {
        var box = new VBox(Pieces.wrapped(texts.record(record, health), "line-title"),
                Pieces.wrapped(record.target(), "line-facts"));
        box.getStyleClass().add("record");
        return box;
    }

    private List<Node> servers(Sighting<ZoneReport> zone) {
        var nodes = new ArrayList<Node>(age(zone));
        zone.last().map(Sighting.Seen::value).ifPresent(report -> {
            nodes.add(Pieces.label(report.name(), "line-title"));
            report.answers().forEach(answer -> {
                Label line = Pieces.wrapped(texts.server(answer), "case");
                line.setGraphic(
                        Parts.icon(answer instanceof ZoneReport.Answer.Given ? "fth-circle" : "fth-help-circle"));
                nodes.add(line);
            });
        });
        return nodes;
    }

    /** What cannot be seen now is said above what was seen last. */
    private List<Node> age(Sighting<?> sighting) {
        return texts.trouble(sighting, model.now().get()).map(text -> {
            Label label = Pieces.wrapped(text, "level-unseen", "unseen");
            label.setGraphic(Parts.icon("fth-help-circle"));
            return List.<Node>of(label);
        }).orElse(List.of());
    }
}
