package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.FxWindow;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The clerk's screens in a test window over a {@link FakeDesk}; time and work move only when the test says so. */
final class DeskWindow {
    final FxWindow window;
    final TestKit kit;
    final FakeDesk desk;
    final FakeDisk disk = new FakeDisk();
    final List<String> rings = new ArrayList<>();
    final SellingScreens screens;

    private DeskWindow(FxWindow window, Language language) {
        this.window = window;
        kit = new TestKit(language);
        desk = new FakeDesk(kit::now);
        var clock = new DeskClock(kit::now, () -> Duration.between(TestKit.NOW, kit.now()).toNanos());
        screens = new SellingScreens(kit.kit(), new DeskEquipment(desk, disk, clock, () -> HoldRules.DEFAULT,
                (ring, words) -> rings.add(ring + " " + words), new Random(7)));
    }

    /** The seat map, open and read, with the keyboard on it. */
    static DeskWindow map(FxWindow window, Language language, Look look) {
        DeskWindow opened = shown(window, language, look, SellingScreens::seatMap);
        window.run(() -> opened.screens.open(Halls.SHOWING));
        opened.beat();
        return opened;
    }

    static DeskWindow shown(FxWindow window, Language language, Look look, Function<SellingScreens, Screen> which) {
        return shown(window, language, look, 100, which);
    }

    /** The seat map at twice the size of text. */
    static DeskWindow large(FxWindow window, Language language, Look look) {
        DeskWindow opened = shown(window, language, look, 200, SellingScreens::seatMap);
        window.run(() -> opened.screens.open(Halls.SHOWING));
        opened.beat();
        return opened;
    }

    private static DeskWindow shown(
            FxWindow window, Language language, Look look, int textPercent, Function<SellingScreens, Screen> which) {
        var made = new DeskWindow[1];
        window.show(() -> {
            made[0] = new DeskWindow(window, language);
            Screen screen = which.apply(made[0].screens);
            Node node = screen.node();
            screen.shown();
            return new StackPane(node);
        }, look, textPercent, 1240, 800);
        return made[0];
    }

    /** One reading, and one round of settling. */
    void beat() {
        window.run(() -> kit.background().beat());
        window.idle();
    }

    void pass(Duration time) {
        window.run(() -> kit.pass(time));
        window.idle();
    }

    SeatMapCanvas canvas() {
        return window.lookup("#seat-map").queryAs(SeatMapCanvas.class);
    }

    /** Where a seat lies in the window. */
    Point2D place(String id) {
        return window.on(() -> {
            var map = desk.map;
            var layout = com.megaticket.console.selling.map.MapLayout.of(map.plan());
            var seat = layout.seat(layout.indexOf(SeatId.parse(id)).orElseThrow());
            return canvas().localToScreen(canvas().viewport().screenX(seat.x()), canvas().viewport().screenY(seat.y()));
        });
    }

    DeskWindow click(String seat) {
        window.clickOn(place(seat));
        return this;
    }
}
