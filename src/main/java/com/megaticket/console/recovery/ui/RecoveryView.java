package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.signal.Sources;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The whole dashboard: what must be said of the screen itself, the board, and the parts below it. */
public final class RecoveryView extends View {
    private final BoardViewModel model;
    private final AlarmsViewModel alarms;
    private final AlarmCallViewModel calls;
    private final Across across;
    private final Messages messages;
    @FXML
    private StackPane root;
    @FXML
    private VBox strips;
    @FXML
    private VBox awaiting;
    @FXML
    private Label awaitingTitle;
    @FXML
    private Label awaitingText;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab alarmsTab;

    /** What the strips say; built again only when it changes. */
    private record Said(Optional<Sources.Provenance> provenance, boolean injected, Replay replay, boolean silent,
            boolean ringing, String now) {}

    private Said said = new Said(Optional.empty(), false, new Replay.Off(), false, false, "");
    private final Label silence = Pieces.wrapped("", "strip-text");

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    RecoveryView(BoardViewModel model, AlarmsViewModel alarms, AlarmCallViewModel calls, Across across) {
        this.model = model;
        this.alarms = alarms;
        this.calls = calls;
        this.across = across;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        // Where nothing else takes the keyboard, the keys of the screen are heard all the same.
        root.setFocusTraversable(true);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        tabs.getSelectionModel().select(model.tab().get());
        until(tabs.getSelectionModel().selectedIndexProperty()
                .subscribe(chosen -> model.tab().set(chosen.intValue())));
        follow(model.tab(), chosen -> tabs.getSelectionModel().select(chosen.intValue()));
        build();
        follow(model.board(), board -> {
            Pieces.show(awaiting, board.isEmpty());
            strips();
        });
        follow(model.live(), live -> Pieces.show(tabs, live.isPresent()));
        follow(model.live(), _ -> strips());
        follow(model.replay(), _ -> strips());
        follow(model.now(), _ -> strips());
        follow(calls.ringing(), _ -> strips());
        follow(alarms.openCount(), count -> alarmsTab.setText(count.intValue() == 0
                ? messages.text("recovery.tab.alarms")
                : messages.text("recovery.tab.alarms-open", count)));
    }

    private void strips() {
        Optional<Outlook> live = model.live().get();
        Optional<Outlook.Self> self = live.map(Outlook::self);
        var next = new Said(self.map(Outlook.Self::provenance), self.map(Outlook.Self::injected).orElse(false),
                model.replay().get(), model.silence().isPresent(), calls.ringing().get(),
                live.map(o -> messages.text(RecoveryKeys.of(o.verdict().call()))).orElse(""));
        model.silence().ifPresent(age -> silence.setText(messages.text("recovery.silent",
                messages.formats().duration(age))));
        if (!next.equals(said)) {
            said = next;
            build();
        }
    }

    private void build() {
        var all = new ArrayList<Node>();
        root.getStyleClass().remove("old");
        if (said.silent()) {
            root.getStyleClass().add("old");
        }
        said.provenance().ifPresent(provenance -> {
            switch (provenance) {
                case AWS -> {
                }
                case DEMO -> all.add(strip("strip-demo", "fth-box", messages.text("recovery.strip.demo")));
                case STAND_IN -> all.add(strip("strip-warning", "fth-copy", messages.text("recovery.strip.stand-in")));
            }
        });
        if (said.injected()) {
            all.add(strip("strip-warning", "fth-zap", messages.text("recovery.strip.injected")));
        }
        if (said.silent()) {
            all.add(strip("strip-danger", "fth-wifi-off", silence, button("recovery.look-now", model::lookNow)));
        }
        if (said.ringing()) {
            all.add(strip("strip-warning", "fth-volume-2", Pieces.wrapped(messages.text("recovery.ringing"),
                    "strip-text"), button("recovery.silence", calls::silence)));
        }
        replayed().ifPresent(words -> all.add(strip("strip-replay", "fth-rewind", Pieces.wrapped(words, "strip-text"),
                button("recovery.back-to-now", model::backToNow))));
        strips.getChildren().setAll(all);
        awaitingTitle.setText(said.replay() instanceof Replay.Off
                ? messages.text("recovery.awaiting.title")
                : messages.text("recovery.nothing-then.title"));
        awaitingText.setText(said.replay() instanceof Replay.Off
                ? messages.text("recovery.awaiting.text")
                : messages.text("recovery.nothing-then.text"));
    }

    private Optional<String> replayed() {
        return switch (said.replay()) {
            case Replay.Off _ -> Optional.empty();
            case Replay.Sought sought -> Optional.of(messages.text("recovery.replay.sought", moment(sought.at())));
            case Replay.Found found ->
                Optional.of(messages.text("recovery.replay.found", moment(found.at()), said.now()));
            case Replay.NobodyWatched none -> Optional.of(messages.text("recovery.replay.none", moment(none.at())));
            case Replay.Unreadable unreadable -> Optional.of(messages.text("recovery.replay.unreadable",
                    moment(unreadable.at()), FailureText.of(unreadable.why(), messages).happened()));
        };
    }

    private String moment(Instant at) {
        return messages.formats().moment(at, model.now().get().wall());
    }

    private static Node strip(String look, String icon, String words) {
        return strip(look, icon, Pieces.wrapped(words, "strip-text"));
    }

    private static Node strip(String look, String icon, Label words, Node... more) {
        var row = Parts.row(Parts.icon(icon), Parts.wide(words));
        row.getChildren().addAll(more);
        row.getStyleClass().addAll("strip", look);
        return row;
    }

    private Button button(String key, Runnable work) {
        var button = new Button(messages.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case F5 -> run(model::lookNow);
            case F8 -> calls.ringing().get() && run(calls::silence);
            case F11 -> run(() -> across.open(root.getScene()));
            case ESCAPE -> !(model.replay().get() instanceof Replay.Off) && run(model::backToNow);
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }
}
