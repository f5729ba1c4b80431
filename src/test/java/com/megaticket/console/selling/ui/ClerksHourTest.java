package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.SaleLine;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Screen;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A clerk's hour: sell the best two, sell a party chosen on the map, let a hold go, find an order, cancel a seat of it. Once by
 * mouse, once by keyboard alone, once by what a screen reader is given and nothing else; in every language and look, with pictures.
 */
@Tag("screenshots")
class ClerksHourTest {
    private static final Path FOLDER = Path.of("target/screenshots/clerks-hour");

    @RegisterExtension
    final FxWindow window = new FxWindow();
    private String name = "";
    private int page;

    static Stream<Arguments> all() {
        return Stream.of(Language.values())
                .flatMap(l -> Stream.of(Look.values()).map(k -> Arguments.of(l, k)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void byMouse(Language language, Look look) {
        DeskWindow desk = begin("mouse", language, look);
        window.clickOn("#best-find");
        window.idle();
        page();
        window.clickOn("#hold");
        window.idle();
        window.clickOn("#sell");
        window.idle();
        page();
        window.clickOn("#next");
        window.idle();
        desk.click("1층-B-10-4").click("1층-B-10-5").click("1층-B-10-6");
        page();
        window.clickOn("#hold");
        window.idle();
        window.clickOn("#extend");
        window.clickOn("#back");
        window.idle();
        assertThat(desk.desk.calls).anyMatch(c -> c.startsWith("release"));
        Booking sold = sold(desk);
        orders(desk, look);
        window.clickOn("#orders-today");
        window.idle();
        page();
        window.doubleClickOn(window.lookup("#orders-list .list-cell").<Node>query());
        window.idle();
        window.clickOn(firstSeatBox());
        window.clickOn("#cancel");
        window.idle();
        page();
        window.clickOn("#cancel-yes");
        window.idle();
        page();
        cancelledOne(desk, sold);
    }

    @ParameterizedTest
    @MethodSource("all")
    void byKeyboardAlone(Language language, Look look) {
        DeskWindow desk = begin("keyboard", language, look);
        window.run(() -> desk.canvas().requestFocus());
        keys(KeyCode.DIGIT2, KeyCode.F2, KeyCode.F3);
        page();
        keys(KeyCode.ENTER, KeyCode.F8);
        page();
        keys(KeyCode.ENTER);
        keys(KeyCode.B, KeyCode.SPACE, KeyCode.DIGIT1, KeyCode.DIGIT0, KeyCode.ENTER, KeyCode.DIGIT3);
        page();
        keys(KeyCode.ENTER, KeyCode.ENTER);
        keys(KeyCode.F4, KeyCode.ESCAPE);
        assertThat(desk.desk.calls).anyMatch(c -> c.startsWith("release"));
        Booking sold = sold(desk);
        orders(desk, look);
        window.run(() -> window.lookup("#order-query").query().requestFocus());
        keys(KeyCode.F5);
        page();
        keys(KeyCode.ENTER);
        window.run(() -> firstSeatBox().requestFocus());
        keys(KeyCode.SPACE);
        window.run(() -> window.lookup("#cancel").query().requestFocus());
        keys(KeyCode.SPACE);
        page();
        window.run(() -> window.lookup("#cancel-yes").query().requestFocus());
        keys(KeyCode.SPACE);
        page();
        cancelledOne(desk, sold);
    }

    /** Nothing is looked at: each step goes by the words of the focused thing. */
    @ParameterizedTest
    @MethodSource("all")
    void byEarAlone(Language language, Look look) {
        DeskWindow desk = begin("ear", language, look);
        window.run(() -> desk.canvas().requestFocus());
        everythingHasWords();
        keys(KeyCode.F9);
        assertThat(heard(desk)).contains("OP");
        keys(KeyCode.F7);
        page();
        String free = desk.kit.kit().messages().text("selling.look.free");
        String chosen = desk.kit.kit().messages().text("selling.look.selected");
        ListView<?> seats = window.lookup("#row-seats").query();
        for (int i = 0; i < 20 && !said(seats).contains(free); i++) {
            keys(KeyCode.DOWN);
        }
        assertThat(said(seats)).contains(free);
        keys(KeyCode.SPACE);
        assertThat(said(seats)).contains(chosen);
        keys(KeyCode.DOWN, KeyCode.SPACE);
        assertThat(heard(desk)).contains(chosen);
        page();
        keys(KeyCode.ENTER);
        assertThat(said(seats)).contains(desk.kit.kit().messages().text("selling.look.mine"));
        keys(KeyCode.F8);
        page();
        assertThat(window.on(() -> window.lookup("#booking-number").queryLabeled().getText())).isEqualTo("S-7K4M2");
        Booking sold = sold(desk);
        orders(desk, look);
        window.run(() -> window.lookup("#order-query").query().requestFocus());
        keys(KeyCode.F5);
        ListView<?> list = window.lookup("#orders-list").query();
        assertThat(window.on(() -> cells(list).map(Node::getAccessibleText).filter(Objects::nonNull).toList()))
                .anyMatch(t -> t.contains("S-7K4M2"));
        keys(KeyCode.ENTER);
        window.run(() -> firstSeatBox().requestFocus());
        keys(KeyCode.SPACE);
        window.run(() -> window.lookup("#cancel").query().requestFocus());
        keys(KeyCode.SPACE);
        window.run(() -> window.lookup("#cancel-yes").query().requestFocus());
        keys(KeyCode.SPACE);
        page();
        cancelledOne(desk, sold);
        everythingHasWords();
    }

    private DeskWindow begin(String way, Language language, Look look) {
        name = "%s-%s-%s".formatted(way, language.tag(), look.name().toLowerCase(Locale.ROOT));
        page = 0;
        DeskWindow desk = DeskWindow.map(window, language, look);
        DeskPictures.house(desk);
        return desk;
    }

    /** The other screen of the same desk, as the navigation would show it. */
    private void orders(DeskWindow desk, Look look) {
        window.show(() -> {
            Screen screen = desk.screens.orders();
            Node node = screen.node();
            screen.shown();
            return new StackPane(node);
        }, look, 1240, 800);
    }

    private static Booking sold(DeskWindow desk) {
        assertThat(desk.desk.calls).contains("sell");
        Booking booking = Objects.requireNonNull(desk.desk.bookings.get("S-7K4M2"));
        desk.desk.sales.add(new SaleLine(booking.reservationId(), booking.number(), booking.soldAt(),
                booking.seatIds(), booking.seatIds(), "window-1"));
        assertThat(booking.showing()).isEqualTo(Halls.SHOWING);
        return booking;
    }

    private static void cancelledOne(DeskWindow desk, Booking sold) {
        // The first seat was taken out of the choice; the other is cancelled.
        assertThat(desk.desk.calls).contains("cancel [" + sold.seatIds().getLast() + "]");
    }

    private Node firstSeatBox() {
        return window.lookup(".order-seats .check-box").query();
    }

    private void keys(KeyCode... codes) {
        Arrays.stream(codes).forEach(window::type);
        window.idle();
    }

    /** What a screen reader is given for the map. */
    private String heard(DeskWindow desk) {
        return window.on(() -> desk.canvas().getAccessibleText());
    }

    private String said(ListView<?> list) {
        window.idle();
        return window.on(() -> cells(list).filter(ListCell::isSelected).map(Labeled::getText).findFirst().orElse(""));
    }

    private static Stream<ListCell<?>> cells(ListView<?> list) {
        return list.lookupAll(".list-cell").stream().map(n -> (ListCell<?>) n);
    }

    /** Whatever takes the keyboard says what it is; a scroll pane has nothing to say. */
    private void everythingHasWords() {
        List<String> mute = window.on(() -> window
                .lookup((Node n) -> n instanceof Control && !(n instanceof ScrollPane) && n.isFocusTraversable()
                        && n.isVisible() && words(n).isBlank())
                .queryAll().stream().map(n -> n.getClass().getSimpleName() + "#" + n.getId()).toList());
        assertThat(mute).isEmpty();
    }

    private static String words(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextField field -> field.getPromptText();
            default -> "";
        };
        return text == null ? "" : text;
    }

    private void page() {
        window.idle();
        window.picture(FOLDER.resolve("%s-%d.png".formatted(name, ++page)));
    }
}
