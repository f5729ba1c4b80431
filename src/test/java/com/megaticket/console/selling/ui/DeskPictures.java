package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.RenewOutcome;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/** Every state of the clerk's screens, as a test brings it about, for the pictures. */
enum DeskPictures {
    MAP(DeskPictures::house), HOVER(desk -> {
        house(desk);
        desk.window.moveTo(desk.place("1층-B-4-5"));
        desk.window.until(() -> desk.window.lookup("#map-tip").query().isVisible());
    }), CHOSEN(desk -> {
        house(desk);
        desk.click("1층-B-8-6").click("1층-B-8-7").click("1층-B-8-8");
    }), PARTY(desk -> {
        house(desk);
        desk.window.run(() -> desk.canvas().requestFocus());
        desk.window.type(KeyCode.DIGIT4);
        desk.window.moveTo(desk.place("1층-B-7-5"));
    }), ALONE(desk -> {
        house(desk);
        desk.click("1층-B-8-2").click("1층-B-8-3").click("1층-B-8-4");
    }), SECTION(desk -> {
        house(desk);
        desk.window.run(() -> desk.canvas().requestFocus());
        desk.window.type(KeyCode.PAGE_DOWN).type(KeyCode.C).type(KeyCode.SPACE).type(KeyCode.DIGIT9);
    }), BEST(desk -> {
        house(desk);
        desk.window.run(() -> desk.canvas().requestFocus());
        desk.window.type(KeyCode.DIGIT4).type(KeyCode.F2).type(KeyCode.F3);
    }), LACK(desk -> {
        house(desk);
        desk.window.run(() -> desk.canvas().requestFocus());
        desk.window.type(KeyCode.DIGIT2).type(KeyCode.DIGIT0).type(KeyCode.F2);
    }), NEXT_BEST(desk -> {
        house(desk);
        desk.window.run(() -> desk.canvas().requestFocus());
        desk.desk.nextHold.add(new HoldOutcome.SeatsTaken(
                Counter.ids("1층-B-1-6", "1층-B-1-7").stream().map(s -> new TakenSeat(s, Optional.empty())).toList()));
        desk.window.type(KeyCode.F2).type(KeyCode.ENTER);
        desk.beat();
    }), ORDER(desk -> {
        desk.desk.book(desk.desk.holdOf(Counter.ids("1층-B-8-6", "1층-B-8-7", "1층-B-8-8")));
        house(desk);
        desk.click("1층-B-8-7");
    }), ROWS(desk -> {
        house(desk);
        desk.window.run(() -> desk.canvas().requestFocus());
        desk.window.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.F7);
    }), LEFT(desk -> {
        desk.disk.kept = Optional.of(desk.desk.holdOf(Counter.ids("1층-B-8-6", "1층-B-8-7")));
        house(desk);
        desk.window.run(() -> desk.screens.start(Routes.NONE));
    }), HELD(desk -> held(desk)), WARNING(desk -> {
        held(desk);
        quiet(desk, 48);
    }), EXPIRED(desk -> {
        held(desk);
        quiet(desk, 70);
    }), ZOOMED(desk -> {
        house(desk);
        desk.click("1층-B-8-6");
        desk.window.run(() -> desk.canvas().zoom(3.1, 400, 250));
    }), CLOSE(desk -> {
        house(desk);
        desk.click("1층-B-8-6");
        desk.window.run(() -> desk.canvas().zoom(1.7, 400, 250));
    }), REPRICED(desk -> {
        held(desk);
        Hold hold = Objects.requireNonNull(desk.desk.lastHold);
        desk.desk.nextSale.add(new SaleOutcome.PriceChanged(hold.withSeats(hold.seats().stream()
                .map(s -> new PricedSeat(s.seat(), s.grade(), new Money(190_000))).toList(), "p")));
        desk.window.clickOn("#sell");
    }), SOLD(desk -> {
        held(desk);
        desk.window.clickOn("#sell");
        desk.beat();
    }), UNKNOWN(desk -> {
        held(desk);
        Hold hold = Objects.requireNonNull(desk.desk.lastHold);
        desk.desk.nextSale.add(new SaleOutcome.Unknown(desk.desk.act(Act.Kind.SALE, hold)));
        desk.window.clickOn("#sell");
    }), DROPPED(desk -> {
        house(desk);
        desk.click("1층-B-8-6").click("1층-B-8-7");
        desk.desk.sold("1층-B-8-6");
        desk.beat();
    }), LOST(desk -> {
        held(desk);
        desk.desk.nextRenew.add(new RenewOutcome.AllLost(Counter.ids("1층-B-8-6", "1층-B-8-7")));
        desk.window.clickOn("#extend");
    }), CLOSED(desk -> {
        desk.desk.standing = new WriteGate.Standing.Shut(
                new WriteGate.Closed(WriteGate.Closed.Why.LEASE_UNREAD, "ap-northeast-2"));
        house(desk);
        desk.click("1층-B-8-6");
    }), SILENT(desk -> {
        house(desk);
        desk.desk.readsFail(FakeDesk.DOWN);
        desk.pass(Duration.ofSeconds(12));
        desk.beat();
    }), ALARMS(desk -> {
        house(desk);
        desk.desk.strangers = 2;
        desk.window.run(() -> {
            desk.screens.alarms()
                    .raise(new SaleAlarm(Halls.SHOWING, SeatId.parse("1층-B-7-14"), SaleAlarm.Kind.OVERWRITTEN,
                            "5f0c7a52-1111-4222-8333-000000000001", Optional.of("S-7K4M2"), Optional.empty()));
            desk.screens.alarms().unread(FakeDesk.DOWN);
            desk.desk.open.add(desk.desk.act(Act.Kind.SALE, desk.desk.holdOf(Counter.ids("1층-A-3-4"))));
            desk.screens.start(Routes.NONE);
        });
        desk.beat();
    });

    private final Consumer<DeskWindow> scene;

    DeskPictures(Consumer<DeskWindow> scene) {
        this.scene = scene;
    }

    void bringAbout(DeskWindow desk) {
        scene.accept(desk);
        desk.window.idle();
    }

    /** A house as it is an hour before the show: every standing there is. */
    static void house(DeskWindow desk) {
        for (String row : List.of("1층-A-2", "1층-B-2", "1층-C-2", "1층-B-3", "1층-A-5", "1층-C-9", "2층-E-2", "2층-D-4",
                "2층-F-8")) {
            for (int n = 1; n <= 12; n++) {
                if ((n * 7 + row.hashCode()) % 5 != 0) {
                    desk.desk.sold(row + "-" + n);
                }
            }
        }
        desk.desk.put("1층-B-5-5", SeatRow.Status.HOLDING, Optional.of("window-2"), Optional.empty(), false);
        desk.desk.put("1층-B-5-6", SeatRow.Status.HOLDING, Optional.of("window-2"), Optional.empty(), false);
        desk.desk.put("1층-B-4-5", SeatRow.Status.HOLDING, Optional.of("window-2"), Optional.empty(), false);
        desk.desk.put("1층-B-6-9", SeatRow.Status.HOLDING, Optional.empty(), Optional.empty(), false);
        desk.desk.put("1층-B-6-10", SeatRow.Status.HOLDING, Optional.empty(), Optional.empty(), false);
        desk.desk.put("1층-C-6-3", SeatRow.Status.HOLDING, Optional.empty(), Optional.empty(), true);
        desk.desk.put("1층-C-6-4", SeatRow.Status.HOLDING, Optional.empty(), Optional.empty(), true);
        desk.desk.put("1층-A-9-11", SeatRow.Status.HOLDING, Optional.of("w"), Optional.of("KILL"), false);
        desk.desk.put("1층-A-9-10", SeatRow.Status.HOLDING, Optional.of("w"), Optional.of("NAMED"), false);
        desk.desk.put("1층-A-9-12", SeatRow.Status.HOLDING, Optional.of("w"), Optional.of("HOUSE"), false);
        desk.desk.put("1층-B-9-3", SeatRow.Status.UNREADABLE, Optional.empty(), Optional.empty(), false);
        desk.beat();
    }

    private static void held(DeskWindow desk) {
        house(desk);
        desk.click("1층-B-8-6").click("1층-B-8-7");
        desk.window.clickOn("#hold");
        desk.beat();
    }

    /** Time passes without the window's ticks, as after an idle minute, so that nothing is renewed on the way. */
    private static void quiet(DeskWindow desk, long seconds) {
        desk.desk.nextRenew.add(new RenewOutcome.Unknown());
        desk.pass(Duration.ofSeconds(seconds));
        desk.beat();
        desk.pass(Duration.ZERO);
    }
}
