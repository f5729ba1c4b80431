package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The order in work: one stage at a time. Every key stands on its button. */
public final class SalePanelView extends View {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    /** The text is the thing to read, not a hint. */
    private static final PseudoClass GRAVE = PseudoClass.getPseudoClass("grave");
    private static final PseudoClass EXPIRED = PseudoClass.getPseudoClass("expired");

    private final SalePanelViewModel panel;
    private final Consumer<SeatOrder> open;
    private final Messages messages;
    @FXML
    private FontIcon stageIcon = new FontIcon();
    @FXML
    private Label heading = new Label();
    @FXML
    private Label count = new Label();
    @FXML
    private VBox countdown = new VBox();
    @FXML
    private FontIcon leftIcon = new FontIcon();
    @FXML
    private Label left = new Label();
    @FXML
    private Label leftText = new Label();
    @FXML
    private ProgressBar leftBar = new ProgressBar();
    @FXML
    private VBox done = new VBox();
    @FXML
    private Label number = new Label();
    @FXML
    private Label reservation = new Label();
    @FXML
    private VBox best = new VBox();
    @FXML
    private VBox order = new VBox();
    @FXML
    private Label orderText = new Label();
    @FXML
    private Button orderOpen = new Button();
    @FXML
    private VBox alone = new VBox();
    @FXML
    private Label aloneText = new Label();
    @FXML
    private Button calm = new Button();
    @FXML
    private HBox notice = new HBox();
    @FXML
    private FontIcon noticeIcon = new FontIcon();
    @FXML
    private Label noticeText = new Label();
    @FXML
    private Label text = new Label();
    @FXML
    private VBox seats = new VBox();
    @FXML
    private HBox totalLine = new HBox();
    @FXML
    private Label total = new Label();
    @FXML
    private Button hold = new Button();
    @FXML
    private Button sell = new Button();
    @FXML
    private Button next = new Button();
    @FXML
    private Button extend = new Button();
    @FXML
    private Button back = new Button();

    /** @param open shows an order on its own screen */
    public SalePanelView(SalePanelViewModel panel, Consumer<SeatOrder> open, Messages messages) {
        this.panel = panel;
        this.open = open;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        hold.setOnAction(_ -> panel.proceed());
        sell.setOnAction(_ -> panel.sell());
        next.setOnAction(_ -> panel.next());
        extend.setOnAction(_ -> panel.extend());
        back.setOnAction(_ -> panel.back());
        key(extend, "selling.panel.extend", "F4");
        key(calm, "selling.panel.calm", "F11");
        calm.setOnAction(_ -> panel.map().choice().calm());
        follow(panel.stage(), this::show);
        follow(panel.map().chart(), _ -> show(panel.stage().get()));
        follow(panel.best().state(), _ -> show(panel.stage().get()));
        key(orderOpen, "selling.panel.order.open", "F10");
        orderOpen.setOnAction(_ -> panel.map().order().get().ifPresent(open));
        follow(panel.map().order(), this::order);
        follow(panel.map().choice().alone(), _ -> alone());
        follow(panel.notice(), n -> NoticeBox.show(n.map(texts()::of), notice, noticeIcon, noticeText));
        follow(panel.holding().left(), this::count);
        follow(panel.holding().pace(), this::pace);
    }

    private Optional<SeatPlan> plan() {
        return panel.map().chart().get().shown().map(c -> c.map().plan());
    }

    private OutcomeTexts texts() {
        return new OutcomeTexts(messages, new SeatNames(messages, plan()));
    }

