package com.megaticket.console.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.live.Console;
import com.megaticket.console.selling.live.LedgerDesk;
import com.megaticket.console.selling.live.LiveDesk;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.TestClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Write;
import com.megaticket.console.ui.fx.ManualBackground;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two windows and the web shop on the real engine; each window's forward-only clock is the test's. [NEVER-2] */
class LiveIT {
    private static final String SEAT = "1층-B-7-7";

    private final Showing showing = Terminal.showing();
    // Without the console's own table: the board does not need it.
    private final Terminal first = Terminal.withoutConsoleTable("window-1");
    private final Terminal second = Terminal.withoutConsoleTable("window-2");
    private final Map<String, LiveDesk> windows = new LinkedHashMap<>();
    private final Map<String, SeatMapSnapshot> seen = new LinkedHashMap<>();
    private final WebShop web = new WebShop(first.store, Clock.systemUTC(), Ids.random(), false);
    private long nanos;

    LiveIT() {
        // The first one alone for a second: it is the sweeper.
        windows.put("a", desk(first, "a"));
        beats(4);
        windows.put("b", desk(second, "b"));
        beats(4);
    }

    private LiveDesk desk(Terminal on, String name) {
        var setup = new LedgerSetup(Map.of(Terminal.SEOUL, on.store), Terminal.SEOUL, name, false);
        // The wall clock of a window goes with its forward-only one.
        Clock wall = TestClock.of(() -> Instant.parse("2026-12-01T09:00:00Z").plusNanos(nanos));
        var console = new Console(name, new ServiceClock(wall), () -> nanos, Ids.random());
        var board = new DynamoShowBoard(setup, new ServiceClock(Clock.systemUTC()), Ids.random());
        return new LiveDesk(new LedgerDesk(on.ledger), on.ledger, board, console, new ManualBackground());
    }

    @AfterEach
    void close() {
        TestCloud.shared().seoul().clearFaults();
        first.close();
        second.close();
    }

    private void beats(int count) {
        for (int i = 0; i < count; i++) {
            nanos += 250_000_000L;
            windows.forEach((name, desk) -> seen.put(name, desk.snapshot(showing)));
        }
    }

    private LiveDesk window(String name) {
        return Optional.ofNullable(windows.get(name)).orElseThrow();
    }

    private SeatMapSnapshot seen(String name) {
        return Optional.ofNullable(seen.get(name)).orElseThrow();
    }

    private SeatRow.Status status(String name) {
        return Optional.ofNullable(seen(name).rows().get(SeatId.parse(SEAT))).orElseThrow().status();
    }

    private Hold hold(String name) {
        return ((HoldOutcome.Held) window(name).hold(showing, Terminal.seats(SEAT))).hold();
    }

    /** What a window shows is what the table says, row by row. */
    private void assertAllSeeTheTable() {
        var rows = first.ledger.snapshot(showing).rows();
        assertThat(seen.values()).allSatisfy(s -> assertThat(s.rows()).isEqualTo(rows));
    }

    @Test
    void actsOfOneWindow_areSeenByTheOther_atItsNextLook() {
        Hold hold = hold("b");
        beats(1);
        assertThat(status("a")).isEqualTo(SeatRow.Status.HOLDING);
        Booking booking = ((SaleOutcome.Sold) window("b").sell(hold)).booking();
        beats(1);
        assertThat(status("a")).isEqualTo(SeatRow.Status.CONFIRMED);
        window("a").cancel(booking, booking.seatIds());
        beats(2);
        assertThat(seen("b").rows()).isEmpty();
        window("b").hold(showing, Terminal.seats("2층-D-1-1", "2층-D-1-2", "1층-A-3-4"));
        beats(2);
        assertAllSeeTheTable();
    }

    @Test
    void webShop_isSeenByAll_withinASweep() {
        var hold = (WebShop.Answer.Done) web.hold("buyer@example.com", showing,
                Terminal.priced(Terminal.seats(SEAT)), Terminal.COPY);
        beats(5);
        assertThat(status("b")).isEqualTo(SeatRow.Status.HOLDING);
        var sold = (WebShop.Answer.Done) web.confirm(hold.id(), Terminal.COPY);
        beats(5);
        assertThat(status("b")).isEqualTo(SeatRow.Status.CONFIRMED);
        web.cancel(sold.id());
        beats(5);
        assertThat(status("a")).isEqualTo(SeatRow.Status.CANCELLED);
        assertAllSeeTheTable();
    }

