package com.megaticket.console.failover.ui.move;

import com.megaticket.console.failover.region.Lease;
import com.megaticket.console.failover.region.Ruling;
import com.megaticket.console.failover.room.RegionView;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the sale is, as this console knows it; where it could go; the earlier switches. */
public final class WhereView extends View {
    private final MoveViewModel model;
    private final Messages messages;
    @FXML
    private VBox ruling;
    @FXML
    private FontIcon rulingIcon;
    @FXML
    private Label rulingCall;
    @FXML
    private Label rulingWhy;
    @FXML
    private VBox regions;
    @FXML
    private VBox choices;
    @FXML
    private VBox targets;
    @FXML
    private VBox kinds;
    @FXML
    private Label about;
    @FXML
    private VBox earlier;
    @FXML
    private ListView<Switch> pastList;
    private boolean filling;
    private String choicesSaid = "";

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    WhereView(MoveViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    void initialize() {
        pastList.setCellFactory(_ -> new PastCell(model));
        until(pastList.getSelectionModel().selectedItemProperty().subscribe(run -> {
            if (!filling) {
                model.past().set(Optional.ofNullable(run));
            }
        }));
        follow(model.situation(), at -> at.ifPresent(this::show));
        follow(model.to(), _ -> model.situation().get().ifPresent(this::choices));
        follow(model.kind(), _ -> model.situation().get().ifPresent(this::choices));
        follow(model.past(), past -> {
            if (past.isEmpty()) {
                pastList.getSelectionModel().clearSelection();
            }
        });
    }

    private void show(Situation at) {
        ruling(at);
        regions.getChildren().setAll(at.leases().regions().stream().map(r -> tile(r, at)).toList());
        choices(at);
        List<Switch> past = at.switches().past();
        if (!past.equals(pastList.getItems())) {
            filling = true;
            Optional<Switch> chosen = model.past().get();
            pastList.getItems().setAll(past);
            chosen.ifPresent(run -> past.stream().filter(s -> s.epoch().equals(run.epoch())).findFirst()
                    .ifPresent(s -> pastList.getSelectionModel().select(s)));
            filling = false;
        }
        Pieces.show(earlier, !past.isEmpty());
    }

    private void ruling(Situation at) {
        switch (at.leases().ruling()) {
            case Ruling.Open(String region, var _, boolean blind) -> {
                look(blind ? "look-warning" : "look-calm", blind ? "fth-eye-off" : "fth-shopping-bag");
                rulingCall.setText(messages.text("failover.ruling.open", model.regionName(region)));
                rulingWhy.setText(blind
                        ? blind(at)
                        : messages.text("failover.ruling.epoch", at.leases().highest()
                                .number()));
            }
            case Ruling.Shut(Ruling.Why why, String region) -> {
                look(why == Ruling.Why.STARTING || why == Ruling.Why.MOVING ? "look-warning" : "look-danger",
                        "fth-pause-circle");
                rulingCall.setText(messages.text("failover.ruling.shut"));
                rulingWhy.setText(messages.text(MoveKeys.of(why), model.regionName(region)));
            }
        }
    }

    private String blind(Situation at) {
        Duration word = at.leases().wordLeft();
        return word.isZero()
                ? messages.text("failover.ruling.answered")
                : messages.text("failover.ruling.word", messages.formats().countdown(word));
    }

    private void look(String look, String icon) {
        ruling.getStyleClass().setAll("ruling", look);
        rulingIcon.setIconLiteral(icon);
    }

    private Node tile(RegionView view, Situation at) {
        var name = new Label(model.regionName(view.region()));
        name.getStyleClass().add("line-title");
        Label state = Pieces.wrapped(state(view, at), "region-state");
        Label read = Pieces.wrapped(view.age().map(age -> messages.text(view.unread()
                ? "failover.region.unread"
                : "failover.region.read", messages.formats().duration(age)))
                .orElseGet(() -> messages.text("failover.region.never")), "line-facts");
        var tile = new VBox(name, state, read);
        tile.setId("region-" + view.region());
        tile.getStyleClass().addAll("region-tile", view.unread()
                ? "look-danger"
                : isLeft(view, at) ? "look-danger" : view.isOpen() ? "look-open" : "look-calm");
        view.lease().ifPresent(lease -> tile.getChildren().add(2, Pieces.wrapped(messages.text("failover.region.since",
                lease.epoch().number(), lease.by(), messages.formats().moment(lease.at(), at.at())), "line-facts")));
        return tile;
    }

    /** Never closed, and another is sold from under a higher number. */
    private static boolean isLeft(RegionView view, Situation at) {
        return view.isOpen() && view.lease().filter(l -> at.leases().highest().isAbove(l.epoch())).isPresent();
    }

    private String state(RegionView view, Situation at) {
        if (isLeft(view, at)) {
            return messages.text("failover.region.left");
        }
        Optional<Lease.State> state = view.lease().map(Lease::state);
        Optional<String> word = state.map(s -> messages.text(MoveKeys.of(s)));
        if (view.unread() && word.isPresent()) {
            return messages.text("failover.region.last", word.get());
        }
        return word.orElseGet(() -> messages.text(view.age().isEmpty()
                ? "failover.region.unknown"
                : at.leases().isFirstMissing() && view.main() ? "failover.region.first" : "failover.region.none"));
    }

    private void choices(Situation at) {
        boolean free = at.switches().open().isEmpty() && !at.leases().isFirstMissing();
        Pieces.show(choices, free);
        String said = at.leases().regions().stream().map(RegionView::region).toList() + model.to().get()
                + model.kind().get();
        if (!free || said.equals(choicesSaid)) {
            return;
        }
        choicesSaid = said;
        var target = new ToggleGroup();
        targets.getChildren().setAll(at.leases().regions().stream().map(r -> radio(
                model.regionName(r.region()), "to-" + r.region(), target, r.region().equals(model.to().get()), () -> {
                    model.to().set(r.region());
                    if (!model.kinds().contains(model.kind().get())) {
                        model.kind().set(model.kinds().getFirst());
                    }
                })).toList());
        var kind = new ToggleGroup();
        kinds.getChildren().setAll(model.kinds().stream().map(k -> radio(messages.text(MoveKeys.of(k)), "kind-" + k,
                kind, k == model.kind().get(), () -> model.kind().set(k))).toList());
        about.setText(messages.text(MoveKeys.about(model.kind().get())));
    }

    private static Node radio(String text, String id, ToggleGroup group, boolean on, Runnable chosen) {
        var radio = new RadioButton(text);
        radio.setId(id);
        radio.setToggleGroup(group);
        radio.setSelected(on);
        radio.setOnAction(_ -> chosen.run());
        return radio;
    }
}
