package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.talk.TalkEvent.CardState;
import com.megaticket.console.assistant.tool.Card;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What waits for a hand, whole and always in sight: what will change, for whom, for how long; the keys stand on the buttons. */
public final class CardView extends View {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass HOLD = PseudoClass.getPseudoClass("hold");
    private static final Duration SOON = Duration.ofSeconds(10);

    private final AssistantViewModel model;
    private final Messages messages;
    private final CardTexts texts;
    @FXML
    private VBox card = new VBox();
    @FXML
    private FontIcon icon = new FontIcon();
    @FXML
    private Label heading = new Label();
    @FXML
    private Label left = new Label();
    @FXML
    private Label change = new Label();
    @FXML
    private ScrollPane scroll = new ScrollPane();
    @FXML
    private VBox body = new VBox();
    @FXML
    private Label title = new Label();
    @FXML
    private Label when = new Label();
    @FXML
    private VBox seats = new VBox();
    @FXML
    private Label total = new Label();
    @FXML
    private Label buyer = new Label();
    @FXML
    private VBox checks = new VBox();
    @FXML
    private Label over = new Label();
    @FXML
    private Button yes = new Button();
    @FXML
    private Button no = new Button();
    @FXML
    private Label more = new Label();
    private Optional<Live> shown = Optional.empty();

    public CardView(AssistantViewModel model) {
        this.model = model;
        messages = model.messages();
        texts = new CardTexts(messages);
    }

    @FXML
    void initialize() {
        yes.setOnAction(_ -> pressed(this::yes));
        no.setOnAction(_ -> pressed(this::no));
        follow(body.heightProperty(), _ -> fit());
        follow(card.sceneProperty().flatMap(scene -> scene.heightProperty()), _ -> fit());
        follow(model.live(), this::show);
        follow(model.customer(), _ -> show(model.live().get()));
        follow(model.ticks(), _ -> count());
    }

    /** Small windows scroll what can be read twice; the buttons and the clock stay. */
    private void fit() {
        double room = card.getScene() == null ? 800 : card.getScene().getHeight();
        double share = Appearance.isLarge(title.getFont()) ? 0.2 : 0.4;
        scroll.setPrefViewportHeight(Math.min(body.prefHeight(body.getWidth()), share * room));
    }

    /** A button that was pressed goes or waits: the keyboard goes back to where one writes. */
    private void pressed(Consumer<Live> act) {
        shown.ifPresent(act);
        Optional.ofNullable(card.getScene()).map(scene -> scene.lookup("#assistant-draft"))
                .ifPresent(Node::requestFocus);
    }

    private void yes(Live live) {
        switch (live) {
            case Live.Approval approval -> model.approve(approval.proposal().id());
            case Live.Hold hold -> model.confirm(hold.held().holdingId(), hold.held().total());
        }
    }

    private void no(Live live) {
        switch (live) {
            case Live.Approval approval -> model.deny(approval.proposal().id());
            case Live.Hold hold -> model.release(hold.held().holdingId());
        }
    }

    private void show(List<Live> all) {
        shown = all.stream().findFirst();
        Parts.shown(card, shown.isPresent());
        shown.ifPresent(live -> {
            seats.getChildren().setAll(live.seats().stream().map(this::seat).toList());
            buyer.setText(texts.buyer(model.customer().get()));
            card.pseudoClassStateChanged(HOLD, live instanceof Live.Hold);
            switch (live) {
                case Live.Approval approval -> approval(approval);
                case Live.Hold hold -> hold(hold);
            }
            card.setAccessibleText(heading.getText() + ". " + change.getText());
        });
        more.setText(all.size() < 2 ? "" : messages.text("assistant.card.more", all.size() - 1));
        Parts.shown(more, all.size() > 1);
        count();
    }

    private void approval(Live.Approval approval) {
        Card about = approval.proposal().card();
        icon.setIconLiteral("fth-shield");
        heading.setText(texts.heading(about.tool()));
        change.setText(texts.change(about));
        title.setText(about.title());
        when.setText(texts.when(about.showing().date(), about.showing().time()));
        total.setText(texts.money(about.total().won()));
        // Warnings first: they must not be what one would have to scroll for.
        checks.getChildren().setAll(about.checks().stream().sorted(Comparator.comparing(Card.Check::met))
                .map(this::check).toList());
        about.bookingNumber().ifPresent(number -> checks.getChildren().add(0,
                Parts.text(messages.text("assistant.card.number") + " " + number)));
        boolean running = approval.state() instanceof CardState.Running;
        button(yes, running ? messages.text("assistant.card.running") : texts.approve(about), approval.key().text());
        yes.getStyleClass().setAll("button", about.tool().effect().name().equals("CANCEL") ? "danger" : "accent");
    }

    private void hold(Live.Hold hold) {
        var held = hold.held();
        icon.setIconLiteral("fth-lock");
        heading.setText(messages.text("assistant.card.held"));
        change.setText(messages.text("assistant.change.sell", held.seats().size(), texts.money(held.total().won())));
        title.setText(held.title());
        when.setText(texts.when(held.date(), held.time()));
        total.setText(texts.money(held.total().won()));
        checks.getChildren().clear();
        button(yes, hold.asked()
                ? messages.text("assistant.card.running")
                : messages.text("assistant.approve.sell", texts.money(held.total().won())), Live.Key.ALT_ENTER.text());
        button(no, messages.text("assistant.release"), "");
        yes.getStyleClass().setAll("button", "success");
    }

    private static void button(Button button, String words, String key) {
        button.setText(key.isEmpty() ? words : words + "  ·  " + key);
        button.setAccessibleText(words);
    }

    private HBox seat(SeatLine seat) {
        return Parts.line(Parts.text(texts.seat(seat)), new Label(texts.money(seat.price().won())), "card-seat");
    }

    private Label check(Card.Check check) {
        var line = Parts.text(texts.check(check), "check");
        line.setGraphic(new FontIcon(check.met() ? "fth-check" : "fth-alert-triangle"));
        line.pseudoClassStateChanged(WARNING, !check.met());
        return line;
    }

    private void count() {
        shown.ifPresent(live -> {
            Instant now = model.now();
            Duration time = Duration.between(now, live.until());
            boolean ended = !live.until().isAfter(now);
            left.setText(messages.formats().countdown(time));
            left.setAccessibleText(messages.text("assistant.card.left", messages.formats().duration(time)));
            card.pseudoClassStateChanged(WARNING, !ended && time.compareTo(SOON) <= 0);
            card.pseudoClassStateChanged(OVER, ended);
            // A hold that ran out can be sold while nobody took the seats; a proposal that ran out is nothing.
            boolean lost = live instanceof Live.Approval approval && !approval.proposal().expiresAt().isAfter(now);
            if (live instanceof Live.Approval) {
                // What ran out is no longer to be denied.
                button(no, messages.text(lost ? "assistant.dismiss" : "assistant.deny"), "Esc");
            }
            over.setText(messages.text(lost ? "assistant.card.over" : "assistant.card.over.hold"));
            Parts.shown(over, ended);
            boolean waits = switch (live) {
                case Live.Hold hold -> hold.asked();
                case Live.Approval approval -> approval.state() instanceof CardState.Running;
            };
            yes.setDisable(waits || lost);
            no.setDisable(waits);
        });
    }
}
