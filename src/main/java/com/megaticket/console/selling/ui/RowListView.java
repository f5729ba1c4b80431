package com.megaticket.console.selling.ui;

import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The rows above, the seats of one row below; both say everything the map shows. */
public final class RowListView extends View {
    private final RowListViewModel rows;
    private final SeatMapViewModel map;
    private final SalePanelViewModel panel;
    private final Messages messages;
    @FXML
    private VBox root = new VBox();
    @FXML
    private ListView<RowListViewModel.Line> lines = new ListView<>();
    @FXML
    private ListView<Integer> seats = new ListView<>();
    private boolean following;

    public RowListView(RowListViewModel rows, SalePanelViewModel panel, Messages messages) {
        this.rows = rows;
        this.panel = panel;
        this.messages = messages;
        map = panel.map();
    }

    @FXML
    void initialize() {
        lines.setCellFactory(_ -> new Words<>(this::row));
        seats.setCellFactory(_ -> new Words<>(this::seat));
        lines.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                rows.go(line);
            }
        });
        seats.getSelectionModel().selectedItemProperty().subscribe(seat -> {
            if (seat != null && !following) {
                map.stand(seat);
            }
        });
        List.of(lines, seats).forEach(list -> list.addEventFilter(KeyEvent.KEY_PRESSED, this::key));
        follow(rows.open(), this::open);
        follow(rows.lines(), all -> quietly(() -> lines.getItems().setAll(all)));
        follow(rows.line(), line -> quietly(() -> {
            seats.getItems().setAll(line.map(RowListViewModel.Line::seats).orElse(List.of()));
            line.ifPresent(l -> show(lines, l));
        }));
        follow(map.focus(), seat -> quietly(() -> show(seats, seat.intValue())));
        follow(map.looks(), _ -> refresh());
        follow(map.trust(), _ -> refresh());
    }

    private void quietly(Runnable change) {
        following = true;
        change.run();
        following = false;
    }

    private static <T> void show(ListView<T> list, T item) {
        if (list.getItems().contains(item)) {
            list.getSelectionModel().select(item);
            list.scrollTo(Math.max(0, list.getItems().indexOf(item) - 2));
        }
    }

    private void open(boolean now) {
        root.setVisible(now);
        root.setManaged(now);
        if (now) {
            refresh();
            seats.requestFocus();
        }
    }

    private void refresh() {
        if (rows.open().get()) {
            lines.refresh();
            seats.refresh();
        }
    }

    /** Space chooses; so does the first Enter, the next one holds: as on the map. */
    private void key(KeyEvent e) {
        int seat = map.focus().get();
        boolean enter = e.getCode() == KeyCode.ENTER;
        if (enter && !panel.isEnterChoosing()) {
            panel.proceed();
            e.consume();
        } else if ((enter || e.getCode() == KeyCode.SPACE) && seat >= 0) {
            map.choice().toggle(seat);
            e.consume();
        }
    }

    private String row(RowListViewModel.Line line) {
        return rows.summary(line).map(s -> s.text(messages, isLive())).orElse("");
    }

    private String seat(int seat) {
        var texts = new SeatFactsText(messages,
                new SeatNames(messages, map.chart().get().shown().map(c -> c.map().plan())));
        return map.facts(seat).map(texts::of).orElse("");
    }

    private boolean isLive() {
        return map.trust().get() == SeatMapViewModel.Trust.LIVE;
    }

    /** A line of words that is read out as it stands. */
    private static final class Words<T> extends ListCell<T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }
}
