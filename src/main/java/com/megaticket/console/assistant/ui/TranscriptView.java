package com.megaticket.console.assistant.ui;

import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;

/** The transcript. Follows its end, unless a person has scrolled up to read. */
public final class TranscriptView extends View {
    private final AssistantViewModel model;
    private final List<EntryCell> cells = new ArrayList<>();
    @FXML
    private ListView<Entry> list = new ListView<>();
    @FXML
    private ScrollPane welcome = new ScrollPane();
    @FXML
    private VBox empty = new VBox();
    @FXML
    private VBox examples = new VBox();
    @FXML
    private Button down = new Button();
    private boolean following = true;
    private int tries;
    private boolean scrolls;

    public TranscriptView(AssistantViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        list.setCellFactory(_ -> {
            var cell = new EntryCell(model);
            cells.add(cell);
            return cell;
        });
        list.setItems(model.entries());
        until(() -> list.setItems(javafx.collections.FXCollections.emptyObservableList()));
        ListChangeListener<Entry> changed = _ -> changed();
        model.entries().addListener(changed);
        until(() -> model.entries().removeListener(changed));
        down.setOnAction(_ -> {
            following = true;
            changed();
        });
        // A person moves the list by these; it moves by itself when something is added.
        list.addEventFilter(ScrollEvent.SCROLL, scroll -> moved(scroll.getDeltaY() > 0));
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> moved(false));
        list.addEventFilter(KeyEvent.KEY_RELEASED, _ -> moved(false));
        follow(model.ticks(), now -> cells.forEach(cell -> cell.beat(now)));
        follow(model.waiting(), _ -> tail());
        follow(model.mode(), _ -> tail());
        Runnable before = this::toEnd;
        Runnable laidOut = this::laidOut;
        follow(list.sceneProperty(), scene -> {
            if (scene != null) {
                scene.addPreLayoutPulseListener(before);
                scene.addPostLayoutPulseListener(laidOut);
            }
        });
        until(() -> Optional.ofNullable(list.getScene()).ifPresent(s -> {
            s.removePreLayoutPulseListener(before);
            s.removePostLayoutPulseListener(laidOut);
        }));
        // What opens below takes height away: the end stays in sight.
        follow(list.heightProperty(), _ -> changed());
        for (int i = 1; i <= model.replies().size() && model.entries().size() == 1; i++) {
            examples.getChildren().add(example(i));
        }
        changed();
    }

    private Button example(int number) {
        var button = new Button(model.replies().get(number - 1).label());
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("example");
        button.setOnAction(_ -> model.reply(number));
        return button;
    }

    private void changed() {
        boolean nothing = model.entries().size() == 1;
        // Its scroll bar too: it would stand behind the list's.
        Parts.shown(welcome, nothing);
        Parts.shown(empty, nothing);
        Parts.shown(list, !nothing);
        tries = 8;
        scrolls = true;
        Parts.shown(down, !following);
    }

    /** Once a frame, whatever happened in it: each scrolling lays the list out. */
    private void toEnd() {
        if (scrolls && following && !atEnd()) {
            list.scrollTo(model.entries().size() - 1);
        }
        scrolls = false;
    }

    /** The list guesses heights it has not measured: what it missed of the end, it finds in the next frames. */
    private void laidOut() {
        if (following && tries > 0 && !atEnd()) {
            tries--;
            list.scrollTo(model.entries().size() - 1);
            flow().ifPresent(flow -> flow.scrollPixels(flow.getHeight()));
        }
    }

    private void tail() {
        cells.forEach(cell -> cell.beat(model.now()));
        list.requestLayout();
        changed();
    }

    private void moved(boolean up) {
        following = !up && atEnd();
        Parts.shown(down, !following);
    }

    private boolean atEnd() {
        return flow().map(VirtualFlow::getLastVisibleCell).map(this::isEnd).orElse(true);
    }

    private boolean isEnd(IndexedCell<?> last) {
        return last.getIndex() >= model.entries().size() - 1
                && last.getLayoutY() + last.getHeight() <= flow().map(VirtualFlow::getHeight).orElse(0.0) + 1;
    }

    private Optional<VirtualFlow<?>> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
