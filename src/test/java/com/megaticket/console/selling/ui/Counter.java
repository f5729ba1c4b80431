package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.best.BestHold;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.TestKit;
import com.megaticket.console.ui.fx.DirectFxThread;
import com.megaticket.console.ui.fx.ManualBackground;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The view-models of one window over a {@link FakeDesk}, on the test's own time and thread. */
final class Counter {
    Instant now = TestKit.NOW;
    private long nanos;
    final ManualBackground background = new ManualBackground();
    final List<Object> bugs = new ArrayList<>();
    final Work work = new Work(background, new DirectFxThread(), bugs::add);
    final DeskClock clock = new DeskClock(() -> now, () -> nanos);
    final FakeDesk desk = new FakeDesk(() -> now);
    final Settling settling = new Settling(desk, work);
    final SeatMapViewModel map = new SeatMapViewModel(desk, work, clock);
    final HoldViewModel hold = new HoldViewModel(desk, work, clock, () -> HoldRules.DEFAULT, settling);
    final SaleViewModel sale = new SaleViewModel(desk, work, hold, settling);
    private final Random random = new Random(7);
    final BestSeatsViewModel best = new BestSeatsViewModel(map, hold, new BestHold(desk, random), work, random);
    final SalePanelViewModel panel = new SalePanelViewModel(map, hold, sale, best);
    final List<SaleAlarm> alarms = new ArrayList<>();
    final OrderViewModel orders = new OrderViewModel(desk, work, clock, settling, map.showing()::get,
            alarms::add);

    /** With the map open and read once. */
    static Counter open() {
        var counter = new Counter();
        counter.map.shown();
        counter.map.open(Halls.SHOWING);
        counter.background.beat();
        return counter;
    }

    /** Makes one seat a wheelchair space; before the map is opened. */
    void withAccess(String section, String row, int number) {
        SeatPlan plan = desk.map.plan();
        var sections = plan.sections().stream().map(s -> new SeatPlan.Section(s.id(), s.name(), s.floor(),
                s.rows().stream().map(r -> s.id().equals(section) && r.id().equals(row)
                        ? new SeatPlan.Row(r.id(), r.grade(), r.seats(), r.firstGlobal(), Set.of(number))
                        : r).toList()))
                .toList();
        desk.map = Halls.map(new SeatPlan(plan.venueId(), plan.name(), plan.address(), sections),
                Halls.performance());
    }

    /** Time passes on both clocks, a quarter of a second at a time, as the window's ticks come. */
    void pass(Duration time) {
        for (long millis = 0; millis < time.toMillis(); millis += 250) {
            now = now.plusMillis(250);
            nanos += 250_000_000L;
            map.beat();
            hold.beat();
        }
    }

    /** The computer sleeps: time passes without any tick. */
    void sleep(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
        hold.beat();
    }

    /** Service time jumps, as when the offset is measured anew; the countdown's own clock does not. */
    void serviceTimeJumps(Duration by) {
        now = now.plus(by);
    }

    int seat(String id) {
        return map.chart().get().shown().orElseThrow().layout().indexOf(SeatId.parse(id)).orElseThrow();
    }

    SeatLook look(String id) {
        return map.looks().get().look(seat(id));
    }

    void choose(String... ids) {
        for (String id : ids) {
            map.choice().toggle(seat(id));
        }
    }

    /** Chosen and held. */
    void hold(String... ids) {
        choose(ids);
        panel.proceed();
        background.beat();
    }

    long calls(String begin) {
        return desk.calls.stream().filter(c -> c.startsWith(begin)).count();
    }

    static List<SeatId> ids(String... ids) {
        return java.util.Arrays.stream(ids).map(SeatId::parse).toList();
    }
}
