package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What hands do on the map, in the real window: what is chosen is read off the panel's count. */
class MapGesturesTest {
    @RegisterExtension
    final FxWindow window = new FxWindow();

    @Test
    void drag_choosesARectangle_andAgainTakesItOut() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        drag(desk, "1층-B-7-3", "1층-B-8-5");
        assertThat(count()).isEqualTo("6석");
        drag(desk, "1층-B-7-3", "1층-B-8-5");
        assertThat(count()).isEmpty();
    }

    @Test
    void altDrag_choosesWhatTheLineEncloses() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        fire(desk, MouseEvent.MOUSE_PRESSED, "1층-B-6-2", KeyCode.ALT);
        for (String corner : List.of("1층-B-6-6", "1층-B-9-4", "1층-B-6-2")) {
            fire(desk, MouseEvent.MOUSE_DRAGGED, corner, KeyCode.ALT);
        }
        fire(desk, MouseEvent.MOUSE_RELEASED, "1층-B-6-2", KeyCode.ALT);
        window.idle();
        // A triangle on its point: three seats of row 7, one of row 8, some on the edge in row 6; its box has 20.
        assertThat(Integer.parseInt(count().replace("석", ""))).isBetween(4, 9);
        assertThat(window.on(() -> desk.canvas().overlay().sweep())).isEmpty();
    }

    @Test
    void brush_choosesEachSeatItPasses() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        window.clickOn("#brush");
        drag(desk, "1층-B-7-3", "1층-B-7-9");
        assertThat(count()).isEqualTo("7석");
        window.type(KeyCode.INSERT);
        drag(desk, "1층-B-8-1", "1층-B-9-2");
        assertThat(count()).isEqualTo("11석");
    }

    @Test
    void shiftAndControlClicks_chooseRangeAndRun() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        desk.click("1층-B-7-3");
        click(desk, "1층-B-7-6", KeyCode.SHIFT);
        assertThat(count()).isEqualTo("4석");
        click(desk, "1층-B-8-6", KeyCode.CONTROL);
        assertThat(count()).isEqualTo("18석");
    }

    @Test
    void numberThenClick_choosesTogether_numberThenEnter_too() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        window.run(() -> desk.canvas().requestFocus());
        window.type(KeyCode.DIGIT4);
        window.moveTo(desk.place("1층-B-7-3"));
        window.idle();
        assertThat(text("#typed-hint")).contains("연석 4석");
        assertThat(window.on(() -> desk.canvas().overlay().preview())).hasSize(4);
        desk.click("1층-B-7-3");
        assertThat(count()).isEqualTo("4석");
        window.moveTo(window.lookup("#panel-heading").queryLabeled());
        window.type(KeyCode.B).type(KeyCode.SPACE).type(KeyCode.DIGIT9).type(KeyCode.ENTER);
        window.type(KeyCode.NUMPAD2).type(KeyCode.ENTER);
        window.idle();
        assertThat(count()).isEqualTo("6석");
        assertThat(window.on(() -> desk.canvas().getAccessibleText())).contains("B구역 9열");
    }

    @Test
    void pageKeys_goNearToASection_andTheSmallMapShowsWhere() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        assertThat(window.lookup("#mini-map").query().isVisible()).isFalse();
        window.run(() -> desk.canvas().requestFocus());
        window.type(KeyCode.PAGE_DOWN);
        window.idle();
        assertThat(window.on(() -> desk.canvas().seatsDrawn())).isLessThan(1210);
        assertThat(window.lookup("#mini-map").query().isVisible()).isTrue();
        window.type(KeyCode.HOME);
        window.idle();
        assertThat(window.lookup("#mini-map").query().isVisible()).isFalse();
    }

    @Test
    void stadiumFromAfar_aClickGoesNear_andChoosesNothing() {
        DeskWindow desk = DeskWindow.shown(window, Language.KO, Look.LIGHT, SellingScreens::seatMap);
        desk.desk.map = Halls.map(Halls.stadium(60, 25, 40), Halls.performance());
        window.run(() -> desk.screens.open(Halls.SHOWING));
        desk.beat();
        desk.click("1층-110-12-20");
        assertThat(count()).isEmpty();
        assertThat(window.on(() -> desk.canvas().seatsDrawn())).isLessThan(20_000);
        desk.click("1층-110-12-20");
        assertThat(count()).isEqualTo("1석");
    }

    @Test
    void tip_tellsTheSeatUnderThePointer() {
        DeskWindow desk = DeskWindow.map(window, Language.KO, Look.LIGHT);
        window.moveTo(desk.place("1층-B-7-3"));
        window.until(() -> window.lookup("#map-tip").query().isVisible());
        assertThat(text("#map-tip .map-tip-name")).contains("B구역 7열 15번");
        window.moveTo(window.lookup("#panel-heading").queryLabeled());
        window.idle();
        assertThat(window.lookup("#map-tip").query().isVisible()).isFalse();
    }

    private void click(DeskWindow desk, String seat, KeyCode with) {
        fire(desk, MouseEvent.MOUSE_PRESSED, seat, with);
        fire(desk, MouseEvent.MOUSE_RELEASED, seat, with);
        window.idle();
    }

    /** The headless robot's mouse knows no modifier keys, so these events are made here. */
    private void fire(DeskWindow desk, EventType<MouseEvent> type, String seat, KeyCode with) {
        Point2D at = desk.place(seat);
        window.run(() -> {
            Point2D scene = desk.canvas().localToScene(desk.canvas().screenToLocal(at));
            desk.canvas().fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), at.getX(), at.getY(),
                    MouseButton.PRIMARY, 1, with == KeyCode.SHIFT, with == KeyCode.CONTROL, with == KeyCode.ALT, false,
                    type != MouseEvent.MOUSE_RELEASED, false, false, false, false, true, null));
        });
    }

    private void drag(DeskWindow desk, String from, String to) {
        window.moveTo(desk.place(from)).moveBy(-4, -4).press(MouseButton.PRIMARY);
        window.moveTo(desk.place(to)).moveBy(4, 4).release(MouseButton.PRIMARY);
        window.idle();
    }

    private String count() {
        return text(".panel-count");
    }

    private String text(String id) {
        return window.on(() -> window.lookup(id).queryAs(Labeled.class).getText());
    }
}
