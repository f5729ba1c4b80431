package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Plan;
import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Pieces;
import com.megaticket.console.ui.View;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The chosen finding: what it means, both sides, who says what, the ways to settle it, and the confirmation. */
public final class FindingView extends View {
    private final FindingsViewModel model;
    private final DecisionViewModel decision;
    private final Messages messages;
    private final FindingTexts texts;
    private final SideTexts sides;
    private final PlanTexts ways;
    private final ToggleGroup choice = new ToggleGroup();
    private Optional<FindingRow> shown = Optional.empty();
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox detail;
    @FXML
    private Label title;
    @FXML
    private Label about;
    @FXML
    private Label means;
    @FXML
    private Label decided;
    @FXML
    private Label sidesTitle;
    @FXML
    private GridPane grid;
    @FXML
    private Label claimsTitle;
    @FXML
    private VBox claims;
    @FXML
    private Label plansTitle;
    @FXML
    private VBox plans;
    @FXML
    private VBox foot;
    @FXML
    private VBox form;
    @FXML
    private TextField why;
    @FXML
    private Label phraseAsk;
    @FXML
    private TextField phrase;
    @FXML
    private TextField who;
    @FXML
    private Button confirm;
    @FXML
    private Label ask;
    @FXML
    private Button again;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    FindingView(FindingsViewModel model, DecisionViewModel decision) {
        this.model = model;
        this.decision = decision;
        messages = model.messages();
        texts = model.texts();
        sides = new SideTexts(texts);
        ways = new PlanTexts(texts);
    }

    @FXML
    void initialize() {
        bindBoth(why.textProperty(), decision.why());
        bindBoth(phrase.textProperty(), decision.typed());
        bindBoth(who.textProperty(), decision.who());
        confirm.setOnAction(_ -> decision.confirm());
        again.setOnAction(_ -> model.lookAgain());
        until(choice.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null && toggle.getUserData() instanceof Plan plan) {
                decision.plan().set(Optional.of(plan));
            }
        }));
        follow(model.chosen(), this::show);
        follow(decision.plan(), _ -> form());
        follow(decision.ask(), _ -> form());
        until(decision.wanted().subscribe((_, _) -> choose()));
    }

    /** The keyboard goes to the choices, the first of them chosen if none is. */
    private void choose() {
        plans.getChildren().stream().filter(RadioButton.class::isInstance).map(RadioButton.class::cast)
                .filter(b -> choice.getSelectedToggle() == null || b.isSelected()).findFirst().ifPresent(b -> {
                    b.setSelected(true);
                    b.requestFocus();
                });
    }

    private void show(Optional<FindingRow> row) {
        Pieces.show(detail, row.isPresent());
        row.filter(r -> !Optional.of(r).equals(shown)).ifPresent(r -> {
            build(r);
            if (shown.filter(s -> s.key().equals(r.key())).isEmpty()) {
                scroll.setVvalue(0);
            }
        });
        shown = row;
        form();
    }

    private void build(FindingRow row) {
        FailureText kind = texts.kind(row);
        Mark mark = Mark.of(row);
        title.setText(kind.happened());
        Parts.icon(title, mark.icon());
        Parts.style(title, mark.style(), Mark.STYLES);
        about.setText(texts.showing(row.showing()) + "\n" + texts.gist(row));
        means.setText(kind.means() + " " + kind.todo());
        grid.getChildren().clear();
        claims.getChildren().clear();
        plans.getChildren().clear();
        decided.setText("");
        boolean unread = row instanceof FindingRow.Unread;
        if (row instanceof FindingRow.One one) {
            one.decided().ifPresent(d -> decided.setText(texts.decided(d, model.now().get())));
            model.snapshot().get().ifPresent(s -> new Sides(grid, sides, texts)
                    .fill(one.found().finding(), s.known().regions(), model.now().get()));
            one.found().finding().claims()
                    .forEach(c -> claims.getChildren().add(claim(c, row.showing())));
            List<Plan> all = one.found().plans();
            for (int i = 0; i < all.size(); i++) {
                plan(all.get(i), i, row.showing());
            }
        }
        Pieces.show(decided, !decided.getText().isEmpty());
        Pieces.show(sidesTitle, !grid.getChildren().isEmpty());
        Pieces.show(claimsTitle, !claims.getChildren().isEmpty());
        Pieces.show(plansTitle, !plans.getChildren().isEmpty());
        Pieces.show(again, unread);
    }

    private Node claim(Claim claim, Showing of) {
        var box = new VBox(Pieces.wrapped(texts.name(claim), "line-title"),
                Pieces.wrapped(sides.claim(claim, model.now().get())),
                Pieces.wrapped(sides.belongings(claim, of), "line-facts"));
        box.getStyleClass().add("finding-claim");
        return box;
    }

    private void plan(Plan plan, int place, Showing of) {
        List<String> lines = ways.lines(plan, of);
        String name = place == 0 ? messages.text("failover.findings.proposed", lines.getFirst()) : lines.getFirst();
        var button = new RadioButton(name);
        button.setId("plan-" + place);
        button.setWrapText(true);
        button.setMinHeight(RadioButton.USE_PREF_SIZE);
        button.setUserData(plan);
        button.setToggleGroup(choice);
        button.setSelected(decision.plan().get().equals(Optional.of(plan)));
        button.setAccessibleText(String.join(". ", lines));
        button.focusedProperty().subscribe(on -> {
            if (on) {
                reveal(button);
            }
        });
        plans.getChildren().add(button);
        lines.stream().skip(1).forEach(line -> plans.getChildren().add(Pieces.wrapped(line, "plan-line")));
    }

    /** Wherever the arrows lead, it is in sight. */
    private void reveal(Node choice) {
        double above = plans.getBoundsInParent().getMinY() + choice.getBoundsInParent().getMinY();
        double height = choice.getBoundsInParent().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = detail.getHeight() - seen;
        double from = scroll.getVvalue() * hidden;
        if (hidden > 0 && (above < from || above + height > from + seen)) {
            scroll.setVvalue(Math.clamp((above - seen / 3) / hidden, 0, 1));
        }
    }

    private void form() {
        Optional<Plan> plan = decision.plan().get();
        boolean one = model.chosen().get().orElse(null) instanceof FindingRow.One;
        if (plan.isEmpty()) {
            choice.selectToggle(null);
        }
        Pieces.show(form, one && plan.isPresent());
        Pieces.show(why, plan.filter(p -> p.way() == Plan.Way.LEAVE).isPresent());
        Optional<String> asked = plan.flatMap(Plan::phrase);
        asked.ifPresent(p -> phraseAsk.setText(messages.text("failover.findings.phrase", p)));
        Pieces.show(phraseAsk, asked.isPresent());
        Pieces.show(phrase, asked.isPresent());
        DecisionViewModel.Ask missing = decision.ask().get();
        confirm.setDisable(missing != DecisionViewModel.Ask.NOTHING);
        ask.setText(messages.text(switch (missing) {
            case BUSY -> "failover.findings.ask.busy";
            case PLAN -> "failover.findings.ask.plan";
            case WHY -> "failover.findings.ask.why";
            case PHRASE -> "failover.findings.ask.phrase";
            case NAME -> "failover.findings.ask.name";
            case NOTHING -> "failover.findings.ask.nothing";
        }));
        Pieces.show(foot, one);
    }
}
