package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One lookup box, the order it finds, and its cancellation. */
public final class OrdersView extends View {
    private final OrderViewModel orders;
    private final Consumer<Booking> toMap;
    private final Messages messages;
    private final Function<Showing, Optional<SeatPlan>> plans;
    @FXML
    private BorderPane root = new BorderPane();
    @FXML
    private TextField query = new TextField();
    @FXML
    private Button find = new Button();
    @FXML
    private Button today = new Button();
    @FXML
    private Button holds = new Button();
    @FXML
    private VBox listed = new VBox();
    @FXML
    private Label listTitle = new Label();
    @FXML
    private ListView<OrderLine> list = new ListView<>();
    @FXML
    private Button onMap = new Button();
    @FXML
    private VBox message = new VBox();
    @FXML
    private ProgressIndicator wheel = new ProgressIndicator();
    @FXML
    private FontIcon messageIcon = new FontIcon();
    @FXML
    private Label messageTitle = new Label();
    @FXML
    private Label messageText = new Label();
    @FXML
    private ScrollPane scroll = new ScrollPane();
    @FXML
    private Label numberTitle = new Label();
    @FXML
    private Label number = new Label();
    @FXML
    private HBox badge = new HBox();
    @FXML
    private FontIcon badgeIcon = new FontIcon();
    @FXML
    private Label badgeText = new Label();
    @FXML
    private GridPane facts = new GridPane();
    @FXML
    private HBox notice = new HBox();
    @FXML
    private FontIcon noticeIcon = new FontIcon();
    @FXML
    private Label noticeText = new Label();
    @FXML
    private Label planUnknown = new Label();
    @FXML
    private VBox seats = new VBox();
    @FXML
    private Label total = new Label();
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
    private HBox cancelLine = new HBox();
    @FXML
    private Button cancel = new Button();

    /**
     * @param toMap lights an order's seats on the map
     * @param plans the hall of a showing as far as it is known
     */
    public OrdersView(OrderViewModel orders, Consumer<Booking> toMap, Messages messages,
            Function<Showing, Optional<SeatPlan>> plans) {
        this.plans = plans;
        this.orders = orders;
        this.toMap = toMap;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        bindBoth(query.textProperty(), orders.query());
        query.setOnAction(_ -> orders.find());
        find.setOnAction(_ -> orders.find());
        today.setText(messages.text("selling.orders.today") + "  ·  F5");
        today.setOnAction(_ -> orders.today());
        holds.setText(messages.text("selling.orders.holds") + "  ·  F6");
        holds.setOnAction(_ -> orders.holds());
        onMap.setOnAction(_ -> orders.booking().ifPresent(toMap));
        list.setCellFactory(_ -> new OrderCell(messages, plans));
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                openChosen();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                openChosen();
                e.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        cancel.setOnAction(_ -> {
            orders.askCancel();
            no.requestFocus();
        });
        yes.setOnAction(_ -> orders.cancel());
        no.setOnAction(_ -> {
            orders.keep();
            cancel.requestFocus();
        });
        follow(orders.state(), this::show);
        follow(orders.chosen(), _ -> steps());
        follow(orders.step(), _ -> steps());
        follow(orders.notice(), n -> NoticeBox.show(n.map(new OutcomeTexts(messages, names())::of), notice, noticeIcon,
                noticeText));
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case F5 -> orders.today();
            case F6 -> orders.holds();
            case F9 -> orders.audit();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void openChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(orders::open);
    }

    private SeatNames names() {
        return new SeatNames(messages,
                orders.state().get() instanceof OrderViewModel.Found found ? found.plan() : Optional.empty());
    }

    private void show(OrderViewModel.State state) {
        boolean found = state instanceof OrderViewModel.Found;
        boolean lines = state instanceof OrderViewModel.Listed l && !l.lines().isEmpty();
        shown(scroll, found);
        shown(listed, lines);
        shown(message, !found && !lines);
        shown(wheel, state instanceof OrderViewModel.Searching);
        shown(messageIcon, !(state instanceof OrderViewModel.Searching));
        switch (state) {
            case OrderViewModel.Empty _ -> say("fth-search", messages.text("selling.orders.empty.title"),
                    messages.text("selling.orders.empty.text"));
            case OrderViewModel.Searching _ -> say("fth-search", messages.text("selling.orders.searching"), "");
            case OrderViewModel.Missing missing -> say("fth-inbox",
                    messages.text("selling.orders.missing.title", missing.text()),
                    messages.text("selling.orders.missing.text"));
            case OrderViewModel.Broken broken -> {
                FailureText words = FailureText.of(broken.failure(), messages);
                say("fth-alert-triangle", words.happened(), words.means() + "\n" + words.todo());
            }
            case OrderViewModel.Listed all -> list(all);
            case OrderViewModel.Found order -> order(order);
        }
    }

