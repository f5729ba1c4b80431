package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.Tier;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Told;
import com.megaticket.console.ui.View;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panel: who answers, the transcript, what waits for a hand, where one writes, what it costs. */
public final class AssistantView extends View {
    private final AssistantViewModel model;
    private final ExportViewModel export;
    private final Messages messages;
    @FXML
    private VBox panel = new VBox();
    @FXML
    private Label tier = new Label();
    @FXML
    private Label where = new Label();
    @FXML
    private Label buyer = new Label();
    @FXML
    private MenuItem anew = new MenuItem();
    @FXML
    private MenuItem customerItem = new MenuItem();
    @FXML
    private HBox customer = new HBox();
    @FXML
    private TextField login = new TextField();
    @FXML
    private HBox exported = new HBox();
    @FXML
    private FontIcon exportedIcon = new FontIcon();
    @FXML
    private Label exportedText = new Label();
    @FXML
    private Label spoken = new Label();

    AssistantView(AssistantViewModel model, ExportViewModel export) {
        this.model = model;
        this.export = export;
        messages = model.messages();
    }

    @FXML
    void initialize() {
        panel.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        follow(model.badge(), this::badge);
        follow(model.customer(), login -> buyer.setText(new CardTexts(messages).buyer(login)));
        Parts.shown(customer, false);
        follow(model.mode(), mode -> {
            anew.setDisable(mode != AssistantViewModel.Mode.IDLE);
            customerItem.setDisable(mode != AssistantViewModel.Mode.IDLE);
        });
        follow(tier.fontProperty(), _ -> whereFits());
        follow(export.told(), this::exported);
        spoken.setAccessibleRole(AccessibleRole.TEXT);
        follow(model.spoken(), this::speak);
    }

    @FXML
    void restart() {
        model.restart();
        export.dismiss();
        write();
    }

    @FXML
    void askCustomer() {
        login.setText(model.customer().get().orElse(""));
        Parts.shown(customer, true);
        login.requestFocus();
    }

    /** Nothing typed: a walk-up. */
    @FXML
    void takeCustomer() {
        model.customer(Optional.of(login.getText().strip()).filter(text -> !text.isEmpty()));
        leaveCustomer();
    }

    @FXML
    void leaveCustomer() {
        Parts.shown(customer, false);
        write();
    }

    /** The keyboard goes back to where one writes. */
    private void write() {
        Optional.ofNullable(panel.lookup("#assistant-draft")).ifPresent(Node::requestFocus);
    }

    @FXML
    void exportPage() {
        export.export(ExportPlace.Format.HTML);
        write();
    }

    @FXML
    void exportLines() {
        export.export(ExportPlace.Format.JSONL);
        write();
    }

    @FXML
    void dismiss() {
        export.dismiss();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (customer.isVisible()) {
                leaveCustomer();
            } else {
                model.escape();
            }
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.ENTER) {
            model.commitOnPurpose();
            event.consume();
        } else if (event.isAltDown() && digit(event.getCode()) > 0) {
            model.reply(digit(event.getCode()));
            event.consume();
        }
    }

    private static int digit(KeyCode code) {
        return code.isDigitKey() ? code.getCode() - (code.isKeypadKey() ? 0x60 : 0x30) : 0;
    }

    private void badge(Answerer by) {
        var texts = new AssistantTexts(messages);
        tier.setText(texts.tier(by.tier()));
        tier.setGraphic(new FontIcon(by.tier() == Tier.GUIDED ? "fth-compass" : "fth-cpu"));
        tier.getStyleClass().removeAll("tag-accent", "tag-warning", "tag-neutral");
        tier.getStyleClass().add(switch (by.tier()) {
            case PRIMARY -> "tag-accent";
            case FALLBACK -> "tag-warning";
            case GUIDED -> "tag-neutral";
        });
        where.setText(texts.where(by).orElse(""));
        tier.setTooltip(new Tooltip(tier.getText() + "\n" + where.getText()));
        whereFits();
    }

    /** In large text the place belongs to the conversation: the badge says it when asked. */
    private void whereFits() {
        Parts.shown(where, !where.getText().isEmpty() && !Appearance.isLarge(tier.getFont()));
    }

    private void exported(Optional<Told> told) {
        Parts.shown(exported, told.isPresent());
        told.ifPresent(t -> {
            exportedText.setText(t.text());
            Parts.level(exported, exportedIcon, t);
            speak(t.text());
        });
    }

    private void speak(String words) {
        if (!words.isEmpty()) {
            spoken.setText(words);
            spoken.setAccessibleText(words);
            spoken.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
