package com.megaticket.console.recovery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardViewModelTest {
    private final TestKit kit = new TestKit(Language.KO);
    private final RecoveryRig rig = new RecoveryRig(kit);
    private final BoardViewModel board = new BoardViewModel(kit.kit(), rig.equipment());

    @BeforeEach
    void looked() {
        board.start();
        board.sight(true);
    }

    private void tell(Scene scene) {
        rig.room.tell(scene.at(kit.now()).outlook());
    }

    private Verdict.Call call() {
        return board.board().get().orElseThrow().verdict().call();
    }

    @Test
    void nothingIsShownBeforeSomethingCame() {
        assertThat(board.board().get()).isEmpty();
        assertThat(board.silence()).isEmpty();
    }

    @Test
    void outOfSightNothingIsDrawnAndTheNewestIsKept() {
        board.sight(false);
        tell(Scene.CALM);
        tell(Scene.SEOUL_DOWN);
        assertThat(board.board().get()).isEmpty();
        board.sight(true);
        assertThat(call()).isEqualTo(Verdict.Call.GO);
    }

    @Test
    void aWatchThatSaysNothingIsCalledDead() {
        tell(Scene.SEOUL_DOWN);
        kit.pass(Duration.ofSeconds(15));
        assertThat(board.silence()).isEmpty();
        kit.pass(Duration.ofSeconds(1));
        assertThat(board.silence()).contains(Duration.ofSeconds(16));
        tell(Scene.SEOUL_DOWN);
        assertThat(board.silence()).isEmpty();
    }

    @Test
    void aReplayShowsThenAndAlarmsStayOfNow() {
        Instant then = kit.now();
        rig.room.history.frames.put(then, Scene.STALLED.at(then).frame());
        kit.pass(Duration.ofSeconds(20));
        tell(Scene.SPLIT_BRAIN);
        board.look(then.plusSeconds(1));
        assertThat(board.replay().get()).isEqualTo(new Replay.Found(then.plusSeconds(1)));
        Board shown = board.board().get().orElseThrow();
        assertThat(shown.replayed()).isTrue();
        assertThat(shown.verdict().next()).isEqualTo(Verdict.Next.MEND_REPLICATION);
        tell(Scene.SEOUL_DOWN);
        assertThat(board.board().get()).contains(shown);
        assertThat(board.live().get().orElseThrow().verdict().call()).isEqualTo(Verdict.Call.GO);
        board.backToNow();
        assertThat(board.replay().get()).isEqualTo(new Replay.Off());
        assertThat(call()).isEqualTo(Verdict.Call.GO);
    }

    @Test
    void inAReplayAgesCountFromThen() {
        Instant then = kit.now();
        rig.room.history.frames.put(then, Scene.CALM.at(then).frame());
        kit.pass(Duration.ofSeconds(40));
        board.look(then);
        Board shown = board.board().get().orElseThrow();
        assertThat(shown.age(shown.testimonies().getFirst().asOf().orElseThrow(), board.now().get()))
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void whereNobodyWatchedNothingIsShown() {
        tell(Scene.CALM);
        board.look(kit.now().minusSeconds(5_000));
        assertThat(board.replay().get()).isInstanceOf(Replay.NobodyWatched.class);
        assertThat(board.board().get()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadIsNoBoardEither() {
        tell(Scene.CALM);
        rig.room.history.broken = Told.GONE;
        board.look(kit.now());
        assertThat(board.replay().get()).isEqualTo(new Replay.Unreadable(kit.now(), Told.GONE));
        assertThat(board.board().get()).isEmpty();
        board.backToNow();
        assertThat(call()).isEqualTo(Verdict.Call.STAY);
    }

    @Test
    void aLateFrameDoesNotComeAfterGoingBack() {
        rig.room.history.frames.put(kit.now(), Scene.STALLED.at(kit.now()).frame());
        tell(Scene.CALM);
        kit.background().hold();
        board.look(kit.now());
        board.backToNow();
        kit.background().runAll();
        assertThat(call()).isEqualTo(Verdict.Call.STAY);
        assertThat(board.replay().get()).isEqualTo(new Replay.Off());
    }

    @Test
    void letGoItFollowsNoMore() {
        int before = rig.room.followers();
        board.stop();
        board.stop();
        assertThat(rig.room.followers()).isEqualTo(before - 1);
    }
}
