package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Testimony;
import com.megaticket.console.recovery.outlook.Vote;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.outlook.Witness;
import com.megaticket.console.recovery.ui.words.LevelMark;
import com.megaticket.console.recovery.ui.words.ReasonTexts;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;

/** The five questions of three in the morning beside the verdict: who serves, is it alive, is the other able, what is lost, what next. */
public final class TilesView extends View {
    private final BoardViewModel model;
    private final Messages messages;
    private final ReasonTexts texts;
    @FXML
    private HBox tiles;
    @FXML
    private Tile serves;
    @FXML
    private Tile alive;
    @FXML
    private Tile able;
    @FXML
    private Tile loss;
    @FXML
    private Tile next;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    TilesView(BoardViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.texts = new ReasonTexts(messages);
    }

    @FXML
    void initialize() {
        follow(model.board(), _ -> show());
        follow(model.now(), now -> model.board().get().ifPresent(b -> alive(b, now)));
    }

    private void show() {
        Optional<Board> board = model.board().get();
        Pieces.show(tiles, board.isPresent());
        board.ifPresent(b -> {
            serves(b);
            alive(b, model.now().get());
            able(b);
            loss(b);
            next.show(Level.NORMAL, messages.text("recovery.tile.next"),
                    messages.text(RecoveryKeys.of(b.verdict().next())), List.of());
        });
    }

    private void serves(Board board) {
        String title = messages.text("recovery.tile.serves");
        List<Tile.Plain> why = board.serving().evidence().stream().limit(2).map(texts::of).map(Tile.Plain::new)
                .toList();
        switch (board.serving()) {
            case Serving.One one -> serves.show(Level.NORMAL, title, texts.region(one.region()), why);
            case Serving.Both _ -> serves.show(Level.CRITICAL, title, messages.text("recovery.serves.both"), why);
            case Serving.Unknown _ -> serves.show(Level.UNKNOWN, title, messages.text("recovery.serves.unknown"), why);
        }
    }

    /** Three witnesses, each with its word, on what it rests, and how old that is. */
    private void alive(Board board, Moment now) {
        String region = model.asked(board);
        List<Testimony> heard = board.testimonies().stream().filter(t -> t.region().equals(region)).toList();
        long up = heard.stream().filter(t -> t.vote() == Vote.UP).count();
        long down = heard.stream().filter(t -> t.vote() == Vote.DOWN).count();
        Level level = down >= 2
                ? Level.CRITICAL
                : up >= 2
                        ? down == 1 ? Level.WARNING : Level.NORMAL
                        : Level.UNKNOWN;
        String word = switch (level) {
            case CRITICAL -> messages.text("recovery.alive.no", down, Witness.values().length);
            case NORMAL, WARNING -> messages.text("recovery.alive.yes", up, Witness.values().length);
            default -> messages.text("recovery.alive.unknown");
        };
        alive.show(level, messages.text("recovery.tile.alive", texts.region(region)), word,
                Arrays.stream(Witness.values())
                        .map(w -> heard.stream().filter(t -> t.witness() == w).findFirst()
                                .map(t -> line(t, board, now)).orElseGet(() -> unheard(w)))
                        .toList());
    }

    private Tile.Marked line(Testimony heard, Board board, Moment now) {
        String age = heard.asOf().map(at -> messages.formats().duration(board.age(at, now)))
                .orElseGet(() -> messages.text("recovery.no-answer"));
        String witness = messages.text(RecoveryKeys.of(heard.witness()));
        String vote = messages.text(RecoveryKeys.of(heard.vote()));
        return new Tile.Marked(LevelMark.of(heard.vote()), witness, vote + " · " + age, texts.of(heard.reason()));
    }

    private Tile.Marked unheard(Witness witness) {
        return new Tile.Marked(LevelMark.of(Vote.BLIND), messages.text(RecoveryKeys.of(witness)),
                messages.text(RecoveryKeys.of(Vote.BLIND)), messages.text("recovery.no-answer"));
    }

    private void able(Board board) {
        String title = messages.text("recovery.tile.able",
                texts.region(model.pair().other(model.asked(board))));
        switch (board.standby()) {
            case Standby.Able _ -> able.show(Level.NORMAL, title, messages.text("recovery.able.yes"),
                    plain(messages.text("recovery.able.none")));
            case Standby.Blocked blocked -> able.show(Level.CRITICAL, title, messages.text("recovery.able.no",
                    blocked.blockers()), plain(texts.of(blocked.why())));
            case Standby.Unknown unknown -> able.show(Level.UNKNOWN, title,
                    messages.text("recovery.able.unknown"), plain(texts.of(unknown.why())));
        }
    }

    private void loss(Board board) {
        var lost = board.loss();
        boolean late = lost.growing()
                || board.verdict().because().stream().anyMatch(r -> r.why() == Why.REPLICATION_LATE);
        Level level = lost.behind().isEmpty() ? Level.UNKNOWN : late ? Level.WARNING : Level.NORMAL;
        loss.show(level, messages.text("recovery.tile.loss", texts.region(lost.way().to())), texts.behind(lost),
                plain(texts.bookings(lost), texts.basis(lost)));
    }

    private static List<Tile.Plain> plain(String... lines) {
        return Arrays.stream(lines).map(Tile.Plain::new).toList();
    }
}
