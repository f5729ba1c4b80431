package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One question of the board with its answer. What did not change is not built again. FX thread. */
public final class Tile extends VBox {
    private final Label title = Pieces.wrapped("", "tile-title");
    private final Label answer = Pieces.wrapped("", "tile-answer");
    private final VBox lines = new VBox();
    private List<Line> shown = List.of();

    sealed interface Line {
        String spoken();
    }

    record Plain(String spoken) implements Line {}

    /** {@code ↑ CloudWatch  up · 12 s}; the reason is told on demand. */
    record Marked(LevelMark mark, String name, String value, String reason) implements Line {
        @Override
        public String spoken() {
            return name + " " + value;
        }
    }

    public Tile() {
        getStyleClass().add("tile");
        lines.getStyleClass().add("tile-lines");
        getChildren().setAll(title, answer, lines);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        // In large letters a name and its value stand below each other.
        title.fontProperty().subscribe((before, now) -> {
            if (Appearance.isLarge(before) != Appearance.isLarge(now)) {
                List<Line> again = shown;
                shown = List.of();
                put(again);
            }
        });
    }

    void show(Level level, String question, String words, List<? extends Line> details) {
        LevelMark mark = LevelMark.of(level);
        title.setText(question);
        answer.setText(words);
        if (!getStyleClass().contains(mark.style()) || !mark.icon().equals(answer.getUserData())) {
            answer.setUserData(mark.icon());
            answer.setGraphic(level.abnormal() ? Parts.icon(mark.icon()) : null);
            Parts.style(this, mark.style(), "level-calm", "level-warning", "level-danger", "level-unseen");
        }
        put(List.copyOf(details));
        setAccessibleText(Stream.concat(Stream.of(question, words), details.stream().map(Line::spoken))
                .collect(Collectors.joining(". ")));
    }

    private void put(List<Line> now) {
        if (now.equals(shown)) {
            return;
        }
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < now.size(); i++) {
            nodes.add(i < shown.size() && isLike(shown.get(i), now.get(i))
                    ? same(lines.getChildren().get(i), now.get(i))
                    : node(now.get(i)));
        }
        shown = now;
        if (!lines.getChildren().equals(nodes)) {
            lines.getChildren().setAll(nodes);
        }
    }

    /** Whether only words have changed, an age above all. */
    private static boolean isLike(Line before, Line now) {
        return before.equals(now)
                || (before instanceof Marked(LevelMark was, String name, String _, String why)
                        && now instanceof Marked is
                        && was.equals(is.mark()) && name.equals(is.name()) && why.equals(is.reason()));
    }

    private static Node same(Node node, Line now) {
        if (now instanceof Marked marked && node.getUserData() instanceof Label value) {
            value.setText(marked.value());
        }
        return node;
    }

    private Node node(Line line) {
        return switch (line) {
            case Plain plain -> Pieces.wrapped(plain.spoken(), "tile-detail");
            case Marked marked -> marked(marked);
        };
    }

    private Node marked(Marked line) {
        boolean large = Appearance.isLarge(title.getFont());
        Label name = Pieces.label(line.name(), "tile-detail");
        name.setGraphic(Parts.icon(line.mark().icon()));
        Label value = large ? Pieces.wrapped(line.value(), "tile-detail") : Pieces.firm(line.value(), "tile-detail");
        var row = large ? new VBox(name, value) : Parts.row(Parts.wide(name), value);
        row.getStyleClass().add(line.mark().style());
        row.setUserData(value);
        Tooltip.install(row, new Tooltip(line.reason()));
        return row;
    }
}
