package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.ui.words.AlarmTexts;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.recovery.ui.words.SubjectTexts;
import com.megaticket.console.recovery.watch.AlarmFigures;
import com.megaticket.console.recovery.watch.AlarmFigures.Load;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The alarm figures with what they should be, what came most often, and what stands longest. */
public final class FiguresView extends View {
    private static final int STANDING_MOST = 10;

    private final FiguresViewModel model;
    private final Messages messages;
    private final AlarmTexts alarms;
    @FXML
    private Label state;
    @FXML
    private GridPane grid;
    @FXML
    private VBox often;
    @FXML
    private VBox standing;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    FiguresView(FiguresViewModel model) {
        this.model = model;
        messages = model.board().messages();
        alarms = new AlarmTexts(messages);
    }

    @FXML
    void initialize() {
        follow(model.board().within(Part.FIGURES, model.figures()), this::show);
        follow(model.board().within(Part.FIGURES, model.board().live()), _ -> standing());
    }

    private void show(Loadable<AlarmFigures> figures) {
        switch (figures) {
            case Loadable.Loading<AlarmFigures> _ -> state.setText(messages.text("recovery.figures.reading"));
            case Loadable.Failed<AlarmFigures> failed -> state.setText(messages.text("recovery.figures.unreadable",
                    FailureText.of(failed.failure(), messages).happened()));
            case Loadable.Stale<AlarmFigures> stale -> {
                show(stale.value());
                state.setText(messages.text("recovery.figures.unreadable",
                        FailureText.of(stale.failure(), messages).happened()));
            }
            case Loadable.Ready<AlarmFigures> ready -> show(ready.value());
        }
    }

    private void show(AlarmFigures found) {
        state.setText(messages.text("recovery.figures.note", messages.formats().duration(found.week().length())));
        grid.getChildren().clear();
        heads("", "recovery.figures.day", "recovery.figures.week", "recovery.figures.target");
        row(1, "recovery.figures.raised", found, l -> "" + l.raised(), l -> l.perDay() > Load.DAILY_MOST,
                messages.text("recovery.figures.a-day", (int) Load.DAILY_MOST));
        row(2, "recovery.figures.per-hour", found, l -> String.format(Locale.ROOT, "%.1f", l.perHour()),
                l -> l.perHour() > Load.HOURLY_MOST, most((int) Load.HOURLY_MOST));
        row(3, "recovery.figures.busiest", found, l -> "" + l.busiest(), l -> l.busiest() > Load.BUSIEST_MOST,
                most(Load.BUSIEST_MOST));
        row(4, "recovery.figures.flooded", found, l -> percent(l.flooded()), l -> l.flooded() > Load.FLOODED_MOST,
                most(percent(Load.FLOODED_MOST)));
        row(5, "recovery.figures.top-ten", found, l -> percent(l.topTen()), FiguresView::isUneven,
                most(percent(Load.TOP_TEN_MOST)));
        often.getChildren().setAll(found.often().isEmpty()
                ? List.of(Pieces.wrapped(messages.text("recovery.figures.none"), "state-text"))
                : found.often().stream().map(this::often).toList());
        standing();
    }

    /** Of few alarms the ten most frequent are always most. */
    private static boolean isUneven(Load load) {
        return load.topTen() > Load.TOP_TEN_MOST && load.perHour() > Load.HOURLY_MOST;
    }

    private void heads(String... keys) {
        for (int i = 0; i < keys.length; i++) {
            grid.add(Pieces.firm(keys[i].isEmpty() ? "" : messages.text(keys[i]), "group"), i, 0);
        }
    }

    private void row(int row, String key, AlarmFigures found, Function<Load, String> value, Predicate<Load> beyond,
            String target) {
        grid.add(Pieces.label(messages.text(key), "line-title"), 0, row);
        grid.add(figure(value.apply(found.day()), beyond.test(found.day())), 1, row);
        grid.add(figure(value.apply(found.week()), beyond.test(found.week())), 2, row);
        grid.add(Pieces.firm(target, "cell", "level-calm"), 3, row);
    }

    /** Beyond its target it says so by shape too. */
    private Label figure(String text, boolean beyond) {
        LevelMark mark = LevelMark.of(beyond ? Level.WARNING : Level.NORMAL);
        Label label = Pieces.firm(text, "cell", mark.style());
        if (beyond) {
            label.setGraphic(Parts.icon(mark.icon()));
            label.setAccessibleText(text + " " + messages.text("recovery.figures.beyond"));
        }
        return label;
    }

    private String most(Object number) {
        return messages.text("recovery.figures.most", number);
    }

    private static String percent(double share) {
        boolean fine = share * 100 != Math.rint(share * 100) && share < 0.1;
        return String.format(Locale.ROOT, fine ? "%.1f %%" : "%.0f %%", share * 100);
    }

    private Node often(AlarmFigures.Often one) {
        String what = messages.text(RecoveryKeys.of(one.kind())) + " · " + new SubjectTexts(messages)
                .full(one.subject(), model.board().live().get().map(o -> o.picture()));
        return Parts.row(Parts.wide(Pieces.wrapped(what, "line-title")),
                Pieces.firm(messages.text("recovery.figures.times", one.times()), "cell"));
    }

    private void standing() {
        List<Alarm> all = model.standing();
        var lines = new ArrayList<Node>();
        if (all.isEmpty()) {
            lines.add(Pieces.wrapped(messages.text("recovery.figures.none-stands"), "state-text"));
        }
        all.stream().limit(STANDING_MOST).forEach(alarm -> lines.add(standing(alarm)));
        if (all.size() > STANDING_MOST) {
            lines.add(Pieces.wrapped(messages.text("recovery.figures.more", all.size() - STANDING_MOST), "state-text"));
        }
        standing.getChildren().setAll(lines);
    }

    private Node standing(Alarm alarm) {
        String words = alarms.kind(alarm) + " · "
                + alarms.about(alarm, model.board().live().get().map(o -> o.picture()));
        String age = alarms.age(alarm, model.board().now().get().wall());
        Label since = figure(model.isStale(alarm) ? messages.text("recovery.figures.stale", age) : age,
                model.isStale(alarm));
        Optional<String> drawer = switch (alarm.state()) {
            case Alarm.State.Shelved _ -> Optional.of("recovery.figures.shelved");
            case Alarm.State.Suppressed _ -> Optional.of("recovery.figures.suppressed");
            case Alarm.State.Acknowledged _ -> Optional.of("recovery.figures.acknowledged");
            case Alarm.State.Unacknowledged _,Alarm.State.Returned _ -> Optional.empty();
        };
        return Parts.row(Parts.wide(Pieces.wrapped(drawer.map(key -> words + " · " + messages.text(key)).orElse(words),
                "line-title")), since);
    }
}
