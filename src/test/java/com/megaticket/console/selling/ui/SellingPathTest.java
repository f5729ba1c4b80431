package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleLine;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import java.time.Duration;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole path in a real window, by mouse and by keyboard alone. */
class SellingPathTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    @Test
    void byMouse_chooseHoldSellAndNext() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        desk.click("1층-B-7-7").click("1층-B-7-8");
        assertThat(text("#panel-total")).isEqualTo("340,000원");
        window.clickOn("#hold");
        window.idle();
        assertThat(text("#hold-left")).isEqualTo("1:00");
        desk.pass(Duration.ofSeconds(13));
        assertThat(text("#hold-left")).isEqualTo("0:47");
        assertThat(window.on(() -> window.lookup(".panel-countdown .progress-bar").queryAs(ProgressBar.class)
                .getProgress())).isCloseTo(47 / 60.0, within(0.01));
        window.clickOn("#sell");
        window.idle();
        assertThat(text("#booking-number")).isEqualTo("S-7K4M2");
        window.clickOn("#next");
        window.idle();
        assertThat(text("#panel-heading")).isEqualTo("좌석 선택");
        assertThat(desk.desk.calls).contains("hold [1층-B-7-7, 1층-B-7-8]", "sell");
    }

    @Test
    void byKeyboardAlone_inSixKeys() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        window.run(() -> desk.canvas().requestFocus());
        window.type(KeyCode.SPACE);
        assertThat(text("#panel-total")).isEqualTo("170,000원");
        window.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        window.type(KeyCode.ENTER).type(KeyCode.F8);
        window.idle();
        assertThat(text("#booking-number")).isEqualTo("S-7K4M2");
        window.type(KeyCode.ENTER);
        window.idle();
        assertThat(text("#panel-heading")).isEqualTo("좌석 선택");
        assertThat(desk.desk.calls).contains("hold [1층-B-OP-6, 1층-B-OP-7]", "sell");
    }

    @Test
    void bestSeats_byKeyboardAlone_inFourKeys() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        window.run(() -> desk.canvas().requestFocus());
        window.type(KeyCode.DIGIT4).type(KeyCode.F2);
        window.idle();
        assertThat(window.on(() -> desk.canvas().overlay().lit())).hasSize(4);
        assertThat(window.lookup("#best-cards .best-card").queryAll()).hasSize(3);
        window.type(KeyCode.ENTER).type(KeyCode.F8);
        window.idle();
        assertThat(text("#booking-number")).isEqualTo("S-7K4M2");
        assertThat(text(".panel-count")).isEqualTo("4석");
    }

    @Test
    void runningOut_isHeardOnce_andAgainWhenOut_inTheWindowsLanguage() {
        DeskWindow desk = DeskWindow.map(window, Language.EN, Look.LIGHT);
        desk.click("1층-B-7-7");
        window.clickOn("#hold");
        desk.desk.nextRenew.add(new RenewOutcome.Unknown());
        desk.pass(Duration.ofSeconds(46));
        desk.pass(Duration.ofSeconds(1));
        assertThat(desk.rings).containsExactly("RUNNING_OUT Fifteen seconds left. F4 extends.");
        desk.desk.nextRenew.add(new RenewOutcome.Unknown());
        desk.pass(Duration.ofSeconds(20));
        assertThat(desk.rings).hasSize(2).last().asString().startsWith("RUN_OUT");
    }

    @Test
    void extendKey_worksFromAField_thatHasAUseOfItsOwnForIt() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        window.run(() -> window.lookup("#best-grade").query().requestFocus());
        window.type(KeyCode.F2).type(KeyCode.ENTER);
        window.idle();
        window.run(() -> desk.canvas().requestFocus());
        window.type(KeyCode.F2).type(KeyCode.ENTER);
        desk.pass(Duration.ofSeconds(4));
        assertThat(text("#hold-left")).isEqualTo("0:56");
        window.type(KeyCode.F4);
        assertThat(text("#hold-left")).isEqualTo("1:00");
    }

    @Test
    void keyboard_extendsAndReleases_withoutMovingTheFocus() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        window.run(() -> desk.canvas().requestFocus());
        window.type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.ENTER);
        desk.pass(Duration.ofSeconds(5));
        window.type(KeyCode.F4);
        assertThat(text("#hold-left")).isEqualTo("1:00");
        assertThat(window.on(() -> desk.canvas().isFocused())).isTrue();
        window.type(KeyCode.ESCAPE);
        window.idle();
        assertThat(desk.desk.calls).anyMatch(c -> c.startsWith("release"));
        assertThat(window.on(() -> desk.canvas().isFocused())).isTrue();
        assertThat(window.on(() -> desk.canvas().getAccessibleText())).contains("1열").contains("VIP석")
                .contains("170,000원");
    }

    @Test
    void silentSource_veilsTheMap_andNoClickPicks_untilItAnswers() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        desk.desk.readsFail(FakeDesk.DOWN);
        desk.beat();
        assertThat(node("#map-retry").isVisible()).isTrue();
        desk.click("1층-B-1-1");
        assertThat(node("#hold").isDisabled()).isTrue();
        desk.desk.readsFail(null);
        window.clickOn("#map-retry");
        window.idle();
        assertThat(node("#map-retry").isVisible()).isFalse();
        desk.click("1층-B-1-1");
        assertThat(node("#hold").isDisabled()).isFalse();
    }

    @Test
    void minimisedWindow_looksAtNothing_andKeepsItsHold() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        desk.click("1층-B-7-7");
        window.clickOn("#hold");
        window.idle();
        window.run(() -> desk.screens.minimised(true));
        long looks = desk.desk.calls.stream().filter("snapshot"::equals).count();
        desk.beat();
        assertThat(desk.desk.calls.stream().filter("snapshot"::equals).count()).isEqualTo(looks);
        window.run(() -> desk.screens.minimised(false));
        desk.beat();
        assertThat(desk.desk.calls.stream().filter("snapshot"::equals).count()).isGreaterThan(looks);
        assertThat(desk.desk.calls).noneMatch(c -> c.startsWith("release"));
        assertThat(text("#hold-left")).isEqualTo("1:00");
    }

    @Test
    void oneChangedSeat_isDrawnAlone() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        assertThat(window.on(() -> desk.canvas().seatsDrawn())).isEqualTo(1210);
        desk.desk.sold("1층-B-7-7");
        desk.beat();
        assertThat(window.on(() -> desk.canvas().seatsDrawn())).isEqualTo(1);
    }

    @Test
    void zoomAndPan_keepClicksOnTheSeatsTheyShow() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        window.moveTo(desk.place("1층-C-3-2"));
        window.press(KeyCode.CONTROL).scroll(4, javafx.geometry.VerticalDirection.UP).release(KeyCode.CONTROL);
        window.idle();
        desk.click("1층-C-3-2");
        assertThat(text("#panel-total")).isEqualTo("170,000원");
        var from = desk.place("1층-C-3-3");
        window.moveTo(from).press(MouseButton.MIDDLE).moveBy(-60, 30).release(MouseButton.MIDDLE);
        window.idle();
        assertThat(desk.place("1층-C-3-3")).isNotEqualTo(from);
        desk.click("1층-C-3-3");
        assertThat(text("#panel-total")).isEqualTo("340,000원");
        window.type(KeyCode.HOME);
        window.idle();
        assertThat(window.on(() -> desk.canvas().seatsDrawn())).isEqualTo(1210);
    }

    @Test
    void orders_findAndCancel_byKeyboard() {
        DeskWindow desk = DeskWindow.shown(window, Language.KO, Look.LIGHT, SellingScreens::orders);
        desk.desk.book(desk.desk.holdOf(Counter.ids("1층-B-7-7", "1층-B-7-8")));
        window.clickOn("#order-query").write("S-7K4M2").type(KeyCode.ENTER);
        window.idle();
        assertThat(text("#order-number")).isEqualTo("S-7K4M2");
        assertThat(text("#order-total")).isEqualTo("340,000원");
        window.clickOn("#cancel");
        window.idle();
        assertThat(node("#cancel-question").isVisible()).isTrue();
        assertThat(window.on(() -> node("#cancel-no").isFocused())).isTrue();
        window.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT).type(KeyCode.SPACE);
        window.idle();
        assertThat(text("#order-state")).isEqualTo("취소됨");
        assertThat(text("#order-notice")).contains("1층 B구역 7열 19–20번");
    }

    @Test
    void soldSeat_showsItsOrder_andOpensItOnTheOrdersScreen() {
        DeskWindow desk = DeskWindow.map(window, Language.EN, Look.LIGHT);
        desk.desk.book(desk.desk.holdOf(Counter.ids("1층-B-7-7", "1층-B-7-8")));
        desk.beat();
        var ways = new ArrayList<String>();
        window.run(() -> desk.screens.start(new Routes() {
            @Override
            public boolean toMap(Showing showing) {
                return ways.add("map " + showing.key());
            }

            @Override
            public void toOrders() {
                ways.add("orders");
            }
        }));
        desk.click("1층-B-7-8");
        assertThat(node("#seat-order").isVisible()).isTrue();
        assertThat(window.on(() -> desk.canvas().overlay().lit())).hasSize(2);
        window.type(KeyCode.F10);
        window.idle();
        assertThat(ways).containsExactly("orders");
        assertThat(desk.desk.calls).anyMatch(c -> c.startsWith("find "));
        window.type(KeyCode.ESCAPE);
        window.idle();
        assertThat(node("#seat-order").isVisible()).isFalse();
    }

    @Test
    void todaysSales_areListed_andOpenedByKeyboard() {
        DeskWindow desk = DeskWindow.shown(window, Language.EN, Look.LIGHT, SellingScreens::orders);
        window.run(() -> desk.screens.open(Halls.SHOWING));
        Booking booking = desk.desk.book(desk.desk.holdOf(Counter.ids("1층-B-7-7", "1층-B-7-8")));
        desk.desk.sales.add(new SaleLine(booking.reservationId(), booking.number(), booking.soldAt(),
                booking.seatIds(), booking.seatIds(), "window-1"));
        window.clickOn("#order-query").type(KeyCode.F5);
        window.idle();
        assertThat(text("#orders-list-title")).startsWith("Sold today for the showing on the map: 1 orders, 2 seats");
        window.type(KeyCode.ENTER);
        window.idle();
        assertThat(text("#order-number")).isEqualTo("S-7K4M2");
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Labeled.class).getText());
    }

    private Node node(String id) {
        return window.lookup(id).query();
    }
}
