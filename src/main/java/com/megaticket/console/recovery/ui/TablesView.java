package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.signal.AlarmReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.ReplicaReport;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.RouteTexts;
import com.megaticket.console.recovery.ui.words.TableTexts;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import com.megaticket.console.ui.shell.RegionNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Each region's view of the replicas with the 20-hour clock, and CloudWatch's own alarms with the age of the data under them. */
public final class TablesView extends View {
    private final BoardViewModel model;
    private final Messages messages;
    private final TableTexts texts;
    private final RouteTexts troubles;
    private List<Sighting<?>> shown = List.of();
    private long minute = -1;
    @FXML
    private VBox replicas;
    @FXML
    private VBox alarms;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    TablesView(BoardViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.texts = new TableTexts(messages);
        this.troubles = new RouteTexts(messages);
    }

    @FXML
    void initialize() {
        follow(model.within(Part.TABLES, model.live()), _ -> show());
        follow(model.within(Part.TABLES, model.now()), _ -> show());
    }

    /** Built again for another report, and each minute because the clock runs. */
    private void show() {
        Moment now = model.now().get();
        long current = now.wall().getEpochSecond() / 60;
        model.live().get().map(Outlook::picture).ifPresent(picture -> {
            List<Sighting<?>> next = Stream
                    .concat(model.pair().regions().stream().map(r -> picture.of(Key.replicas(r))),
                            places().map(r -> picture.of(Key.alarms(r))))
                    .<Sighting<?>>map(s -> s).toList();
            if (!next.equals(shown) || current != minute) {
                shown = next;
                minute = current;
                replicas.getChildren().setAll(model.pair().regions().stream()
                        .flatMap(r -> replicas(r, picture, now).stream()).toList());
                alarms.getChildren().setAll(places().flatMap(r -> alarms(r, picture, now).stream()).toList());
            }
        });
    }

    private Stream<String> places() {
        return Stream.concat(model.pair().regions().stream(), Stream.of(Key.US_EAST_1));
    }

    private List<Node> replicas(String region, Picture picture, Moment now) {
        Sighting<ReplicaReport> sighting = picture.of(Key.replicas(region));
        var nodes = head(messages.text("recovery.tables.seen-from", RegionNames.of(region, messages)), sighting, now);
        sighting.last().ifPresent(seen -> seen.value().tables().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> nodes.add(table(e.getKey(), e.getValue(), model.pair().other(region), now))));
        return nodes;
    }

    private Node table(Table table, ReplicaReport.Described described, String other, Moment now) {
        return line(TableTexts.level(described, other), texts.replicas(table, described),
                described.replicas().stream().flatMap(r -> r.inaccessibleSince().stream()).min(Instant::compareTo)
                        .map(since -> texts.fuse(since, now.wall())));
    }

    private List<Node> alarms(String region, Picture picture, Moment now) {
        Sighting<AlarmReport> sighting = picture.of(Key.alarms(region));
        var nodes = head(RegionNames.of(region, messages), sighting, now);
        sighting.last().ifPresent(seen -> {
            if (seen.value().alarms().isEmpty()) {
                nodes.add(Pieces.wrapped(messages.text("recovery.tables.no-alarms"), "muted"));
            }
            seen.value().alarms().forEach(alarm -> nodes.add(line(texts.level(alarm, now.wall()),
                    texts.alarm(alarm), Optional.of(texts.alarmFacts(alarm, now.wall())))));
        });
        return nodes;
    }

    private List<Node> head(String title, Sighting<?> sighting, Moment now) {
        var nodes = new ArrayList<Node>();
        nodes.add(Pieces.label(title, "group"));
        troubles.trouble(sighting, now).ifPresent(text -> nodes.add(line(Level.UNKNOWN, text, Optional.empty())));
        return nodes;
    }

    private static Node line(Level level, String text, Optional<String> more) {
        LevelMark mark = LevelMark.of(level);
        Label head = Pieces.wrapped(text);
        head.setGraphic(Parts.icon(mark.icon()));
        var box = new VBox(head);
        more.ifPresent(words -> box.getChildren().add(Pieces.wrapped(words, "line-facts")));
        box.getStyleClass().addAll("table-line", mark.style());
        return box;
    }
}