    private void list(OrderViewModel.Listed all) {
        String time = messages.formats().time(all.asOf());
        int seats = all.lines().stream().filter(l -> l.standing() != OrderLine.Standing.CANCELLED)
                .mapToInt(l -> l.seats().size()).sum();
        switch (all.listing()) {
            case CUSTOMER -> listTitle.setText(messages.text("selling.orders.list.customer", all.lines().size()));
            case TODAY -> {
                listTitle.setText(messages.text("selling.orders.list.today", all.lines().size(), seats, time));
                say("fth-inbox", messages.text("selling.orders.list.today.none"), "");
            }
            case HOLDS -> {
                listTitle.setText(messages.text("selling.orders.list.holds", all.lines().size(), seats, time));
                say("fth-inbox", messages.text("selling.orders.list.holds.none"), "");
            }
            case NO_SHOWING -> say("fth-grid", messages.text("selling.map.none.title"),
                    messages.text("selling.map.none.text"));
        }
        list.setAccessibleText(listTitle.getText());
        list.getItems().setAll(all.lines());
        list.getSelectionModel().selectFirst();
        if (!all.lines().isEmpty()) {
            list.requestFocus();
        }
    }

    private void say(String icon, String title, String text) {
        messageIcon.setIconLiteral(icon);
        messageTitle.setText(title);
        messageText.setText(text);
    }

    private void order(OrderViewModel.Found found) {
        Booking booking = found.booking();
        boolean numbered = booking.number().isPresent();
        numberTitle.setText(messages.text(numbered ? "selling.orders.number" : "selling.orders.web"));
        number.setText(booking.number().orElse(booking.reservationId()));
        number.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("numbered"), numbered);
        badge(booking.state());
        facts.getChildren().clear();
        fact("selling.orders.show", title(found));
        fact("selling.orders.when", messages.formats().dateTime(booking.showing().date(), booking.showing().time()));
        fact("selling.orders.sold-at", messages.formats().dateTime(booking.soldAt()));
        fact("selling.orders.region", booking.region());
        fact("selling.orders.reservation", booking.reservationId());
        shown(planUnknown, found.plan().isEmpty());
        seats.getChildren().setAll(booking.seats().stream().map(s -> line(booking, s)).toList());
        total.setText(money(booking.total()));
        steps();
    }

    private String title(OrderViewModel.Found found) {
        return found.map().map(m -> m.performance())
                .map(p -> p.titles().getOrDefault(messages.language().tag(), p.title()))
                .orElse(found.booking().copy().title());
    }

    private void badge(Booking.State state) {
        badgeText.setText(messages.text(switch (state) {
            case CONFIRMED -> "selling.orders.state.confirmed";
            case DR_RESERVED -> "selling.orders.state.dr-reserved";
            case CANCELLED -> "selling.orders.state.cancelled";
        }));
        badgeIcon.setIconLiteral(state == Booking.State.CANCELLED ? "fth-x-circle" : "fth-check-circle");
        badge.getStyleClass().setAll("order-badge", state == Booking.State.CANCELLED ? "cancelled" : "confirmed");
    }

    private void fact(String key, String value) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("order-fact-name");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var text = new Label(value);
        text.setWrapText(true);
        facts.addRow(facts.getRowCount(), name, text);
    }

    private Node line(Booking booking, PricedSeat seat) {
        String name = names().seat(seat.seat(), Optional.of(seat.grade()));
        Label price = SeatLine.price(money(seat.price()));
        if (booking.state() == Booking.State.CANCELLED) {
            return SeatLine.of(name, money(seat.price()), Optional.empty());
        }
        var box = new CheckBox(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(orders.chosen().get().contains(seat.seat()));
        box.setOnAction(_ -> orders.choose(seat.seat(), box.isSelected()));
        until(orders.chosen().subscribe(now -> box.setSelected(now.contains(seat.seat()))));
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox(box, price);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("seat-line");
        return line;
    }

    private void steps() {
        OrderViewModel.Step step = orders.step().get();
        boolean sold = orders.booking().filter(b -> b.state() != Booking.State.CANCELLED).isPresent();
        shown(ask, step == OrderViewModel.Step.ASKING);
        shown(working, step == OrderViewModel.Step.CANCELLING || step == OrderViewModel.Step.UNKNOWN);
        shown(cancelLine, sold && step == OrderViewModel.Step.LOOKING);
        seats.setDisable(step == OrderViewModel.Step.CANCELLING || step == OrderViewModel.Step.UNKNOWN);
        workingText.setText(messages.text(
                step == OrderViewModel.Step.UNKNOWN ? "selling.orders.unknown" : "selling.orders.cancelling"));
        cancel.setDisable(!orders.isCancellable());
        int many = orders.chosen().get().size();
        cancel.setText(
                many == 0 ? messages.text("selling.orders.cancel.none") : messages.text("selling.orders.cancel", many));
        orders.booking().ifPresent(b -> askText.setText(question(b)));
    }

    private String question(Booking booking) {
        List<PricedSeat> chosen = booking.seats().stream().filter(s -> orders.chosen().get().contains(s.seat()))
                .toList();
        Money sum = SalePanelViewModel.total(chosen);
        int rest = booking.seats().size() - chosen.size();
        return rest == 0
                ? messages.text("selling.orders.ask.all", chosen.size(), money(sum))
                : messages.text("selling.orders.ask.some", chosen.size(), money(sum), rest);
    }

    private String money(Money amount) {
        return messages.formats().money(amount);
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
