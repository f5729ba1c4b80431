package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.kept.KeptList;
import com.megaticket.console.selling.kept.KeptOutcome;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Focus;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.StatePane;
import com.megaticket.console.ui.View;
import com.megaticket.console.ui.fx.Ticks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of kept parties, the question before an act, and what came of it. By keyboard alone. */
public final class KeptView extends View {
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
    private static final PseudoClass RELEASE = PseudoClass.getPseudoClass("release");

    private final KeptViewModel model;
    private final Messages messages;
    private final Ticks ticks;
    private final Consumer<SeatOrder> toOrder;
    private final List<KeptCell> cells = new ArrayList<>();
    private boolean enterDown;
    @FXML
    private BorderPane root = new BorderPane();
    @FXML
    private Label told = new Label();
    @FXML
    private Button refresh = new Button();
    @FXML
    private HBox unread = new HBox();
    @FXML
    private Label unreadText = new Label();
    @FXML
    private HBox notice = new HBox();
    @FXML
    private FontIcon noticeIcon = new FontIcon();
    @FXML
    private Label noticeText = new Label();
    @FXML
    private Button order = new Button();
    @FXML
    private StatePane state = new StatePane();
    @FXML
    private ListView<KeptParty> list = new ListView<>();
    @FXML
    private VBox ask = new VBox();
    @FXML
    private Label askText = new Label();
    @FXML
    private Button yes = new Button();
    @FXML
    private Button no = new Button();
    @FXML
    private HBox working = new HBox();
    @FXML
    private Label workingText = new Label();
    @FXML
    private HBox acts = new HBox();
    @FXML
    private Button sell = new Button();
    @FXML
    private Button release = new Button();

    /** @param toOrder opens what was sold */
    public KeptView(KeptViewModel model, Messages messages, Ticks ticks, Consumer<SeatOrder> toOrder) {
        this.model = model;
        this.messages = messages;
        this.ticks = ticks;
        this.toOrder = toOrder;
    }

