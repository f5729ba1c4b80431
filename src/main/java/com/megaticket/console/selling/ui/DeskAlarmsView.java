package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Told;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a clerk must know before anything else: sales overwritten, and acts whose outcome was or is not known. */
public final class DeskAlarmsView extends View {
    private final SaleAlarms alarms;
    private final Settling settling;
    private final LeftHoldViewModel left;
    private final Messages messages;
    private final Function<Showing, Optional<SeatPlan>> plans;
    @FXML
    private VBox root = new VBox();

    /** @param plans the hall of a showing as far as it is known; without it the raw seat id is told, which is exact */
    public DeskAlarmsView(SaleAlarms alarms, Settling settling, LeftHoldViewModel left, Messages messages,
            Function<Showing, Optional<SeatPlan>> plans) {
        this.plans = plans;
        this.alarms = alarms;
        this.settling = settling;
        this.left = left;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        InvalidationListener fill = _ -> fill();
        alarms.alarms().addListener(fill);
        settling.open().addListener(fill);
        settling.settled().addListener(fill);
        until(() -> {
            alarms.alarms().removeListener(fill);
            settling.open().removeListener(fill);
            settling.settled().removeListener(fill);
        });
        follow(alarms.unverified(), _ -> fill());
        follow(left.left(), _ -> fill());
    }

    private void fill() {
        var lines = new ArrayList<Node>();
        left.left().get().ifPresent(h -> lines.add(line(
                Told.warning(messages.text("selling.left", names(h.showing()).seats(h.seatIds()), show(h.showing()))),
                List.of(new Way("selling.left.resume", left::resume),
                        new Way("selling.left.give-back", left::giveBack)))));
        alarms.alarms().forEach(a -> lines.add(line(Told.danger(text(a)), dismiss(() -> alarms.dismiss(a)))));
        if (alarms.unverified().get()) {
            lines.add(line(Told.warning(messages.text("selling.alarm.unverified")),
                    dismiss(alarms::dismissUnverified)));
        }
        settling.settled().forEach(s -> lines.add(line(text(s), dismiss(() -> settling.dismiss(s)))));
        if (!settling.open().isEmpty()) {
            lines.add(
                    line(Told.warning(messages.text("selling.alarm.open", settling.open().size())), List.of()));
        }
        root.getChildren().setAll(lines);
        root.setVisible(!lines.isEmpty());
        root.setManaged(!lines.isEmpty());
    }

    private String text(SaleAlarm alarm) {
        String seat = names(alarm.showing()).seat(alarm.seat(), Optional.empty());
        String show = show(alarm.showing());
        String booking = alarm.number().orElse(alarm.reservationId());
        return switch (alarm.kind()) {
            case GONE -> messages.text("selling.alarm.gone", seat, show, booking);
            case OVERWRITTEN -> messages.text("selling.alarm.overwritten", seat, show, booking);
            case CANCELLED_ON_WEB -> messages.text("selling.alarm.cancelled-on-web", seat, show, booking);
            case SOLD_TWICE -> messages.text("selling.alarm.sold-twice", seat, show, booking);
            case NO_ACT -> messages.text("selling.alarm.no-act", seat, show, booking);
        };
    }

    private Told text(Settling.Settled settled) {
        String act = new OutcomeTexts(messages, names(settled.act().showing())).act(settled.act().kind());
        String seats = names(settled.act().showing()).seats(settled.act().seats());
        return settled.record()
                .map(r -> Told.info(messages.text("selling.alarm.settled.done", act,
                        r.number().or(r::reservationId).orElse(r.id()), seats)))
                .orElseGet(() -> Told.info(messages.text("selling.alarm.settled.not-done", act, seats)));
    }

    private SeatNames names(Showing showing) {
        return new SeatNames(messages, plans.apply(showing));
    }

    private String show(Showing showing) {
        return messages.formats().dateTime(showing.date(), showing.time());
    }

    /** What can be done about a line. */
    private record Way(String key, Runnable work) {}

    private static List<Way> dismiss(Runnable work) {
        return List.of(new Way("selling.alarm.dismiss", work));
    }

    private Node line(Told said, List<Way> ways) {
        var label = new Label(said.text());
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(new FontIcon(said.level().icon()), label);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("notice", "alarm-line", said.level().style());
        ways.forEach(way -> {
            var button = new Button(messages.text(way.key()));
            button.getStyleClass().add("small");
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setOnAction(_ -> way.work().run());
            line.getChildren().add(button);
        });
        return line;
    }
}
