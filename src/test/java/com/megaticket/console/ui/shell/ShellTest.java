package com.megaticket.console.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.ui.CatalogScreen;
import com.megaticket.console.catalog.ui.FakeCatalog;
import com.megaticket.console.catalog.ui.FakeSeatsLeft;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.Dialogs;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.faults.FaultsPanels;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The window's own duties, by mouse and by keyboard. */
class ShellTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();
    private TestKit kit = new TestKit(Language.KO);
    private TestShell shell = new TestShell(kit, Look.LIGHT, List.of());

    @BeforeEach
    void show() {
        window.show(() -> {
            kit = new TestKit(Language.KO);
            Screen showings = CatalogScreen.of(kit.kit(), new CatalogService(new FakeCatalog(), kit::now),
                    new FakeSeatsLeft(), _ -> {});
            shell = new TestShell(kit, Look.LIGHT, List.of(showings, FaultsPanels.screen(kit)));
            return shell.root();
        }, Look.LIGHT, 1000, 700);
    }

    @Test
    void demoIsMarkedAlwaysAndSaysWhatItMeans() {
        assertThat(text("#status-mode")).isEqualTo("DEMO");
        assertThat(text("#status-note")).contains("데모 데이터만", "모든 네트워크 주소");
        window.clickOn("#nav-faults");
        assertThat(text("#status-mode")).isEqualTo("DEMO");
    }

    @Test
    void screensAreReachedByMouseAndByNumber() {
        window.clickOn("#nav-faults");
        assertThat(shell.navigation().current().get().map(Screen::id)).contains("faults");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertThat(shell.navigation().current().get().map(Screen::id)).contains("showings");
    }

    @Test
    void regionThatFallsSilentIsSaidWithItsAge() {
        window.run(() -> kit.pass(Duration.ofSeconds(40)));
        assertThat(text("#status-ap-northeast-2")).isEqualTo("서울 · 판매 지역 · 마지막 응답 42초 전");
        assertThat(node("#status-ap-northeast-2").getStyleClass()).contains("status-danger");
    }

    @Test
    void whatIsNotKnownIsNotShownAsFine() {
        window.run(() -> shell.status().update(new ShellStatus(ShellStatus.Mode.LIVE, Optional.empty(),
                List.of(new ShellStatus.Region("ap-northeast-2", ShellStatus.Role.SELLING, Optional.empty(),
                        Optional.empty())),
                Optional.empty())));
        assertThat(text("#status-ap-northeast-2")).isEqualTo("서울 · 판매 지역 · 응답 없음");
        assertThat(node("#status-ap-northeast-2").getStyleClass()).contains("status-danger");
        assertThat(text("#status-clock")).isEqualTo("시계 차이 확인 안 됨");
        assertThat(text("#status-account")).isEqualTo("계정 확인 안 됨");
        assertThat(text("#status-mode")).isEqualTo("LIVE");
    }

    /** [NEVER-2] A main region that may not be written is no standby. */
    @Test
    void haltedRegion_isToldAsHalted() {
        window.run(() -> shell.status().update(new ShellStatus(ShellStatus.Mode.DEMO, Optional.empty(),
                List.of(new ShellStatus.Region("ap-northeast-2", ShellStatus.Role.HALTED,
                        Optional.of(Duration.ofMillis(3)), Optional.of(kit.now()))),
                Optional.empty())));
        assertThat(text("#status-ap-northeast-2")).isEqualTo("서울 · 판매 멈춤 · 3 ms");
        assertThat(node("#status-ap-northeast-2").getStyleClass()).contains("status-danger");
    }

    @Test
    void clockMoreThanTwoSecondsOffWarnsUntilItIsMended() {
        window.run(() -> offset(Duration.ofMillis(-2100)));
        assertThat(node("#banner-clock").isVisible()).isTrue();
        assertThat(text("#status-clock")).isEqualTo("시계 차이 −2.1 s");
        window.run(() -> offset(Duration.ofMillis(1900)));
        assertThat(window.lookup("#banner-clock").tryQuery()).isEmpty();
    }

    @Test
    void bannerStaysWithItsAgeUntilClearedAndRetries() {
        var retried = new AtomicInteger();
        window.run(() -> kit.kit().banners().degraded("seoul", "ap-northeast-2",
                new Failure.Unavailable("refused", ""), kit.now(), retried::incrementAndGet));
        window.run(() -> kit.pass(Duration.ofSeconds(75)));
        window.run(() -> kit.kit().banners().degraded("seoul", "ap-northeast-2",
                new Failure.TimedOut("again", ""), kit.now(), retried::incrementAndGet));
        window.idle();
        assertThat(text(".banner-age")).isEqualTo("1분 15초 전부터");
        window.clickOn("#banner-retry-seoul");
        assertThat(retried).hasValue(1);
        window.run(() -> kit.kit().banners().cleared("seoul"));
        assertThat(window.lookup(".banner").tryQuery()).isEmpty();
    }

    @Test
    void enterIsNeverYesToWhatCannotBeUndone() {
        var done = new AtomicInteger();
        window.run(() -> kit.kit().dialogs()
                .ask(new Dialogs.Question("t", "x", "취소하기", true, done::incrementAndGet)));
        window.idle();
        window.type(KeyCode.ENTER);
        assertThat(done).hasValue(0);
        window.run(() -> kit.kit().dialogs()
                .ask(new Dialogs.Question("t", "x", "취소하기", true, done::incrementAndGet)));
        window.clickOn("#yes");
        assertThat(done).hasValue(1);
        assertThat(node("#yes").getParent().getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void bugShowsItsCodeOnceAndCopiesDetails() {
        var bug = new Failure.Bug("7F3A", "where it broke", "REQ1");
        window.run(() -> {
            kit.kit().dialogs().bug(bug);
            kit.kit().dialogs().bug(bug);
        });
        window.idle();
        assertThat(text("#code")).isEqualTo("7F3A");
        window.clickOn("#copy");
        assertThat(window.on(() -> Clipboard.getSystemClipboard().getString())).contains("7F3A", "REQ1",
                "where it broke");
        window.type(KeyCode.ESCAPE);
        assertThat(kit.kit().dialogs().current().get()).isEmpty();
    }

    @Test
    void keyboardStandsInTheScreenAndComesBackAfterADialog() {
        assertThat(node("#search").isFocused()).isTrue();
        window.clickOn("#table");
        Node before = window.on(() -> node("#table").getScene().getFocusOwner());
        window.run(() -> kit.kit().dialogs().ask(new Dialogs.Question("t", "x", "y", false, () -> {})));
        window.idle();
        assertThat(node("#yes").isFocused()).isTrue();
        window.type(KeyCode.ESCAPE);
        assertThat(before.isFocused()).isTrue();
        window.type(KeyCode.F1).type(KeyCode.ESCAPE);
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void keysAreListedOnF1WithThoseOfTheScreen() {
        window.type(KeyCode.F1);
        window.idle();
        assertThat(node("#closeKeys").isFocused()).isTrue();
        assertThat(window.lookup(".key-cap").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("F1", "Ctrl+F", "F5");
        window.type(KeyCode.ESCAPE);
        assertThat(shell.model().keysShown().get()).isFalse();
    }

    @Test
    void findingsThatBlockLeaveOnlyRetry() {
        var retried = new AtomicInteger();
        window.run(() -> {
            shell.start().begin(List.of(StartStep.Name.CHECK), retried::incrementAndGet);
            shell.start().finished(List.of(StartFinding.of(
                    new Failure.Misconfigured("KDT-Msp4-PLDR-reservations", "ResourceNotFoundException", ""),
                    "ap-northeast-2", true)));
        });
        window.idle();
        assertThat(text(".finding-title")).contains("KDT-Msp4-PLDR-reservations");
        assertThat(node("#proceed").isVisible()).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(shell.navigation().current().get().map(Screen::id)).contains("showings");
        window.clickOn("#retry");
        assertThat(retried).hasValue(1);
    }

    @Test
    void warningsMayBePassed() {
        window.run(() -> {
            shell.start().begin(List.of(StartStep.Name.CHECK), () -> {});
            shell.start().finished(List.of(
                    StartFinding.of(new Failure.Unavailable("", ""), "ap-northeast-1", false)));
        });
        window.idle();
        window.clickOn("#proceed");
        assertThat(shell.start().phase().get()).isEqualTo(StartViewModel.Phase.DONE);
    }

    private void offset(Duration offset) {
        ShellStatus calm = TestShell.calm(kit.now());
        shell.status().update(
                new ShellStatus(calm.mode(), calm.account(), calm.regions(), Optional.of(offset)));
    }

    private Node node(String query) {
        return window.lookup(query).query();
    }

    private String text(String query) {
        return window.lookup(query).queryAs(Label.class).getText();
    }
}
