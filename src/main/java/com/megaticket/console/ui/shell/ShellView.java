package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Choices;
import com.megaticket.console.ui.Focus;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The frame of the window. */
public final class ShellView extends View {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final KeyCombination LOOK = new KeyCodeCombination(KeyCode.L, KeyCombination.CONTROL_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final KeyCombination NOTIFICATIONS = new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN,
            KeyCombination.SHIFT_DOWN);

    private final ShellViewModel model;
    private @Nullable Node keysBefore;
    @FXML
    private StackPane root;
    @FXML
    private BorderPane main;
    @FXML
    private VBox screens;
    @FXML
    private StackPane content;
    @FXML
    private FlowPane status;
    @FXML
    private Button look;
    @FXML
    private FontIcon lookIcon;
    @FXML
    private ChoiceBox<Language> language;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    ShellView(ShellViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        language.getItems().setAll(Language.values());
        language.setConverter(new Choices<>(Language::ownName));
        bindBoth(language.valueProperty(), model.messages().languageProperty());
        List<Screen> all = model.navigation().screens();
        for (int i = 0; i < all.size(); i++) {
            screens.getChildren().add(entry(all.get(i), i + 1));
        }
        model.side().ifPresent(this::side);
        follow(model.navigation().current(), this::inSight);
        follow(model.appearance().lookProperty(), this::lookIs);
        follow(model.status().parts(), this::say);
        follow(model.covered(), this::covered);
        follow(root.sceneProperty(), scene -> {
            if (scene != null && !main.isDisabled()) {
                Focus.into(content);
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @FXML
    void toggleKeys() {
        model.toggleKeys();
    }

    @FXML
    void toggleLook() {
        model.toggleLook();
    }

    private Node entry(Screen screen, int place) {
        String title = model.messages().text(screen.titleKey());
        var button = new Button(title, new FontIcon(screen.icon()));
        screen.waiting().ifPresent(waiting -> follow(waiting, now -> {
            button.setText(now.intValue() == 0 ? title : title + " (" + now + ")");
            button.pseudoClassStateChanged(WAITING, now.intValue() > 0);
        }));
        button.setId("nav-" + screen.id());
        button.getStyleClass().add("nav-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip("Ctrl+" + place));
        button.setOnAction(_ -> model.navigation().show(screen.id()));
        return button;
    }

    private void side(Side side) {
        var button = new Button(model.messages().text(side.titleKey()), new FontIcon(side.icon()));
        button.setId("nav-side");
        button.getStyleClass().add("nav-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip("F12"));
        button.setOnAction(_ -> model.toggleSide());
        screens.getChildren().add(button);
        follow(model.sideShown(), shown -> {
            main.setRight(shown ? side.node().get() : null);
            button.pseudoClassStateChanged(SELECTED, shown);
            if (shown) {
                side.focus().run();
            } else if (root.getScene() != null) {
                Focus.into(content);
            }
        });
    }

    private void inSight(Optional<Screen> screen) {
        content.getChildren().setAll(screen.map(Screen::node).stream().toList());
        if (screen.isPresent() && !main.isDisabled() && !isInSide()) {
            Focus.into(content);
        }
        String id = screen.map(s -> "nav-" + s.id()).orElse("");
        screens.getChildren().stream().filter(node -> !"nav-side".equals(node.getId()))
                .forEach(node -> node.pseudoClassStateChanged(SELECTED, id.equals(node.getId())));
    }

    /** Whoever types beside a screen that opens by itself goes on typing there. */
    private boolean isInSide() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (owner != null && !owner.equals(main.getRight())) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** What lies over the window takes the keyboard, and gives it back. */
    private void covered(boolean now) {
        if (now && root.getScene() != null && !main.isDisabled()) {
            keysBefore = root.getScene().getFocusOwner();
        }
        main.setDisable(now);
        if (!now) {
            Node back = keysBefore;
            keysBefore = null;
            if (back != null && back.getScene() != null) {
                back.requestFocus();
            } else {
                Focus.into(content);
            }
        }
    }

    private void lookIs(Look now) {
        boolean light = now == Look.LIGHT;
        look.setText(model.messages().text(light ? "ui.nav.dark" : "ui.nav.light"));
        lookIcon.setIconLiteral(light ? "fth-moon" : "fth-sun");
    }

    /** A field whose words alone have changed is not built again: it would be dressed anew each second. */
    private void say(List<StatusPart> parts) {
        List<Node> before = List.copyOf(status.getChildren());
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < parts.size(); i++) {
            StatusPart part = parts.get(i);
            nodes.add(i < before.size() && before.get(i) instanceof Label label
                    && new Dress(part).equals(label.getUserData()) ? worded(label, part) : part(part));
        }
        if (!before.equals(nodes)) {
            status.getChildren().setAll(nodes);
        }
    }

    private record Dress(String id, StatusPart.Level level) {
        Dress(StatusPart part) {
            this(part.id(), part.level());
        }
    }

    private static Label worded(Label label, StatusPart part) {
        label.setText(part.text());
        label.getTooltip().setText(part.explanation());
        label.setAccessibleHelp(part.explanation());
        return label;
    }

    private static Node part(StatusPart part) {
        var label = new Label(part.text());
        label.setId(part.id());
        label.setUserData(new Dress(part));
        label.setTooltip(new Tooltip(part.explanation()));
        label.setAccessibleHelp(part.explanation());
        if (!part.id().equals("status-note")) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        label.getStyleClass().addAll("status-part", switch (part.level()) {
            case NORMAL -> "status-normal";
            case QUIET -> "status-quiet";
            case WARNING -> "status-warning";
            case DANGER -> "status-danger";
        });
        if (part.level() == StatusPart.Level.WARNING || part.level() == StatusPart.Level.DANGER) {
            label.setGraphic(new FontIcon("fth-alert-triangle"));
        }
        return label;
    }

    private void pressed(KeyEvent event) {
        if (NOTIFICATIONS.match(event)) {
            model.attention().toggle();
            event.consume();
        } else if (event.getCode() == KeyCode.F12 && !model.covered().getValue()) {
            model.toggleSide();
            event.consume();
        } else if (event.getCode() == KeyCode.F1) {
            model.toggleKeys();
            event.consume();
        } else if (LOOK.match(event)) {
            model.toggleLook();
            event.consume();
        } else if (event.isControlDown() && event.getCode().isDigitKey() && !model.covered().getValue()) {
            model.showScreen(event.getCode().getCode() - KeyCode.DIGIT1.getCode());
            event.consume();
        }
    }
}
