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
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The showings screen in the whole window, by mouse and by keyboard. */
class CatalogScreenTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();
    private final FakeCatalog catalog = new FakeCatalog();
    private final FakeSeatsLeft seats = new FakeSeatsLeft();
    private final List<Showing> opened = new ArrayList<>();
    private TestKit kit = new TestKit(Language.KO);

    @BeforeEach
    void show() {
        window.show(() -> {
            kit = new TestKit(Language.KO);
            return new TestShell(kit, Look.LIGHT, List.of(CatalogScreen.of(kit.kit(),
                    new CatalogService(catalog, kit::now), seats, opened::add))).root();
        }, Look.LIGHT, 1000, 700);
    }

    @Test
    void firstPerformanceAndItsNextShowingAreChosen() {
        assertThat(text("#title")).isEqualTo("달빛 항구");
        assertThat(table().getItems()).allMatch(line -> !line.isPast());
        assertThat(chosen().showing().key()).isEqualTo("perf-moonlit-harbor#2026-02-10#19:30");
    }

    @Test
    void showingIsOpenedByMouse() {
        window.clickOn("종이 등불의 밤");
        window.clickOn("2026년 2월 17일 (화)").clickOn("#open");
        assertThat(opened).extracting(Showing::key).containsExactly("perf-paper-lantern#2026-02-17#19:30");
    }

    @Test
    void doubleClickOpens() {
        window.doubleClickOn("2026년 2월 18일 (수)");
        assertThat(opened).extracting(Showing::key).containsExactly("perf-moonlit-harbor#2026-02-18#19:30");
    }

    @Test
    void showingIsFoundAndOpenedByKeyboardAlone() {
        window.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        window.write("ㅈㅇㄷ");
        window.idle();
        assertThat(list().getItems()).hasSize(1);
        window.type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(opened).extracting(Showing::key).containsExactly("perf-paper-lantern#2026-02-11#19:30");
    }

    @Test
    void leftLeadsBackToThePerformances() {
        window.clickOn("2026년 2월 17일 (화)").type(KeyCode.LEFT);
        window.idle();
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void cancelledShowingIsNotOpenedAndSaysWhy() {
        window.doubleClickOn("2026년 2월 12일 (목)");
        window.type(KeyCode.ENTER);
        assertThat(opened).isEmpty();
        assertThat(window.lookup("#open").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(text("#refusal")).contains("취소된 회차");
    }

    @Test
    void pastShowingsAreShownOnRequestAndNotOpened() {
        window.clickOn("#past");
        window.doubleClickOn("2026년 2월 8일 (일)");
        assertThat(opened).isEmpty();
        assertThat(text("#refusal")).contains("이미 시작한");
    }

    @Test
    void showingThatBeginsWhileOnScreenIsNotOpened() {
        kit.background().hold();
        window.run(() -> kit.pass(Duration.ofHours(6)));
        window.clickOn("#open");
        assertThat(opened).isEmpty();
        assertThat(chosen().showing().key()).isEqualTo("perf-moonlit-harbor#2026-02-10#19:30");
        assertThat(text("#refusal")).contains("이미 시작한");
        window.run(() -> kit.background().runAll());
        assertThat(opened).isEmpty();
    }

    @Test
    void failureIsSaidWithoutItsTextAndMendedByRetry() {
        catalog.fail(new Failure.Unavailable("connection refused 10.0.0.1", ""));
        window.run(() -> kit.pass(Duration.ofSeconds(61)));
        window.run(() -> kit.pass(Duration.ofSeconds(10)));
        assertThat(window.lookup(".strip-title").queryAs(Label.class).getText()).isEqualTo("1분 11초 전 정보입니다");
        assertThat(window.lookup(".label").queryAllAs(Label.class))
                .noneMatch(label -> label.getText().contains("refused"));
        assertThat(table().getItems()).isNotEmpty();
        catalog.mend();
        window.clickOn("#retry");
        assertThat(window.lookup(".stale-strip").tryQuery()).isEmpty();
    }

    @Test
    void languageAndLookChangeAtRunTimeAndKeepTheChoice() {
        window.clickOn("종이 등불의 밤").clickOn("2026년 2월 17일 (화)");
        window.run(() -> kit.kit().messages().languageProperty().set(Language.JA));
        window.idle();
        assertThat(text("#title")).isEqualTo("紙灯籠の夜");
        assertThat(chosen().showing().key()).isEqualTo("perf-paper-lantern#2026-02-17#19:30");
        assertThat(window.lookup("#table").query().isFocused()).isTrue();
        window.clickOn("#look");
        assertThat(window.lookup("#look").queryAs(Button.class).getText()).isEqualTo("ライト");
    }

    @Test
    void seasonOfManyIsListedWhole_andOnlyRowsInSightAreCounted() {
        catalog.fill(300, 262);
        window.type(KeyCode.F5);
        window.idle();
        assertThat(list().getItems()).hasSize(300);
        assertThat(table().getItems()).hasSize(262);
        seats.counted.clear();
        window.run(() -> kit.pass(Duration.ofMillis(250)));
        assertThat(seats.counted).hasSizeBetween(1, 30).doesNotHaveDuplicates();
        window.run(() -> table().scrollTo(261));
        window.idle();
        window.run(() -> kit.pass(Duration.ofSeconds(61)));
        assertThat(seats.counted).anyMatch(showing -> showing.equals(table().getItems().getLast().showing()));
    }

    @Test
    void performanceReadBeforeIsThereAtOnceWithItsAge() {
        window.clickOn("종이 등불의 밤");
        kit.background().hold();
        window.run(() -> kit.pass(Duration.ofSeconds(20)));
        window.clickOn("달빛 항구");
        window.idle();
        assertThat(table().getItems()).isNotEmpty();
        assertThat(text("#asOf")).contains("20초 전");
    }

    private String text(String id) {
        return window.lookup(id).queryAs(Label.class).getText();
    }

    @SuppressWarnings("unchecked")
    private TableView<ShowingLine> table() {
        return window.lookup("#table").queryAs(TableView.class);
    }

    private ListView<?> list() {
        return window.lookup("#list").queryAs(ListView.class);
    }

    private ShowingLine chosen() {
        return table().getSelectionModel().getSelectedItem();
    }
}
