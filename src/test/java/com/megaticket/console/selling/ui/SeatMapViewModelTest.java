package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.selling.TakenSeat;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatMapViewModelTest {
    private static final String SEAT = "1층-B-7-7";

    @Test
    void beforeTheFirstReading_noSeatIsFree_andNoneCanBePicked() {
        var counter = new Counter();
        counter.map.shown();
        counter.map.open(Halls.SHOWING);
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.WAITING);
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.UNKNOWN);
        counter.choose(SEAT);
        assertThat(counter.map.choice().selection().get()).isEmpty();
    }

    @Test
    void everyStandingHasALookOfItsOwn() {
        Counter counter = Counter.open();
        counter.desk.sold("1층-B-1-1");
        counter.desk.put("1층-B-1-2", SeatRow.Status.HOLDING, Optional.of("window-2"), Optional.empty(), false);
        counter.desk.put("1층-B-1-3", SeatRow.Status.HOLDING, Optional.empty(), Optional.empty(), false);
        counter.desk.put("1층-B-1-4", SeatRow.Status.HOLDING, Optional.empty(), Optional.empty(), true);
        counter.desk.put("1층-B-1-5", SeatRow.Status.HOLDING, Optional.of("w"), Optional.of("KILL"), false);
        counter.desk.put("1층-B-1-6", SeatRow.Status.UNREADABLE, Optional.empty(), Optional.empty(), false);
        counter.background.beat();
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(n -> counter.look("1층-B-1-" + n))).containsExactly(
                SeatLook.SOLD,
                SeatLook.HELD_CONSOLE, SeatLook.HELD_WEB, SeatLook.RECOVERED, SeatLook.BLOCKED, SeatLook.UNKNOWN,
                SeatLook.FREE);
    }

    @Test
    void failedReading_drawsNoSeatAsFree_andStopsPicking() {
        Counter counter = Counter.open();
        counter.desk.sold("1층-B-1-1");
        counter.background.beat();
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.background.beat();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.SILENT);
        assertThat(counter.map.house().get()).isInstanceOf(Loadable.Stale.class);
        assertThat(IntStream.range(0, 1210).mapToObj(counter.map.looks().get()::look)).doesNotContain(SeatLook.FREE);
        assertThat(counter.look("1층-B-1-1")).isEqualTo(SeatLook.SOLD);
        assertThat(counter.map.free()).isEmpty();
        assertThat(counter.map.facts(counter.seat(SEAT)).orElseThrow().look()).isEqualTo(SeatLook.UNKNOWN);
        counter.choose(SEAT);
        assertThat(counter.map.choice().selection().get()).isEmpty();
    }

    @Test
    void firstReadingFailed_isFailed_notAnEmptyHouse() {
        var counter = new Counter();
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.map.shown();
        counter.map.open(Halls.SHOWING);
        assertThat(counter.map.chart().get()).isInstanceOf(Loadable.Failed.class);
        counter.desk.readsFail(null);
        counter.map.retry();
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.background.beat();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.FAILED);
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.UNKNOWN);
    }

    @Test
    void chartThatCouldNotBeRead_isAskedForAgainByItself_butNotAllTheTime() {
        var counter = new Counter();
        counter.desk.readsFail(FakeDesk.DOWN);
        counter.map.shown();
        counter.map.open(Halls.SHOWING);
        counter.pass(Duration.ofSeconds(4));
        counter.desk.readsFail(null);
        assertThat(counter.map.chart().get()).isInstanceOf(Loadable.Failed.class);
        counter.pass(Duration.ofSeconds(2));
        assertThat(counter.map.chart().get()).isInstanceOf(Loadable.Ready.class);
    }

    @Test
    void aReadingThatHangs_isCalledSilentByItsAge_withoutAnyFailure() {
        Counter counter = Counter.open();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.LIVE);
        counter.pass(Duration.ofSeconds(6));
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.SILENT);
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.UNKNOWN);
        counter.background.beat();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.LIVE);
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.FREE);
    }

    @Test
    void polling_backsOffWhileTheSourceFails_andComesBack() {
        Counter counter = Counter.open();
        long before = counter.calls("snapshot");
        counter.desk.readsFail(FakeDesk.DOWN);
        IntStream.range(0, 40).forEach(_ -> counter.background.beat());
        assertThat(counter.calls("snapshot") - before).isBetween(4L, 9L);
        counter.desk.readsFail(null);
        counter.map.retry();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.LIVE);
    }

    /** A beat is a quarter of a second; a second of the five is left for the reading. */
    @Test
    void sourceBackAfterAnySilence_theMapIsLiveWithinFiveSeconds() {
        for (int silent = 1; silent < 80; silent++) {
            Counter counter = Counter.open();
            counter.desk.readsFail(FakeDesk.DOWN);
            IntStream.range(0, silent).forEach(_ -> counter.background.beat());
            counter.desk.readsFail(null);
            IntStream.range(0, 16).forEach(_ -> counter.background.beat());
            assertThat(counter.map.trust().get()).as("after %d beats of silence", silent)
                    .isEqualTo(SeatMapViewModel.Trust.LIVE);
        }
    }

    @Test
    void hidden_stopsPolling_andTheOldPictureIsNotShownAgain() {
        Counter counter = Counter.open();
        counter.map.hidden();
        long before = counter.calls("snapshot");
        counter.background.beat();
        assertThat(counter.calls("snapshot")).isEqualTo(before);
        counter.map.shown();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.WAITING);
        counter.background.beat();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.LIVE);
    }

    @Test
    void lateReadingOfAnotherShowing_isDropped() {
        Counter counter = Counter.open();
        counter.background.hold();
        counter.map.refresh();
        counter.map.open(Showing.parse("perf-moonlit-harbor#2026-02-15#14:00"));
        counter.background.runAll();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.WAITING);
    }

    @Test
    void selection_survivesReadings_andKeepsItsOrder() {
        Counter counter = Counter.open();
        counter.choose("1층-B-7-8", "1층-B-7-7");
        counter.background.beat();
        assertThat(counter.map.choice().selection().get()).isEqualTo(Counter.ids("1층-B-7-8", "1층-B-7-7"));
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.SELECTED);
        counter.choose(SEAT);
        assertThat(counter.map.choice().selection().get()).isEqualTo(Counter.ids("1층-B-7-8"));
    }

    @Test
    void chosenSeatTakenElsewhere_isDropped_andSaid() {
        Counter counter = Counter.open();
        counter.choose("1층-B-7-7", "1층-B-7-8");
        SeatRow row = counter.desk.sold(SEAT);
        counter.background.beat();
        assertThat(counter.map.choice().selection().get()).isEqualTo(Counter.ids("1층-B-7-8"));
        var lost = new TakenSeat(SeatId.parse(SEAT), Optional.of(row));
        assertThat(counter.panel.notice().get()).contains(new Notice.Dropped(java.util.List.of(lost)));
        assertThat(counter.look(SEAT)).isEqualTo(SeatLook.SOLD);
    }

    @Test
    void extendTo_choosesFreeSeatsOfTheRow_betweenTheLastAndThisOne() {
        Counter counter = Counter.open();
        counter.desk.sold("1층-B-7-5");
        counter.background.beat();
        counter.choose("1층-B-7-3");
        counter.map.choice().extendTo(counter.seat("1층-B-7-6"));
        assertThat(counter.map.choice().selection().get()).isEqualTo(Counter.ids("1층-B-7-3", "1층-B-7-4", "1층-B-7-6"));
    }

    @Test
    void seatNotForSale_cannotBePicked() {
        var counter = new Counter();
        var closed = Halls.performance();
        counter.desk.map = Halls.map(Halls.house(), new com.megaticket.console.catalog.Performance(closed.id(),
                closed.title(), closed.titles(), "", "", closed.venueId(), Optional.empty(), Optional.empty(), "",
                closed.grades(), closed.rowGrades(), false, true));
        counter.map.shown();
        counter.map.open(Halls.SHOWING);
        counter.background.beat();
        assertThat(counter.look("1층-B-OP-1")).isEqualTo(SeatLook.NOT_FOR_SALE);
        counter.choose("1층-B-OP-1");
        assertThat(counter.map.choice().selection().get()).isEmpty();
    }

    @Test
    void looks_differOnlyWhereSomethingChanged() {
        Counter counter = Counter.open();
        Looks before = counter.map.looks().get();
        counter.desk.sold(SEAT);
        counter.background.beat();
        assertThat(counter.map.looks().get().changedSince(before)).containsExactly(counter.seat(SEAT));
    }

    @Test
    void travel_keepsTheKeyboardOnOneSeat_startingNearTheStage() {
        Counter counter = Counter.open();
        counter.map.travel(0, 0);
        assertThat(counter.map.facts(counter.map.focus().get()).orElseThrow().seat().id().row()).isEqualTo("OP");
        counter.map.travel(0, 1);
        counter.map.travel(1, 0);
        assertThat(counter.map.facts(counter.map.focus().get()).orElseThrow().seat().id().row()).isEqualTo("1");
    }

    @Test
    void facts_tellHolderAndSecondsLeft() {
        Counter counter = Counter.open();
        counter.desk.put(SEAT, SeatRow.Status.HOLDING, Optional.of("window-2"), Optional.empty(), false);
        counter.background.beat();
        SeatFacts facts = counter.map.facts(counter.seat(SEAT)).orElseThrow();
        assertThat(facts.row().orElseThrow().heldBy()).contains("window-2");
        assertThat(facts.left()).contains(Duration.ofSeconds(45));
    }

    @Test
    void bugInAReading_isAFailureToo() {
        Counter counter = Counter.open();
        counter.desk.readsFail(new Failure.Throttled("slow", ""));
        counter.background.beat();
        assertThat(counter.map.trust().get()).isEqualTo(SeatMapViewModel.Trust.SILENT);
    }
}