    @Test
    void sweeperKilled_theOtherWindowTakesOver_withinFourSeconds() {
        windows.remove("a");
        seen.remove("a");
        web.hold("buyer@example.com", showing, Terminal.priced(Terminal.seats(SEAT)), Terminal.COPY);
        beats(16);
        assertThat(status("b")).isEqualTo(SeatRow.Status.HOLDING);
        assertThat(seen("b").age()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void lostAnswers_andConflicts_leaveNoHole() {
        var seoul = TestCloud.shared().seoul();
        seoul.strikeNext(DemoFault.LOST_ANSWERS, 1);
        beats(5);
        seoul.strikeNext(DemoFault.CONFLICTS, 3);
        web.hold("buyer@example.com", showing, Terminal.priced(Terminal.seats(SEAT)), Terminal.COPY);
        beats(12);
        web.hold("buyer@example.com", showing, Terminal.priced(Terminal.seats(SEAT)), Terminal.COPY);
        beats(8);
        assertAllSeeTheTable();
        assertThat(numbers()).isSorted().doesNotHaveDuplicates();
        assertThat((long) numbers().size()).isEqualTo(numbers().getLast());
    }

    private List<Long> numbers() {
        return log().stream().map(i -> Long.parseLong(i.text("SK").orElseThrow())).toList();
    }

    private List<Item> log() {
        return first.store.query(Table.RESERVATIONS, "HB#LIVE1#" + Terminal.SEOUL + "#" + showing.key());
    }

    @Test
    void entryMissing_theWindowReadsTheWholeAnew() {
        beats(16);
        hold("a");
        nanos += 250_000_000L;
        window("a").snapshot(showing);
        long newest = numbers().getLast();
        // As if the entry had never been: the next one leaves a hole.
        var gone = new Write.Delete(Table.RESERVATIONS,
                Key.pkSk(log().getLast().text("PK").orElseThrow(), log().getLast().text("SK").orElseThrow()),
                Condition.present("PK"));
        assertThat(first.store.transact(new Transaction(Ids.random().uuid(), List.of(gone))))
                .isInstanceOf(TransactResult.Committed.class);
        nanos += 1_250_000_000L;
        window("a").snapshot(showing);
        assertThat(numbers()).doesNotContain(newest).last().isNotEqualTo(newest);
        beats(1);
        assertAllSeeTheTable();
    }

    /** The map of a closed region stays live: the hard fence lets the board be written. */
    @Test
    void hardFence_doesNotStopTheBoard() {
        TestCloud.shared().seoul().set(DemoFault.HARD_FENCE, 1);
        beats(12);
        assertThat(seen("a").age()).isLessThan(Duration.ofSeconds(2));
        assertThat(seen("b").age()).isLessThan(Duration.ofSeconds(2));
        assertThatThrownBy(() -> hold("a")).isInstanceOf(Fault.class);
    }

    @Test
    void regionCut_isAFault_notAnEmptyHouse_andComesBack() {
        hold("a");
        beats(16);
        TestCloud.shared().seoul().set(DemoFault.CUT, 1);
        nanos += 250_000_000L;
        assertThatThrownBy(() -> window("a").snapshot(showing)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> window("b").snapshot(showing)).isInstanceOf(Fault.class);
        TestCloud.shared().seoul().set(DemoFault.CUT, 0);
        beats(16);
        assertAllSeeTheTable();
        assertThat(seen("b").age()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void throttled_thePictureAges_andNothingIsShownAsFresh() {
        beats(16);
        TestCloud.shared().seoul().set(DemoFault.THROTTLING, 1);
        beats(8);
        assertThat(seen("b").age()).isGreaterThan(Duration.ofMillis(1900));
        TestCloud.shared().seoul().set(DemoFault.THROTTLING, 0);
        beats(16);
        assertThat(seen("b").age()).isLessThan(Duration.ofSeconds(2));
    }

    /** A row under an old three-part id stands for the seat too: a pulse that points there must not find it free. */
    @Test
    void soldUnderAnOldId_staysSold_whenAPulsePointsThere() {
        first.put(Item.of(Key.pkSk(showing.partition(), "SEAT#B-7-7")).with("status", "CONFIRMED")
                .with("reservationId", "old-1"));
        beats(6);
        assertThat(status("b")).isEqualTo(SeatRow.Status.CONFIRMED);
        assertThat(window("b").hold(showing, Terminal.seats(SEAT))).isInstanceOf(HoldOutcome.SeatsTaken.class);
        for (int i = 0; i < 6; i++) {
            beats(1);
            assertThat(status("a")).isEqualTo(SeatRow.Status.CONFIRMED);
            assertThat(status("b")).isEqualTo(SeatRow.Status.CONFIRMED);
        }
    }

    /** Rows of the board are harmless: no index key for the web shop to find them by, an end, a region in their key. */
    @Test
    void rowsOfTheBoard_carryNoIndexKey_andEnd() {
        hold("a");
        beats(4);
        List<Item> pulses = first.store.query(Table.RESERVATIONS, "HB#PULSE1#" + Terminal.SEOUL + "#" + showing.key());
        assertThat(pulses).isNotEmpty();
        assertThat(log()).isNotEmpty().allMatch(i -> i.has("ttl")).anyMatch(i -> i.has("changes"));
        assertThat(java.util.stream.Stream.concat(log().stream(), pulses.stream()))
                .allMatch(i -> i.has("ttl"))
                .noneMatch(i -> i.has("holdingId") || i.has("reservationId") || i.has("userId"));
    }
}
