package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.SaleLine;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every state of the clerk's screens, in each language and look, to be looked at. */
@Tag("screenshots")
class SellingPicturesTest {
    private static final Path FOLDER = Path.of("target/screenshots/selling");

    @RegisterExtension
    final FxWindow window = new FxWindow();

    static Stream<Arguments> all() {
        return Stream.of(Language.values())
                .flatMap(l -> Stream.of(Look.values())
                        .flatMap(k -> Stream.of(DeskPictures.values()).map(p -> Arguments.of(p, l, k))));
    }

    static Stream<Arguments> looks() {
        return Stream.of(Language.values()).flatMap(l -> Stream.of(Look.values()).map(k -> Arguments.of(l, k)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void map(DeskPictures picture, Language language, Look look) {
        picture.bringAbout(DeskWindow.map(window, language, look));
        save("map-" + picture.name().toLowerCase(java.util.Locale.ROOT), language, look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void orders(Language language, Look look) {
        DeskWindow desk = DeskWindow.shown(window, language, look, SellingScreens::orders);
        save("orders-empty", language, look);
        Booking booking = desk.desk.book(desk.desk.holdOf(Counter.ids("1층-B-7-7", "1층-B-7-8", "2층-E-3-2")));
        desk.desk.bookings.put("WEB", new Booking(booking.showing(), booking.reservationId(), Optional.empty(),
                booking.seats(), booking.copy(), Optional.empty(), booking.soldAt(), booking.state(),
                booking.region()));
        find("S-0000");
        save("orders-missing", language, look);
        find("WEB");
        save("orders-web", language, look);
        find("S-7K4M2");
        save("orders-found", language, look);
        window.clickOn("#cancel");
        save("orders-asking", language, look);
        window.clickOn("#cancel-yes");
        save("orders-cancelled", language, look);
        desk.desk.readsFail(FakeDesk.DOWN);
        find("S-7K4M2");
        save("orders-broken", language, look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void beginnings(Language language, Look look) {
        DeskWindow desk = DeskWindow.shown(window, language, look, SellingScreens::seatMap);
        window.run(() -> {
            desk.kit.background().hold();
            desk.screens.open(Halls.SHOWING);
        });
        save("map-loading", language, look);
        window.run(() -> desk.kit.background().runAll());
        save("map-waiting", language, look);
        DeskWindow broken = DeskWindow.shown(window, language, look, SellingScreens::seatMap);
        broken.desk.readsFail(FakeDesk.DOWN);
        window.run(() -> broken.screens.open(Halls.SHOWING));
        save("map-failed", language, look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void lists(Language language, Look look) {
        DeskWindow desk = DeskWindow.shown(window, language, look, SellingScreens::orders);
        window.clickOn("#orders-today");
        save("orders-no-showing", language, look);
        window.run(() -> desk.screens.open(Halls.SHOWING));
        window.clickOn("#orders-today");
        save("orders-today-none", language, look);
        window.clickOn("#orders-holds");
        save("orders-holds-none", language, look);
        Booking booking = desk.desk.book(desk.desk.holdOf(Counter.ids("1층-B-7-7", "1층-B-7-8", "2층-E-3-2")));
        desk.desk.sales.add(new SaleLine(booking.reservationId(), booking.number(), booking.soldAt(),
                booking.seatIds(), booking.seatIds(), "window-1"));
        desk.desk.sales.add(new SaleLine("r-2", Optional.of("S-9QX4T"), booking.soldAt(), Counter.ids("1층-A-3-4"),
                List.of(), "window-2"));
        window.clickOn("#orders-today");
        save("orders-today", language, look);
        desk.desk.put("1층-B-5-5", SeatRow.Status.HOLDING, Optional.of("window-2"), Optional.empty(), false);
        window.clickOn("#orders-holds");
        window.clickOn("#audit");
        save("orders-holds", language, look);
        desk.desk.customers.put("guest-user-1", List.of(booking, booking));
        find("guest-user-1");
        save("orders-customer", language, look);
        desk.desk.readsFail(FakeDesk.DOWN);
        window.clickOn("#audit");
        save("orders-audit-broken", language, look);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void large(Language language, Look look) {
        for (DeskPictures picture : List.of(DeskPictures.BEST, DeskPictures.CHOSEN, DeskPictures.HELD,
                DeskPictures.SOLD)) {
            picture.bringAbout(DeskWindow.large(window, language, look));
            save("large-" + picture.name().toLowerCase(java.util.Locale.ROOT), language, look);
        }
    }

    @Test
    void noShowing() {
        DeskWindow.shown(window, Language.KO, Look.LIGHT, SellingScreens::seatMap);
        save("map-none", Language.KO, Look.LIGHT);
    }

    @Test
    void stadium() {
        DeskWindow desk = DeskWindow.shown(window, Language.KO, Look.LIGHT, SellingScreens::seatMap);
        desk.desk.map = Halls.map(Halls.stadium(60, 25, 40), Halls.performance());
        window.run(() -> desk.screens.open(Halls.SHOWING));
        desk.beat();
        save("map-stadium", Language.KO, Look.LIGHT);
        window.run(() -> desk.canvas().zoom(4, 300, 300));
        save("map-stadium-near", Language.KO, Look.LIGHT);
    }

    private void find(String text) {
        window.doubleClickOn("#order-query").type(KeyCode.DELETE);
        window.run(() -> window.lookup("#order-query").queryTextInputControl().setText(text));
        window.type(KeyCode.ENTER);
        window.idle();
    }

    private void save(String name, Language language, Look look) {
        window.idle();
        window.picture(FOLDER.resolve(
                "%s-%s-%s.png".formatted(name, language.tag(), look.name().toLowerCase(java.util.Locale.ROOT))));
    }
}