    @FXML
    void initialize() {
        refresh.setText(messages.text("selling.kept.refresh") + "  ·  F5");
        refresh.setOnAction(_ -> model.refresh());
        state.setOnRetry(model::refresh);
        list.setCellFactory(_ -> {
            var cell = new KeptCell(messages, model, this::texts);
            cells.add(cell);
            return cell;
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                ask(KeptViewModel.Way.SELL);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sell.setText(messages.text("selling.kept.sell") + "  ·  Enter");
        sell.setOnAction(_ -> ask(KeptViewModel.Way.SELL));
        release.setText(messages.text("selling.kept.release") + "  ·  Delete");
        release.setOnAction(_ -> ask(KeptViewModel.Way.RELEASE));
        yes.setOnAction(_ -> model.act());
        no.setOnAction(_ -> model.keep());
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> acts());
        follow(model.list(), this::show);
        follow(model.step(), this::step);
        follow(model.notice(), this::say);
        follow(ticks.now(), this::tick);
    }

    private KeptTexts texts() {
        return new KeptTexts(messages, model.list().get().shown());
    }

    private Optional<KeptParty> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void ask(KeptViewModel.Way way) {
        chosen().ifPresent(p -> model.ask(way, p));
    }

    /** Enter asks when it is let go: held down, it would answer its own question. */
    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            enterDown = true;
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
            ask(KeptViewModel.Way.RELEASE);
            e.consume();
        }
    }

    private void released(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && enterDown) {
            enterDown = false;
            ask(KeptViewModel.Way.SELL);
            e.consume();
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.F5) {
            model.refresh();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && model.step().get() instanceof KeptViewModel.Asking) {
            model.keep();
            e.consume();
        }
    }

    private void show(Loadable<KeptList> loadable) {
        Optional<KeptList> shown = loadable.shown();
        boolean empty = shown.filter(l -> !l.parties().isEmpty()).isEmpty();
        // Where not everything could be read, nobody can say that there is nothing.
        boolean unknown = empty && shown.filter(l -> !l.unread().isEmpty()).isPresent();
        fill(shown.map(KeptList::parties).orElse(List.of()));
        if (unknown && loadable instanceof Loadable.Ready<?>) {
            state.showEmpty(messages.text("selling.kept.unknown.title"), messages.text("selling.kept.unknown.text"));
        } else {
            state.show(loadable, empty, messages, model.now());
        }
        Optional<String> gaps = texts().unread();
        shown(unread, gaps.isPresent());
        unreadText.setText(gaps.orElse(""));
        if (!empty && state.isFocused()) {
            list.requestFocus();
        }
        acts();
        tick(model.now());
    }

    /** Leaves the list alone while nothing changed, and the choice on the same party. */
    private void fill(List<KeptParty> parties) {
        if (parties.equals(list.getItems())) {
            list.refresh();
            return;
        }
        Optional<String> before = chosen().map(KeptParty::holdingId);
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(parties);
        int same = before.map(id -> parties.stream().map(KeptParty::holdingId).toList().indexOf(id)).orElse(-1);
        list.getSelectionModel().select(same >= 0 ? same : Math.clamp(at, 0, Math.max(0, parties.size() - 1)));
    }

    private void tick(Instant now) {
        state.age(now);
        cells.forEach(c -> c.tick(now));
        told.setText(model.list().get() instanceof Loadable.Ready<KeptList>(var _, var asOf)
                ? texts().told(now, asOf).orElse("")
                : "");
    }

    private void acts() {
        boolean free = model.step().get() instanceof KeptViewModel.Looking;
        Optional<KeptParty> party = chosen();
        shown(acts, free && party.isPresent() && !list.getItems().isEmpty());
        sell.setDisable(party.filter(KeptParty::isWhole).isEmpty());
        release.setDisable(party.filter(p -> !p.hold().seats().isEmpty()).isEmpty());
    }

    private void step(KeptViewModel.Step now) {
        boolean had = ask.isVisible() || working.isVisible();
        shown(ask, now instanceof KeptViewModel.Asking);
        shown(working, now instanceof KeptViewModel.Working);
        boolean busy = !(now instanceof KeptViewModel.Looking);
        // It stays to be read, and takes neither keys nor clicks.
        list.setMouseTransparent(busy);
        list.setFocusTraversable(!busy);
        list.pseudoClassStateChanged(BUSY, busy);
        acts();
        switch (now) {
            case KeptViewModel.Looking _ -> {
                if (had) {
                    Focus.into(root);
                }
            }
            case KeptViewModel.Asking asking -> {
                askText.setText(texts().question(asking));
                yes.setText(texts().yes(asking));
                yes.setAccessibleText(yes.getText() + ". " + askText.getText());
                ask.pseudoClassStateChanged(RELEASE, asking.way() == KeptViewModel.Way.RELEASE);
                yes.getStyleClass().setAll("button",
                        asking.way() == KeptViewModel.Way.RELEASE ? "danger" : "accent");
                yes.requestFocus();
            }
            case KeptViewModel.Working w -> workingText.setText(messages.text(w.way() == KeptViewModel.Way.SELL
                    ? "selling.panel.selling"
                    : "selling.kept.releasing"));
        }
    }

    private void say(Optional<KeptNotice> said) {
        NoticeBox.show(said.map(texts()::of), notice, noticeIcon, noticeText);
        Optional<Booking> sold = said.flatMap(KeptView::sold);
        shown(order, sold.isPresent());
        sold.ifPresent(b -> order.setOnAction(
                _ -> toOrder.accept(new SeatOrder(b.number(), b.reservationId(), b.seatIds()))));
        // What came of an act may stand at its line too.
        tick(model.now());
    }

    private static Optional<Booking> sold(KeptNotice notice) {
        return notice instanceof KeptNotice.Ended(KeptParty _, KeptOutcome.OfSale(SaleOutcome.Sold(Booking booking)))
                ? Optional.of(booking)
                : Optional.empty();
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
