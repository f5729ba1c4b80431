package com.megaticket.console.recovery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.record.SeriesId;
import com.megaticket.console.recovery.ui.chart.Span;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LagViewModelTest {
    private static final long NOW = TestKit.NOW.toEpochMilli();
    private final TestKit kit = new TestKit(Language.EN);
    private final RecoveryRig rig = new RecoveryRig(kit);
    private final BoardViewModel board = new BoardViewModel(kit.kit(), rig.equipment());
    private final LagViewModel lag = new LagViewModel(kit.kit(), board, rig.equipment());

    @BeforeEach
    void recorded() {
        Recorded.into(rig.room.history, kit.now(), 3600);
        board.start();
        board.sight(true);
    }

    private LagViewModel.Loaded loaded() {
        return lag.loaded().get().shown().orElseThrow();
    }

    @Test
    void unseenItReadsNothing() {
        kit.pass(Duration.ofMinutes(5));
        assertThat(rig.room.history.reads).isZero();
    }

    @Test
    void inSightItReadsTheLastTenMinutesAndMoves() {
        lag.sight(true);
        assertThat(lag.span().get()).isEqualTo(new Span(NOW - 600_000, NOW));
        assertThat(loaded().lines()).hasSize(10);
        assertThat(loaded().lines().get(4).id()).isEqualTo(new SeriesId(Told.THERE, SeriesId.CANARY));
        kit.pass(Duration.ofSeconds(1));
        assertThat(lag.span().get().to()).isEqualTo(NOW + 1_000);
    }

    @Test
    void aDayIsNotReadEverySecond() {
        lag.sight(true);
        lag.range(LagViewModel.Range.DAY);
        int reads = rig.room.history.reads;
        kit.pass(Duration.ofSeconds(30));
        assertThat(rig.room.history.reads).isEqualTo(reads);
        kit.pass(Duration.ofSeconds(31));
        assertThat(rig.room.history.reads).isGreaterThan(reads);
    }

    @Test
    void movedBackItStandsStillAndHomeLeadsToNow() {
        lag.sight(true);
        lag.pan(-300_000);
        assertThat(lag.isLive().get()).isFalse();
        kit.pass(Duration.ofSeconds(5));
        assertThat(lag.span().get().to()).isEqualTo(NOW - 300_000);
        lag.pan(900_000);
        assertThat(lag.span().get().to()).as("no later than now").isEqualTo(NOW + 5_000);
        assertThat(lag.isLive().get()).isTrue();
        lag.pan(-60_000);
        lag.live();
        assertThat(lag.span().get().to()).isEqualTo(NOW + 5_000);
    }

    @Test
    void beyondWhatWasReadItReadsAgain() {
        lag.sight(true);
        lag.pan(-2_000_000);
        assertThat(loaded().span().covers(lag.span().get())).isTrue();
    }

    @Test
    void aSlowDiskIsAskedOnce() {
        kit.background().hold();
        lag.sight(true);
        int asked = kit.background().waiting();
        for (int i = 0; i < 4; i++) {
            kit.pass(Duration.ofMillis(250));
        }
        assertThat(kit.background().waiting()).isEqualTo(asked);
    }

    @Test
    void zoomKeepsTheNewestEdgeWhileLive() {
        lag.sight(true);
        lag.zoom(0.5, NOW - 300_000);
        assertThat(lag.span().get()).isEqualTo(new Span(NOW - 300_000, NOW));
        lag.pan(-200_000);
        lag.zoom(0.5, lag.span().get().from());
        assertThat(lag.span().get()).isEqualTo(new Span(NOW - 500_000, NOW - 350_000));
    }

    @Test
    void aDiskThatDoesNotAnswerLeavesWhatWasReadAsStale() {
        lag.sight(true);
        rig.room.history.broken = Told.GONE;
        kit.pass(Duration.ofSeconds(2));
        assertThat(lag.loaded().get()).isInstanceOf(Loadable.Stale.class);
        assertThat(loaded().lines()).hasSize(10);
    }

    @Test
    void numbersAreOfWhatIsInSight() {
        lag.sight(true);
        var facts = Objects.requireNonNull(lag.facts().get().get(new SeriesId(Told.THERE, "RESERVATIONS")));
        assertThat(facts.unknown()).as("cut for four minutes").isEqualTo(240);
        assertThat(facts.samples()).isEqualTo(360);
    }

    @Test
    void theMomentUnderTheCursorIsReplayed() {
        lag.sight(true);
        lag.cursor(NOW - 300_000);
        lag.replay();
        assertThat(board.replay().get()).isEqualTo(new Replay.Found(TestKit.NOW.minusSeconds(300)));
        lag.live();
        assertThat(board.replay().get()).isEqualTo(new Replay.Off());
    }

    @Test
    void eventsAreVisitedOneAfterTheOther() {
        lag.sight(true);
        lag.event(-1);
        assertThat(lag.cursorAt().get()).contains(NOW - 200_000);
        lag.event(-1);
        assertThat(lag.cursorAt().get()).contains(NOW - 400_000);
        lag.event(1);
        assertThat(lag.cursorAt().get()).contains(NOW - 200_000);
        lag.event(1);
        assertThat(lag.cursorAt().get()).as("there is none after").contains(NOW - 200_000);
    }

    @Test
    void linesAreChosenByKey() {
        lag.sight(true);
        lag.choose(1);
        assertThat(lag.chosen().get()).contains("PERFORMANCES");
        lag.choose(-1);
        assertThat(lag.chosen().get()).isEqualTo(Optional.empty());
        lag.choose(-1);
        assertThat(lag.chosen().get()).contains(SeriesId.CANARY);
    }
}
