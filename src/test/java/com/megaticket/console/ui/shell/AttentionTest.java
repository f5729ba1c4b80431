package com.megaticket.console.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.ui.CatalogScreen;
import com.megaticket.console.catalog.ui.FakeCatalog;
import com.megaticket.console.catalog.ui.FakeSeatsLeft;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Long work, the last error and the session's notifications at the foot of the window. */
class AttentionTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();
    private TestKit kit = new TestKit(Language.KO);

    @BeforeEach
    void show() {
        window.show(() -> {
            kit = new TestKit(Language.KO);
            return new TestShell(kit, Look.LIGHT, List.of(CatalogScreen.of(kit.kit(),
                    new CatalogService(new FakeCatalog(), kit::now), new FakeSeatsLeft(), _ -> {}))).root();
        }, Look.LIGHT, 1100, 700);
    }

    @Test
    void readingThatTakesLongIsNamedAndMayBeStopped() {
        kit.background().hold();
        window.type(KeyCode.F5);
        window.run(() -> kit.pass(Duration.ofMillis(250)));
        assertThat(node("#work").isVisible()).isFalse();
        window.run(() -> kit.pass(Duration.ofSeconds(2)));
        assertThat(text("#workText")).contains("공연 목록", "2초", "외 2건");
        window.clickOn("#giveUp");
        window.idle();
        assertThat(text("#workText")).contains("회차");
        assertThat(window.lookup("#retry").tryQuery()).isPresent();
        assertThat(window.lookup(".toast .label").queryAs(Label.class).getText()).contains("공연 목록", "중단");
        window.run(() -> kit.background().runAll());
        window.run(() -> kit.pass(Duration.ofSeconds(1)));
        assertThat(node("#work").isVisible()).isFalse();
    }

    @Test
    void actThatTakesLongIsNamedAndHeardToItsEnd() {
        kit.background().hold();
        window.run(() -> kit.kit().work().run("sell", () -> 1, _ -> {}, _ -> {}));
        window.run(() -> kit.pass(Duration.ofMillis(250)));
        window.run(() -> kit.pass(Duration.ofSeconds(1)));
        assertThat(text("#workText")).contains("판매");
        assertThat(node("#giveUp").isVisible()).isFalse();
    }

    @Test
    void lastErrorStandsWithItsAgeAndOpensWhatToDo() {
        assertThat(node("#lastError").isVisible()).isFalse();
        window.run(() -> kit.kit().work().run("sell", () -> {
            throw new Fault(new Failure.Unavailable("refused 10.0.0.1", ""));
        }, _ -> {}, _ -> {}));
        window.run(() -> kit.pass(Duration.ofSeconds(75)));
        assertThat(text("#lastError")).isEqualTo("마지막 오류 1분 15초 전");
        Node before = window.on(() -> node("#search").getScene().getFocusOwner());
        window.clickOn("#lastError");
        window.idle();
        assertThat(window.lookup(".finding .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("판매 · 서비스에 연결할 수 없습니다.")
                .anyMatch(words -> words.contains("다시 시도"))
                .noneMatch(words -> words.contains("refused"));
        window.type(KeyCode.ESCAPE);
        window.idle();
        assertThat(node("#closeNotifications").getParent().getParent().getParent().isVisible()).isFalse();
        assertThat(before.getScene()).isNotNull();
    }

    @Test
    void sameErrorAgainIsOneEntry() {
        for (int i = 0; i < 5; i++) {
            window.run(() -> {
                kit.pass(Duration.ofSeconds(10));
                kit.kit().work().run("seat chart", () -> {
                    throw new Fault(new Failure.TimedOut("", ""));
                }, _ -> {}, _ -> {});
            });
        }
        assertThat(kit.kit().notifications().all()).hasSize(1);
        assertThat(kit.kit().notifications().all().getFirst().at()).isEqualTo(kit.now());
    }

    @Test
    void whatIsOverIsSaidInTheCornerAndGoesByItselfWithoutTheKeyboard() {
        window.run(() -> kit.kit().banners().degraded("seoul", "서울", new Failure.Unavailable("cut", ""), kit.now(),
                () -> {}));
        assertThat(window.lookup(".toast").tryQuery()).isEmpty();
        Node keyboard = window.on(() -> node("#search").getScene().getFocusOwner());
        window.run(() -> kit.kit().banners().cleared("seoul"));
        window.idle();
        assertThat(window.lookup(".toast .label").queryAs(Label.class).getText()).startsWith("해소됨: 서울");
        assertThat(keyboard.isFocused()).isTrue();
        window.run(() -> kit.pass(Duration.ofSeconds(6)));
        assertThat(window.lookup(".toast").tryQuery()).isEmpty();
        assertThat(text("#bell")).isEqualTo("알림 2");
    }

    @Test
    void notificationsAreReachedByKeys() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        window.idle();
        assertThat(node("#closeNotifications").isFocused()).isTrue();
        assertThat(node("#none").isVisible()).isTrue();
    }

    private Node node(String id) {
        return window.lookup(id).query();
    }

    private String text(String id) {
        return window.lookup(id).queryAs(Labeled.class).getText();
    }
}
