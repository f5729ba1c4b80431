package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.ui.words.ReasonTexts;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import com.megaticket.console.recovery.ui.words.SignalValues;
import com.megaticket.console.recovery.ui.words.SubjectTexts;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The cards of both regions and of what lies between: a line for each signal. */
public final class SignalsView extends View {
    private final BoardViewModel model;
    private final Messages messages;
    private final Map<Subject, SignalLine> lines = new HashMap<>();
    private final Map<VBox, SignalLine> offs = new HashMap<>();
    private final ReasonTexts reasons;
    private final SubjectTexts subjects;
    private final SignalValues values;
    @FXML
    private Label mainTitle;
    @FXML
    private Label standbyTitle;
    @FXML
    private VBox mainCard;
    @FXML
    private VBox standbyCard;
    @FXML
    private VBox betweenCard;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    SignalsView(BoardViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.reasons = new ReasonTexts(messages);
        this.subjects = new SubjectTexts(messages);
        this.values = new SignalValues(messages);
    }

    @FXML
    void initialize() {
        mainTitle.setText(messages.text("recovery.card.main", reasons.region(model.pair().main())));
        standbyTitle.setText(messages.text("recovery.card.standby", reasons.region(model.pair().standby())));
        follow(model.within(Part.SIGNALS, model.board()), board -> {
            fill(mainCard, board, model.pair().main());
            fill(standbyCard, board, model.pair().standby());
            fill(betweenCard, board, "");
            age(model.now().get());
        });
        follow(model.within(Part.SIGNALS, model.now()), this::age);
    }

    private void fill(VBox card, Optional<Board> board, String region) {
        List<Indication> shown = board.stream().flatMap(b -> b.indications().stream()
                .filter(i -> region(i.subject(), b).equals(region)))
                // What is abnormal stands above, where no one must scroll for it; else each keeps its place.
                .sorted(Comparator.comparing(i -> !i.level().abnormal())).toList();
        List<Indication> off = shown.stream().filter(i -> i.level() == Level.OFF).toList();
        List<Indication> alone = off.size() < 2 ? shown : shown.stream().filter(i -> !off.contains(i)).toList();
        var nodes = new ArrayList<SignalLine>();
        for (Indication indication : alone) {
            SignalLine line = lines.computeIfAbsent(indication.subject(), _ -> new SignalLine());
            line.show(words(indication, board.orElseThrow()));
            nodes.add(line);
        }
        if (off.size() > 1) {
            SignalLine line = offs.computeIfAbsent(card, _ -> new SignalLine());
            line.show(folded(off));
            nodes.add(line);
        }
        if (!card.getChildren().equals(nodes)) {
            card.getChildren().setAll(nodes);
        }
    }

    /** What nobody asks for is one line: which they are is said, what each would be is on the screen's own part. */
    private SignalLine.Words folded(List<Indication> off) {
        String names = off.stream().map(i -> subjects.name(i.subject(), Optional.empty()))
                .collect(Collectors.joining(", "));
        return new SignalLine.Words(Level.OFF, messages.text(RecoveryKeys.of(Level.OFF)),
                messages.text("recovery.signals.off", off.size()), "", names,
                messages.text("recovery.signals.off.see"));
    }

    private SignalLine.Words words(Indication indication, Board board) {
        Optional<Picture> picture = board.live().map(Outlook::picture);
        Level level = indication.level();
        String value = level == Level.OFF
                ? ""
                : picture.flatMap(p -> values.of(indication, p)).orElse("");
        var origin = Stream.of(
                picture.flatMap(p -> values.detail(indication.subject(), p)),
                Optional.of(subjects.origin(indication.subject().key())),
                board.live().map(o -> Provenances.of(o.self(), messages)));
        return new SignalLine.Words(level, messages.text(RecoveryKeys.of(level)),
                subjects.name(indication.subject(), picture), value, reasons.of(indication.reason()),
                origin.flatMap(Optional::stream).collect(Collectors.joining(" · ")));
    }

    private void age(Moment now) {
        model.board().get().ifPresent(board -> board.indications().forEach(i -> {
            SignalLine line = lines.get(i.subject());
            if (line != null) {
                line.age(i.asOf().map(at -> messages.text("recovery.ago",
                        messages.formats().duration(board.age(at, now)))).orElse(""));
            }
        }));
    }

    /** Whose card it stands on; empty = neither's. */
    private String region(Subject subject, Board board) {
        String where = subject.key().where();
        String from = where.contains(">") ? where.substring(0, where.indexOf('>')) : where;
        return model.pair().regions().contains(from) ? from : checked(subject, board).orElse("");
    }

    private Optional<String> checked(Subject subject, Board board) {
        return board.live().flatMap(o -> o.picture().of(Key.health()).last())
                .flatMap(seen -> seen.value().checks().stream().filter(c -> c.id().equals(subject.part())).findFirst())
                .flatMap(HealthReport.Check::region);
    }
}
