package com.megaticket.console.ui;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows the state of a {@link Loadable}: loading, its content, empty, stale (content under a strip with its age and
 * Retry), failed. For FXML: {@code <StatePane emptyTitle="%…" emptyText="%…">content</StatePane>}. Style class
 * {@code state-pane}, ids {@code retry} and {@code state-message}.
 */
@DefaultProperty("content")
public final class StatePane extends VBox {
    private final ObjectProperty<@Nullable Node> content = new SimpleObjectProperty<>();
    private final StringProperty emptyTitle = new SimpleStringProperty("");
    private final StringProperty emptyText = new SimpleStringProperty("");
    private final Label age = new Label();
    private Runnable retry = () -> {};
    private @Nullable Messages messages;
    private @Nullable Instant staleSince;

    public StatePane() {
        getStyleClass().add("state-pane");
    }

    /** Draws a state. {@code empty}: the value is there and has nothing to list. */
    public void show(Loadable<?> loadable, boolean empty, Messages texts, Instant now) {
        messages = texts;
        staleSince = null;
        switch (loadable) {
            case Loadable.Loading<?> _ -> put(loading(texts));
            case Loadable.Ready<?> _ -> put(empty ? nothing() : filled());
            case Loadable.Failed<?> failed -> put(failed(failed.failure(), texts));
            case Loadable.Stale<?> stale -> {
                staleSince = stale.asOf();
                put(strip(stale.failure(), texts), empty ? nothing() : filled());
                age(now);
            }
        }
    }

    /** Moves the age of a stale value on. */
    public void age(Instant now) {
        if (staleSince != null && messages != null) {
            age.setText(messages.text("ui.state.stale",
                    messages.formats().duration(Duration.between(staleSince, now))));
        }
    }

    public void setOnRetry(Runnable action) {
        retry = action;
    }

    private Node filled() {
        Node node = content.get();
        if (node == null) {
            throw new IllegalStateException("a StatePane needs content");
        }
        setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private static Node loading(Messages texts) {
        var wheel = new ProgressIndicator();
        wheel.setPrefSize(28, 28);
        return box(wheel, new Label(texts.text("ui.state.loading")));
    }

    /** Shows that there is nothing, in words for this once. */
    public void showEmpty(String title, String words) {
        staleSince = null;
        put(nothing(title, words));
    }

    /** The keyboard stays in here when what had it goes. */
    private void put(Node... parts) {
        boolean keys = isFocusWithin();
        getChildren().setAll(parts);
        if (keys && !isFocusWithin()) {
            Focus.into(this);
        }
    }

    private Node nothing() {
        return nothing(emptyTitle.get(), emptyText.get());
    }

    private static Node nothing(String title, String words) {
        return box(icon("fth-inbox"), title(title), text(words));
    }

    private Node failed(Failure failure, Messages texts) {
        FailureText words = FailureText.of(failure, texts);
        Node box = box(icon("fth-alert-triangle"), title(words.happened()), text(words.means()), text(words.todo()),
                retryButton(texts));
        box.getStyleClass().add("failed");
        return box;
    }

    private Node strip(Failure failure, Messages texts) {
        age.getStyleClass().setAll("label", "strip-title");
        age.setWrapText(true);
        var why = new Label(FailureText.of(failure, texts).happened());
        why.setWrapText(true);
        var words = new VBox(age, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var strip = new HBox(icon("fth-clock"), words, retryButton(texts));
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("stale-strip");
        return strip;
    }

    private Button retryButton(Messages texts) {
        var button = new Button(texts.text("ui.state.retry"));
        button.setId("retry");
        button.getStyleClass().add("small");
        button.setOnAction(_ -> retry.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Node box(Node... parts) {
        var box = new VBox(parts);
        box.setId("state-message");
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("state-box");
        setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Node icon(String code) {
        return new FontIcon(code);
    }

    private static Label title(String words) {
        Label label = text(words);
        label.getStyleClass().setAll("label", "state-title");
        return label;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("state-text");
        return label;
    }

    public ObjectProperty<@Nullable Node> contentProperty() {
        return content;
    }

    public @Nullable Node getContent() {
        return content.get();
    }

    public void setContent(Node node) {
        content.set(node);
    }

    public StringProperty emptyTitleProperty() {
        return emptyTitle;
    }

    public String getEmptyTitle() {
        return emptyTitle.get();
    }

    public void setEmptyTitle(String words) {
        emptyTitle.set(words);
    }

    public StringProperty emptyTextProperty() {
        return emptyText;
    }

    public String getEmptyText() {
        return emptyText.get();
    }

    public void setEmptyText(String words) {
        emptyText.set(words);
    }
}
