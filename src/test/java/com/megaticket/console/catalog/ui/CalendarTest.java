package com.megaticket.console.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.shell.TestShell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The month view, by keyboard, with seats counted from rows. The day of the test is 10 February 2026. */
class CalendarTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();
    private final FakeSeatsLeft seats = new FakeSeatsLeft();
    private final List<Showing> opened = new ArrayList<>();
    private TestKit kit = new TestKit(Language.KO);

    @BeforeEach
    void show() {
        window.show(() -> {
            kit = new TestKit(Language.KO);
            return new TestShell(kit, Look.LIGHT, List.of(CatalogScreen.of(kit.kit(),
                    new CatalogService(new FakeCatalog(), kit::now), seats, opened::add))).root();
        }, Look.LIGHT, 1100, 760);
        window.type(KeyCode.F7);
        window.idle();
    }

    @Test
    void monthIsWalkedByKeysAndADayOpensItsShowing() {
        assertThat(text("#month-name")).isEqualTo("2026년 2월");
        assertThat(text("#dayTitle")).isEqualTo("2026년 2월 10일 (화) · 1회");
        window.type(KeyCode.PAGE_DOWN);
        assertThat(text("#month-name")).isEqualTo("2026년 3월");
        window.type(KeyCode.PAGE_UP).type(KeyCode.RIGHT);
        window.idle();
        assertThat(text("#dayTitle")).isEqualTo("2026년 2월 11일 (수) · 1회");
        window.type(KeyCode.ENTER);
        assertThat(opened).extracting(Showing::key).containsExactly("perf-moonlit-harbor#2026-02-11#19:30");
    }

    @Test
    void dayOfSeveralShowingsIsChosenFrom() {
        window.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        window.idle();
        assertThat(opened).isEmpty();
        window.type(KeyCode.TAB).type(KeyCode.SPACE);
        assertThat(opened).extracting(Showing::key).containsExactly("perf-moonlit-harbor#2026-02-14#19:00");
    }

    @Test
    void seatsAreUnknownUntilCounted_thenNumbers() {
        assertThat(day("2026-02-11")).contains("세는 중");
        count();
        assertThat(day("2026-02-11")).contains("19:30 517석");
        assertThat(day("2026-02-14")).contains("매진");
        assertThat(day("2026-02-15")).contains("40석 ?");
        assertThat(day("2026-02-12")).contains("취소됨");
    }

    @Test
    void countThatFailsIsNotKnown_neverNothingLeft() {
        seats.fail(new Failure.Unavailable("cut", ""));
        count();
        assertThat(day("2026-02-10")).contains("확인 안 됨").doesNotContain("매진", "0석");
        assertThat(seats.counted).hasSize(1);
        seats.mend();
        window.run(() -> kit.pass(SeatsLeftViewModel.PAUSE));
        window.run(() -> kit.pass(Duration.ofSeconds(1)));
        assertThat(day("2026-02-10")).contains("470석");
    }

    @Test
    void countThatGrowsOldSaysItsAge() {
        count();
        seats.fail(new Failure.Unavailable("cut", ""));
        window.run(() -> kit.pass(Duration.ofMinutes(3)));
        window.run(() -> kit.pass(Duration.ofSeconds(20)));
        assertThat(day("2026-02-11")).contains("517석 · 3분");
    }

    @Test
    void allPerformancesAreShownAndOnlyTheChosenDayIsCounted() {
        window.clickOn("#everything");
        window.idle();
        assertThat(day("2026-02-11")).contains("달빛 항구", "종이 등불의 밤", "일곱 번째 밀물");
        seats.counted.clear();
        count();
        assertThat(seats.counted).isNotEmpty().allMatch(showing -> showing.dateText().equals("2026-02-10"));
        assertThat(window.lookup(".day-showing").queryAllAs(Button.class)).hasSize(3);
    }

    private void count() {
        window.run(() -> kit.pass(Duration.ofMillis(250)));
        window.idle();
    }

    private String day(String date) {
        return window.on(() -> window.lookup("#day-" + date).queryAs(Pane.class).getChildren().stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" | ")));
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Label.class).getText());
    }
}