    private void show(SalePanelViewModel.Stage stage) {
        only();
        text.setText("");
        text.pseudoClassStateChanged(GRAVE, false);
        switch (stage) {
            case SalePanelViewModel.Choosing c -> choosing(c);
            case SalePanelViewModel.Taking t -> {
                head("selling.panel.taking", "fth-loader");
                list(t.seats(), false);
            }
            case SalePanelViewModel.Holding h -> holding(h);
            case SalePanelViewModel.Selling s -> {
                head("selling.panel.selling", "fth-loader");
                list(s.selling().hold().seats(), false);
            }
            case SalePanelViewModel.Asking a -> asking(a.repriced());
            case SalePanelViewModel.Done d -> done(d.sold().booking(), d.cancelled());
            case SalePanelViewModel.HoldUnknown u -> {
                unknown("selling.panel.unknown-hold", "selling.panel.unknown-hold.text");
                list(u.unknown().act().seats().stream()
                        .flatMap(s -> panel.map().chart().get().shown().flatMap(c -> c.priced(s)).stream()).toList(),
                        false);
            }
            case SalePanelViewModel.SaleUnknown u -> {
                unknown("selling.panel.unknown-sale", "selling.panel.unknown-sale.text");
                list(u.unknown().hold().seats(), false);
            }
        }
        shown(text, !text.getText().isEmpty());
    }

    private void choosing(SalePanelViewModel.Choosing stage) {
        head("selling.panel.choosing", "fth-mouse-pointer");
        list(stage.seats(), true);
        boolean offered = !panel.best().seats().isEmpty();
        boolean open = panel.map().chart().get().shown().isPresent();
        if (stage.seats().isEmpty() && open && panel.best().state().get() instanceof BestSeatsViewModel.Quiet) {
            text.setText(messages.text("selling.panel.choosing.empty"));
        }
        panel.closed().ifPresent(c -> {
            text.setText(texts().closed(c));
            text.pseudoClassStateChanged(GRAVE, true);
        });
        key(hold, "selling.panel.hold", "Enter");
        key(back, "selling.panel.clear", "Esc");
        hold.setDisable(!stage.canHold() && (!offered || panel.closed().isPresent()));
        back.setDisable(stage.seats().isEmpty() && panel.best().state().get() instanceof BestSeatsViewModel.Quiet);
        show(hold, back);
        if (open && stage.seats().isEmpty()) {
            show(best);
        }
    }

    /** The order of a sold seat, whose seats are lit. */
    private void order(Optional<SeatOrder> looked) {
        shown(order, looked.isPresent());
        looked.ifPresent(o -> orderText.setText(
                messages.text(o.number().isPresent() ? "selling.panel.order" : "selling.panel.order.web", o.query(),
                        o.seats().size(), new SeatNames(messages, plan()).seats(o.seats()))));
    }

    /** Seats that the choice would leave alone: said, never forbidden. */
    private void alone() {
        List<Integer> places = panel.map().choice().alone().get();
        Optional<Chart> chart = panel.map().chart().get().shown();
        aloneText.setText(chart.filter(_ -> !places.isEmpty()).map(c -> messages.text("selling.panel.alone",
                places.size(), new SeatNames(messages, plan()).seats(
                        places.stream().map(p -> c.layout().seat(p).id()).toList())))
                .orElse(""));
        shown(alone, !aloneText.getText().isEmpty());
    }

    private void holding(SalePanelViewModel.Holding stage) {
        head("selling.panel.holding", "fth-lock");
        list(stage.held().hold().seats(), false);
        key(sell, "selling.panel.sell", "F8");
        key(back, "selling.panel.release", "Esc");
        back.setDisable(false);
        pace(panel.holding().pace().get());
        show(countdown, sell, extend, back);
    }

    private void asking(SaleViewModel.Repriced stage) {
        head("selling.panel.asking", "fth-alert-triangle");
        list(stage.hold().seats(), false);
        text.pseudoClassStateChanged(GRAVE, true);
        text.setText(messages.text("selling.panel.asking.text", money(stage.before()), money(stage.hold().total())));
        sell.setText(messages.text("selling.panel.sell.repriced", money(stage.hold().total())) + "  ·  F8");
        key(back, "selling.panel.release", "Esc");
        back.setDisable(false);
        show(countdown, sell, extend, back);
    }

