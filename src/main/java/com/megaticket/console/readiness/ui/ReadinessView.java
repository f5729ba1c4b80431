package com.megaticket.console.readiness.ui;

import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.ui.CommandBox.Shell;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The whole screen: where it comes from, what it says in one word, the list of checks, the chosen one. */
public final class ReadinessView extends View {
    private final ReadinessViewModel model;
    private final Messages messages;
    private boolean filling;
    @FXML
    private StackPane root;
    @FXML
    private HBox strip;
    @FXML
    private FontIcon stripIcon;
    @FXML
    private Label stripText;
    @FXML
    private ListView<CheckRow> list;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    ReadinessView(ReadinessViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var cells = new ArrayList<CheckCell>();
        list.setCellFactory(_ -> {
            var cell = new CheckCell(model);
            cells.add(cell);
            return cell;
        });
        follow(model.now(), _ -> cells.forEach(CheckCell::age));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        until(list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !filling) {
                model.choose(row.id());
            }
        }));
        follow(model.sheet(), sheet -> {
            Pieces.show(list, sheet.isPresent());
            Pieces.show(strip, sheet.filter(s -> s.place().origin() != Sheet.Origin.AWS).isPresent());
            sheet.ifPresent(s -> strip(s.place()));
        });
        follow(model.rows(), this::fill);
    }

    private void strip(Sheet.Place place) {
        boolean staged = place.origin() == Sheet.Origin.STAGED;
        strip.getStyleClass().setAll("strip", staged ? "strip-demo" : "strip-warning");
        stripIcon.setIconLiteral(staged ? "fth-box" : "fth-copy");
        stripText.setText(messages.text(staged ? "readiness.strip.staged" : "readiness.strip.stand-in"));
    }

    private void fill(List<CheckRow> rows) {
        filling = true;
        list.getItems().setAll(rows);
        model.chosen().get().ifPresent(id -> rows.stream().filter(r -> r.id() == id).findFirst().ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
        }));
        filling = false;
    }

    /** What a list would keep to itself. */
    private void pressedInList(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            model.lookAgain();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            pressed(key);
        }
    }

    private void pressed(KeyEvent key) {
        boolean taken = switch (key.getCode()) {
            case F5 -> run(model::lookAtAll);
            case F6 -> run(list::requestFocus);
            case ESCAPE -> model.isRunning() && run(model::giveUp);
            case C -> key.isShortcutDown() && run(() -> model.proof().ifPresentOrElse(
                    command -> copy(command, key.isShiftDown() ? Shell.POWERSHELL : Shell.BASH),
                    () -> model.say(messages.text("readiness.copy.none"))));
            default -> false;
        };
        if (taken) {
            key.consume();
        }
    }

    private void copy(Command command, Shell shell) {
        Copies.put(command, shell, model);
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }
}
