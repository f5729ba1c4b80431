package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.best.Ask;
import com.megaticket.console.selling.best.Choice;
import com.megaticket.console.shared.Money;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.VBox;

/** What is asked for at the top, the best blocks with their reasons below. */
public final class BestSeatsView extends View {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BestSeatsViewModel best;
    private final SeatMapViewModel map;
    private final Messages messages;
    @FXML
    private Spinner<Integer> count = new Spinner<>();
    @FXML
    private Button find = new Button();
    @FXML
    private ComboBox<AskOption<String>> grade = new ComboBox<>();
    @FXML
    private ComboBox<AskOption<Money>> most = new ComboBox<>();
    @FXML
    private ComboBox<AskOption<AskOption.Place>> section = new ComboBox<>();
    @FXML
    private CheckBox aisle = new CheckBox();
    @FXML
    private CheckBox split = new CheckBox();
    @FXML
    private VBox cards = new VBox();
    @FXML
    private Label text = new Label();
    @FXML
    private Button next = new Button();
    private boolean filling;

    public BestSeatsView(BestSeatsViewModel best, SeatMapViewModel map, Messages messages) {
        this.best = best;
        this.map = map;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        count.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, Ask.MOST, 2));
        count.setAccessibleText(messages.text("selling.best.together"));
        count.getEditor().setAccessibleText(messages.text("selling.best.together"));
        count.valueProperty().subscribe((_, _) -> ask());
        List.of(grade, most, section).forEach(box -> box.valueProperty().subscribe((_, _) -> ask()));
        List.of(aisle, split).forEach(box -> box.selectedProperty().subscribe((_, _) -> ask()));
        find.setOnAction(_ -> best.find());
        next.setOnAction(_ -> best.next());
        find.setText(messages.text("selling.best.find") + "  ·  F2");
        next.setText(messages.text("selling.best.next") + "  ·  F3");
        follow(map.chart(), c -> fill(c.shown()));
        follow(best.ask(), this::fill);
        follow(best.state(), this::show);
    }

    /** The choices of this performance and this house. */
    private void fill(Optional<Chart> chart) {
        filling = true;
        var options = new AskOptions(messages);
        grade.getItems().setAll(chart.map(options::grades).orElse(List.of()));
        most.getItems().setAll(chart.map(options::prices).orElse(List.of()));
        section.getItems().setAll(chart.map(options::sections).orElse(List.of()));
        filling = false;
        fill(best.ask().get());
    }

    private void fill(Ask ask) {
        filling = true;
        count.getValueFactory().setValue(ask.count());
        pick(grade, ask.grade());
        pick(most, ask.mostEach());
        pick(section, AskOption.Place.of(ask));
        aisle.setSelected(ask.aisle());
        split.setSelected(ask.split());
        filling = false;
    }

    private static <T> void pick(ComboBox<AskOption<T>> box, Optional<T> value) {
        box.getItems().stream().filter(o -> o.value().equals(value)).findFirst()
                .ifPresentOrElse(box::setValue, () -> box.getSelectionModel().selectFirst());
    }

    private void ask() {
        if (!filling) {
            Optional<AskOption.Place> place = value(section);
            best.ask(new Ask(count.getValue(), value(grade), value(most), place.map(AskOption.Place::floor),
                    place.map(AskOption.Place::section), aisle.isSelected(), split.isSelected()));
        }
    }

    private static <T> Optional<T> value(ComboBox<AskOption<T>> box) {
        return Optional.ofNullable(box.getValue()).flatMap(AskOption::value);
    }

    private void show(BestSeatsViewModel.State state) {
        Optional<Chart> chart = map.chart().get().shown();
        cards.getChildren().clear();
        String said = "";
        switch (state) {
            case BestSeatsViewModel.Quiet _ -> {
            }
            case BestSeatsViewModel.Searching _ -> said = messages.text("selling.best.searching");
            case BestSeatsViewModel.Found found -> {
                cards.getChildren().setAll(chart.map(c -> cards(found, c)).orElse(List.of()));
                said = chart.map(c -> whyNot(found, c)).orElse("");
            }
            case BestSeatsViewModel.Nothing nothing -> said = chart.flatMap(c -> nothing.offer().lack()
                    .map(new BestTexts(messages, c)::lack)).orElse("");
            case BestSeatsViewModel.Broken broken -> said = FailureText.of(broken.failure(), messages).happened();
        }
        text.setText(said);
        shown(text, !said.isEmpty());
        shown(next, state instanceof BestSeatsViewModel.Found);
    }

    private String whyNot(BestSeatsViewModel.Found found, Chart chart) {
        var texts = new BestTexts(messages, chart);
        return String.join("\n", found.offer().missed().stream().map(texts::missed).toList());
    }

    private List<Node> cards(BestSeatsViewModel.Found found, Chart chart) {
        var texts = new BestTexts(messages, chart);
        var made = new ArrayList<Node>();
        int first = found.at() / BestSeatsViewModel.PAGE * BestSeatsViewModel.PAGE;
        for (Choice choice : found.page()) {
            made.add(card(first + made.size(), choice, found.at(), texts));
        }
        return made;
    }

    private Node card(int place, Choice choice, int at, BestTexts texts) {
        var title = new Label((place + 1) + ".  " + texts.seats(choice));
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        title.getStyleClass().add("best-title");
        String reasons = String.join(" · ", texts.reasons(choice));
        var why = new Label(reasons);
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        why.getStyleClass().add("best-why");
        var card = new VBox(title, why);
        card.pseudoClassStateChanged(CHOSEN, place == at);
        card.getStyleClass().add("best-card");
        card.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        card.setAccessibleText(title.getText() + ", " + reasons);
        card.setOnMouseClicked(_ -> best.show(place));
        return card;
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
