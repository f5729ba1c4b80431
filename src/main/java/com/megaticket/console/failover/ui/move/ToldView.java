package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.room.Activity;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.room.Told;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What must be known before anything else: what is owed, what cannot be read, what came of the last act. */
public final class ToldView extends View {
    private final MoveViewModel model;
    private final Messages messages;
    @FXML
    private VBox strips;
    @FXML
    private VBox told;
    @FXML
    private FontIcon icon;
    @FXML
    private Label happened;
    @FXML
    private Label todo;
    @FXML
    private Label command;
    @FXML
    private Button copy;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    ToldView(MoveViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(command.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        follow(model.situation(), at -> at.ifPresent(this::show));
    }

    private void show(Situation at) {
        strips.getChildren().clear();
        if (at.around().injected()) {
            strips.getChildren().add(Parts.line("fth-zap", "strip-warning", messages.text("failover.strip.injected")));
        }
        for (Switch run : at.owed()) {
            boolean answers = !at.leases().of(run.from()).unread();
            strips.getChildren().add(Parts.line("fth-unlock", "strip-danger", messages.text(answers
                    ? "failover.strip.owed-now"
                    : "failover.strip.owed", model.regionName(run.from()), run.epoch().number())));
        }
        if (!at.unread().isEmpty()) {
            strips.getChildren().add(Parts.line("fth-wifi-off", "strip-warning", messages.text("failover.strip.unread",
                    at.unread().keySet().stream().sorted().map(model::regionName).collect(Collectors.joining(", ")))));
        }
        Optional<Told> last = at.activity() instanceof Activity.Idle ? at.told() : Optional.empty();
        Pieces.show(told, last.isPresent());
        last.ifPresent(this::tell);
    }

    private void tell(Told last) {
        Words words = words(last);
        told.getStyleClass().setAll("told", words.look());
        icon.setIconLiteral(words.icon());
        happened.setText(messages.text("failover.told.at", messages.formats().time(last.at()), words.happened()));
        todo.setText(words.todo());
        Pieces.show(todo, !words.todo().isEmpty());
        command.setText(Stops.command(last));
        Pieces.show(command, !command.getText().isEmpty());
        Pieces.show(copy, !command.getText().isEmpty());
    }

    private record Words(String look, String icon, String happened, String todo) {}

    private Words words(Told last) {
        return switch (last) {
            case Told.Done done -> new Words("look-calm", "fth-check", messages.text("failover.told.done",
                    messages.text(MoveKeys.of(done.act()))), "");
            case Told.Played played -> new Words("look-calm", "fth-check", played.over()
                    ? messages.text("failover.told.over")
                    : messages.text("failover.told.played", messages.text(MoveKeys.name(played.last()))), "");
            case Told.Stopped stopped -> {
                Stops why = Stops.of(stopped.why(), messages);
                yield new Words("look-warning", "fth-alert-octagon", messages.text("failover.told.stopped",
                        messages.text(MoveKeys.name(stopped.step())), why.happened()), why.todo());
            }
            case Told.Overtaken _ -> new Words("look-warning", "fth-users", messages.text("failover.told.overtaken"),
                    messages.text("failover.told.overtaken-todo"));
            case Told.NotKept lost -> new Words("look-warning", "fth-help-circle",
                    messages.text("failover.told.not-kept",
                            FailureText.of(lost.failure(), messages).happened()),
                    messages.text("failover.stops.again"));
            case Told.Refused refused -> new Words("look-warning", "fth-x-octagon",
                    messages.text("failover.told.refused",
                            refused.found().map(l -> messages.text(MoveKeys.of(l.state())) + " " + l.epoch().number())
                                    .orElse("–")),
                    messages.text("failover.told.refused-todo"));
            case Told.Failed failed -> {
                FailureText text = FailureText.of(failed.failure(), messages);
                yield new Words("look-warning", "fth-alert-octagon", messages.text("failover.told.failed",
                        messages.text(MoveKeys.of(failed.act())), text.happened()), text.todo());
            }
        };
    }
}
