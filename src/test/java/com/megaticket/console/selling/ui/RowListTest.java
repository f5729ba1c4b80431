package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The house by ear: every row and seat in words, chosen, held and sold from the list alone. */
class RowListTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    @Test
    void rowIsSummedUpInWords_andFollowsTheHouse() {
        DeskWindow desk = opened(Language.KO);
        assertThat(row()).isEqualTo("1층 B구역 OP열: 빈 좌석 12석, 1–12번");
        desk.desk.sold("1층-B-OP-4");
        desk.desk.sold("1층-B-OP-6");
        desk.beat();
        assertThat(row()).isEqualTo("1층 B구역 OP열: 빈 좌석 10석, 1–3, 5, 7–12번");
        desk.desk.readsFail(FakeDesk.DOWN);
        desk.beat();
        assertThat(row()).isEqualTo("1층 B구역 OP열: 확인 안 됨");
    }

    @Test
    void soldFromTheListAlone_withTheMapInStep() {
        DeskWindow desk = opened(Language.KO);
        window.type(KeyCode.DOWN);
        assertThat(seat()).contains("OP열").contains("OP석").contains("170,000원").contains("판매 가능");
        window.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertThat(window.on(() -> desk.canvas().getAccessibleText())).isEqualTo(seat()).contains("선택함");
        window.type(KeyCode.ENTER).type(KeyCode.F8);
        window.idle();
        assertThat(text("#booking-number")).isEqualTo("S-7K4M2");
        assertThat(desk.desk.calls).contains("sell");
    }

    @Test
    void anotherRowOfTheList_isGoneToOnTheMap() {
        opened(Language.EN);
        window.run(() -> lines().requestFocus());
        window.type(KeyCode.DOWN);
        assertThat(row()).isEqualTo("Floor 1 B, row 1: 14 free, 13–26");
        assertThat(window.on(() -> seats().getItems())).hasSize(14);
        window.type(KeyCode.F7);
        window.idle();
        assertThat(window.on(() -> window.lookup("#row-list").query().isVisible())).isFalse();
        assertThat(window.on(() -> window.lookup("#seat-map").query().isFocused())).isTrue();
    }

    @Test
    void oneKeySaysTheRow_onTheMapItself() {
        DeskWindow desk = DeskWindow.map(window, Language.JA, Look.LIGHT);
        window.run(() -> desk.canvas().requestFocus());
        window.type(KeyCode.F9);
        assertThat(text("#seat-facts")).isEqualTo("1階 Bブロック OP列: 空席12席、1–12番");
        window.type(KeyCode.RIGHT);
        assertThat(text("#seat-facts")).contains("OP列");
        assertThat(text("#seat-facts")).doesNotContain("1–12");
    }

    @Test
    void wheelchairSpaces_areCountedApart() {
        var counter = new Counter();
        counter.withAccess("B", "7", 8);
        counter.map.shown();
        counter.map.open(com.megaticket.console.selling.Halls.SHOWING);
        counter.background.beat();
        var rows = new RowListViewModel(counter.map);
        counter.map.stand(counter.seat("1층-B-7-1"));
        RowSummary summary = rows.summary(rows.line().get().orElseThrow()).orElseThrow();
        assertThat(summary.free()).isEqualTo(List.of("13–19", "21–26"));
        assertThat(summary.freeSeats()).isEqualTo(13);
        assertThat(summary.access()).isEqualTo(List.of("20"));
    }

    private DeskWindow opened(Language language) {
        DeskWindow desk = DeskWindow.map(window, language, Look.LIGHT);
        window.run(() -> desk.canvas().requestFocus());
        window.type(KeyCode.F7);
        window.idle();
        return desk;
    }

    private String row() {
        return said(lines());
    }

    private String seat() {
        return said(seats());
    }

    /** What a screen reader would say: the text of the chosen line. */
    private String said(ListView<?> list) {
        window.idle();
        return window.on(() -> list.lookupAll(".list-cell").stream().map(n -> (ListCell<?>) n)
                .filter(ListCell::isSelected).map(Labeled::getText).findFirst().orElse(""));
    }

    private ListView<RowListViewModel.Line> lines() {
        return window.lookup("#row-lines").query();
    }

    private ListView<Integer> seats() {
        return window.lookup("#row-seats").query();
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Labeled.class).getText());
    }
}
