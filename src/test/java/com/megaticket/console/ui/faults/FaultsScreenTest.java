package com.megaticket.console.ui.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsScreenTest {
    private static final String SEOUL = "ap-northeast-2";

    @RegisterExtension
    final FxWindow window = new FxWindow();
    private final FakeFaults faults = new FakeFaults();
    private TestKit kit = new TestKit(Language.EN);

    @BeforeEach
    void show() {
        window.show(() -> {
            kit = new TestKit(Language.EN);
            return new TestShell(kit, Look.LIGHT, List.of(FaultsScreen.of(kit.kit(), faults))).root();
        }, Look.LIGHT, 1000, 780);
    }

    @Test
    void faultIsSetByMouseAndCleared() {
        window.clickOn("#THROTTLING-" + SEOUL).clickOn("10% of calls");
        assertThat(faults.levels.get(SEOUL)).isEqualTo(Map.of(FaultKind.THROTTLING, 0.1));
        window.clickOn("#clear-" + SEOUL);
        assertThat(faults.levels.get(SEOUL)).isEmpty();
        assertThat(choice(FaultKind.THROTTLING).getValue()).isZero();
    }

    @Test
    void faultIsSetByKeyboard() {
        window.run(() -> choice(FaultKind.KILLED).requestFocus());
        window.type(KeyCode.DOWN);
        window.idle();
        assertThat(faults.levels.get(SEOUL)).isEqualTo(Map.of(FaultKind.KILLED, 1.0));
    }

    @Test
    void changeFromAnotherConsoleIsSeenAndItsLevelShown() {
        faults.set(SEOUL, FaultKind.LATENCY, 1234);
        window.run(() -> kit.pass(Duration.ofSeconds(3)));
        assertThat(choice(FaultKind.LATENCY).getValue()).isEqualTo(1234.0);
    }

    @Test
    void refusedCommandIsSaidInline() {
        faults.failure = new Failure.Unavailable("gone", "");
        window.clickOn("#CUT-" + SEOUL).clickOn("On");
        assertThat(window.lookup("#refused").queryAs(Label.class).getText()).contains("cannot be reached");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Double> choice(FaultKind kind) {
        return window.lookup("#" + kind + "-" + SEOUL).queryAs(ComboBox.class);
    }
}
