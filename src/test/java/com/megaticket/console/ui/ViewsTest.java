package com.megaticket.console.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Works on {@code Sample.fxml} and {@code SampleView} of the tests. */
class ViewsTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    private final SimpleStringProperty text = new SimpleStringProperty("one");
    private final Messages messages = new Messages(Language.KO, BundleFiles.features());
    private final Views views = new Views(messages);
    private final List<SampleView> made = new ArrayList<>();

    @Test
    void controllerThatNobodyRegisteredFailsAtOnce() {
        assertThatThrownBy(() -> window.on(() -> views.load(SampleView.class)))
                .hasStackTraceContaining("SampleView is not registered");
    }

    @Test
    void viewWithoutItsFileFailsAtOnce() {
        class LonelyView extends View {}
        assertThatThrownBy(() -> window.on(() -> views.load(LonelyView.class)))
                .hasStackTraceContaining("no Lonely.fxml");
    }

    @Test
    void languageBuildsTheViewAnewAndLetsTheOldOneGo() {
        views.register(SampleView.class, () -> {
            var view = new SampleView(text);
            made.add(view);
            return view;
        });
        Pane place = window.on(() -> views.live(SampleView.class));
        assertThat(words(place)).containsExactly("다시 시도", "one");
        window.run(() -> messages.languageProperty().set(Language.EN));
        assertThat(words(place)).containsExactly("Retry", "one");
        window.run(() -> text.set("two"));
        assertThat(words(place)).containsExactly("Retry", "two");
        assertThat(made).extracting(SampleView::heard).containsExactly(1, 2);
    }

    private static List<String> words(Pane place) {
        return ((Parent) place.getChildren().getFirst()).getChildrenUnmodifiable().stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    static final class SampleView extends View {
        private final SimpleStringProperty text;
        private int heard;
        @FXML
        private Label value = new Label();

        SampleView(SimpleStringProperty text) {
            this.text = text;
        }

        @FXML
        void initialize() {
            follow(text, next -> {
                heard++;
                value.setText(next);
            });
        }

        int heard() {
            return heard;
        }
    }
}