    private void done(Booking booking, List<SeatId> cancelled) {
        List<PricedSeat> stand = booking.seats().stream().filter(s -> !cancelled.contains(s.seat())).toList();
        boolean none = stand.isEmpty();
        head(none ? "selling.panel.cancelled" : "selling.panel.done", none ? "fth-x-circle" : "fth-check-circle");
        list(stand, false);
        if (!cancelled.isEmpty()) {
            text.setText(messages.text("selling.panel.cancelled.text", cancelled.size(), booking.seats().size(),
                    new SeatNames(messages, plan()).seats(cancelled)));
            text.pseudoClassStateChanged(GRAVE, true);
        }
        boolean numbered = booking.number().isPresent();
        number.setText(booking.number().orElseGet(() -> messages.text("selling.panel.number.none")));
        number.pseudoClassStateChanged(PseudoClass.getPseudoClass("numbered"), numbered);
        reservation.setText(booking.reservationId());
        key(next, "selling.panel.next", "Enter");
        next.getStyleClass().remove("accent");
        next.getStyleClass().add("accent");
        show(done, next);
    }

    private void unknown(String headKey, String textKey) {
        head(headKey, "fth-help-circle");
        text.setText(messages.text(textKey));
        text.pseudoClassStateChanged(GRAVE, true);
        next.setText(messages.text("selling.panel.set-aside"));
        next.getStyleClass().remove("accent");
        show(next);
    }

    private void head(String key, String icon) {
        heading.setText(messages.text(key));
        stageIcon.setIconLiteral(icon);
    }

    private void list(List<PricedSeat> listed, boolean removable) {
        var names = new SeatNames(messages, plan());
        var boxes = listed.stream().map(seat -> seatLine(seat, names, removable)).toList();
        seats.getChildren().setAll(boxes);
        count.setText(listed.isEmpty() ? "" : messages.text("selling.panel.count", listed.size()));
        total.setText(money(SalePanelViewModel.total(listed)));
        shown(totalLine, !listed.isEmpty());
    }

    private Node seatLine(PricedSeat seat, SeatNames names, boolean removable) {
        String name = names.seat(seat.seat(), Optional.of(seat.grade()));
        Runnable remove = () -> panel.unselect(seat.seat());
        return SeatLine.of(name, money(seat.price()),
                removable
                        ? Optional.of(new SeatLine.Action(messages.text("selling.panel.remove", name), remove))
                        : Optional.empty());
    }

    private void count(Duration time) {
        left.setText(messages.formats().countdown(time));
        leftBar.setProgress(panel.holding().share().get());
    }

    /** Told by words and by the icon's shape; the focus stays where it is. */
    private void pace(HoldViewModel.Pace pace) {
        boolean capped = panel.stage().get() instanceof SalePanelViewModel.Holding(HoldViewModel.Held held)
                && held.capped();
        leftText.setText(switch (pace) {
            case CALM -> messages.text(capped ? "selling.panel.left.capped" : "selling.panel.left");
            case WARNING -> messages.text(capped ? "selling.panel.left.capped" : "selling.panel.left.warning");
            case EXPIRED -> messages.text("selling.panel.left.expired");
            case CHECKING -> messages.text("selling.panel.left.checking");
        });
        leftIcon.setIconLiteral(switch (pace) {
            case CALM, CHECKING -> "fth-clock";
            case WARNING -> "fth-alert-triangle";
            case EXPIRED -> "fth-alert-octagon";
        });
        countdown.pseudoClassStateChanged(WARNING, pace == HoldViewModel.Pace.WARNING);
        countdown.pseudoClassStateChanged(EXPIRED, pace == HoldViewModel.Pace.EXPIRED);
    }

    private void key(Button button, String key, String keys) {
        button.setText(messages.text(key) + "  ·  " + keys);
        button.setAccessibleText(messages.text(key));
    }

    private String money(Money amount) {
        return messages.formats().money(amount);
    }

    private void only() {
        List.of(best, countdown, done, hold, sell, next, extend, back).forEach(node -> shown(node, false));
    }

    private void show(Node... nodes) {
        List.of(nodes).forEach(node -> shown(node, true));
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
