package com.megaticket.console.selling.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two or three windows and the board between them. A picture is never called younger than it can be proved to be. [NEVER-2] */
class ShowWatchTest {
    private static final String SEAT = "1층-B-7-7";
    private static final Duration SILENT = Duration.ofSeconds(5);
    private static final Failure DOWN = new Failure.Unavailable("test: cut", "");
    private static final Failure SLOW = new Failure.Throttled("test: slow", "");

    @Test
    void oneWindowSweeps_theOthersReadOnlyTheBoard() {
        var windows = new Windows("a", "b", "c");
        int before = windows.ledger.wholeReads;
        windows.beats(40);
        assertThat(windows.ledger.wholeReads - before).isBetween(8, 11);
        assertThat(windows.board.entries).extracting(BoardEntry::by).containsOnly("a");
    }

    @Test
    void changeWithAPulse_isSeenByAll_withoutASweep() {
        var windows = new Windows("a", "b", "c");
        int before = windows.ledger.wholeReads;
        windows.ledger.sold(SEAT, "r1");
        windows.pulse("c", 1, SEAT);
        windows.beats(1);
        assertThat(windows.sees("b", SEAT)).isTrue();
        assertThat(windows.sees("c", SEAT)).isTrue();
        assertThat(windows.ledger.wholeReads - before).isLessThanOrEqualTo(1);
    }

    @Test
    void changeWithoutAPulse_isSeenByTheNextSweep() {
        var windows = new Windows("a", "b");
        windows.ledger.sold(SEAT, "r1");
        windows.beats(5);
        assertThat(windows.sees("a", SEAT)).isTrue();
        assertThat(windows.sees("b", SEAT)).isTrue();
        windows.ledger.free(SEAT);
        windows.beats(5);
        assertThat(windows.sees("b", SEAT)).isFalse();
    }

    @Test
    void pictureIsNeverSilent_whileItIsSwept() {
        var windows = new Windows("a", "b");
        for (int i = 0; i < 60; i++) {
            windows.beats(1);
            assertThat(windows.age("a")).isLessThan(Duration.ofSeconds(2));
            assertThat(windows.age("b")).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void sweeperKilled_anotherTakesOver_beforeAnybodyFallsSilent() {
        var windows = new Windows("a", "b", "c");
        windows.kill("a");
        windows.ledger.sold(SEAT, "r1");
        for (int i = 0; i < 20; i++) {
            windows.beats(1);
            assertThat(windows.age("b")).isLessThan(SILENT);
        }
        assertThat(windows.sweeper()).isEqualTo("b");
        assertThat(windows.sees("c", SEAT)).isTrue();
        assertThat(windows.ledger.wholeReads).isLessThan(12);
    }

    @Test
    void sweeperThatLooksAway_isFollowedAtOnce() {
        var windows = new Windows("a", "b");
        windows.window("a").leave();
        windows.kill("a");
        windows.beats(3);
        assertThat(windows.sweeper()).isEqualTo("b");
    }

    /** A sweeper that stood still writes nothing over its successor's entries, and becomes one of the others. */
    @Test
    void sweeperThatWakes_hasBeenReplaced_andFollows() {
        var windows = new Windows("a", "b");
        ShowWatch frozen = windows.window("a");
        windows.kill("a");
        windows.beats(16);
        assertThat(windows.sweeper()).isEqualTo("b");
        windows.ledger.sold(SEAT, "r1");
        var seen = frozen.look(1000);
        assertThat(windows.sweeper()).isEqualTo("b");
        windows.beats(5);
        assertThat(frozen.look(1001).rows()).containsKey(SeatId.parse(SEAT));
        assertThat(seen.version()).isEqualTo(1000);
        assertThat(windows.board.entries).extracting(BoardEntry::number).doesNotHaveDuplicates();
    }

    @Test
    void lostAnswerOfAnEntry_isReadFromTheBoard_andNothingIsWrittenTwice() {
        var windows = new Windows("a", "b");
        windows.ledger.sold(SEAT, "r1");
        windows.pulse("b", 1, SEAT);
        windows.board.loseAnswer = true;
        windows.beats(8);
        assertThat(windows.sees("a", SEAT)).isTrue();
        assertThat(windows.sees("b", SEAT)).isTrue();
        assertThat(windows.age("b")).isLessThan(Duration.ofSeconds(2));
        assertThat(windows.sweeper()).isEqualTo("a");
    }

    @Test
    void missingEntry_isNoticed_andTheWholeIsReadAnew() {
        var windows = new Windows("a", "b");
        windows.beats(16);
        windows.ledger.sold(SEAT, "r1");
        windows.pulse("b", 1, SEAT);
        // The sweeper writes; before "b" looks, the entry with the seat is gone.
        windows.pass(Windows.BEAT);
        windows.look("a");
        windows.board.entries.removeIf(e -> e.changes().stream().anyMatch(c -> c.seat().equals(SeatId.parse(SEAT))));
        windows.board.entries.add(new BoardEntry(windows.board.entries.getLast().number() + 2, "a", 0,
                Duration.ofSeconds(2), List.of(), Optional.empty()));
        int before = windows.ledger.wholeReads;
        assertThat(windows.look("b").rows()).containsKey(SeatId.parse(SEAT));
        assertThat(windows.ledger.wholeReads).isEqualTo(before + 1);
    }

    /** A window opens in the moment a seat is taken and given back, which no sweep saw: the digests differ. */
    @Test
    void pictureThatDiffersFromTheSweep_isNotProved_andIsReadAnew() {
        var windows = new Windows("a");
        windows.beats(16);
        windows.ledger.sold(SEAT, "r1");
        windows.open("b");
        var first = windows.look("b");
        windows.ledger.free(SEAT);
        assertThat(first.rows()).containsKey(SeatId.parse(SEAT));
        windows.beats(16);
        assertThat(windows.sees("b", SEAT)).isFalse();
        assertThat(windows.age("b")).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void boardUnreadable_eachWindowReadsForItself_seldom() {
        var windows = new Windows("a", "b");
        windows.beats(16);
        windows.board.readsFail = DOWN;
        windows.ledger.sold(SEAT, "r1");
        int before = windows.ledger.wholeReads;
        for (int i = 0; i < 40; i++) {
            windows.beats(1);
            assertThat(windows.age("b")).isLessThan(SILENT);
        }
        assertThat(windows.sees("b", SEAT)).isTrue();
        assertThat(windows.ledger.wholeReads - before).isBetween(6, 9);
        windows.board.readsFail = null;
        windows.beats(40);
        before = windows.ledger.wholeReads;
        windows.beats(12);
        assertThat(windows.ledger.wholeReads - before).isBetween(2, 4);
    }

    @Test
    void everythingSilent_whileReadingAlone_isSaidToo() {
        var windows = new Windows("a");
        windows.beats(16);
        windows.board.readsFail = DOWN;
        windows.beats(4);
        windows.ledger.readsFail = DOWN;
        windows.pass(Duration.ofSeconds(3));
        for (int i = 0; i < 40; i++) {
            windows.pass(Windows.BEAT);
            assertThatThrownBy(() -> windows.look("a")).isInstanceOf(Fault.class);
        }
        windows.ledger.readsFail = null;
        windows.pass(Duration.ofSeconds(3));
        assertThat(windows.look("a").age()).isZero();
    }

    @Test
    void boardUnwritable_eachWindowReadsForItself() {
        var windows = new Windows("a", "b");
        windows.beats(16);
        windows.board.writesFail = DOWN;
        windows.ledger.sold(SEAT, "r1");
        for (int i = 0; i < 60; i++) {
            windows.beats(1);
            assertThat(windows.age("b")).isLessThan(SILENT);
        }
        assertThat(windows.sees("b", SEAT)).isTrue();
    }

    @Test
    void everythingSilent_isSaidAtOnce_andStaysSaid_untilSomethingAnswers() {
        var windows = new Windows("a", "b");
        windows.beats(16);
        windows.board.readsFail = DOWN;
        windows.ledger.readsFail = DOWN;
        for (int i = 0; i < 40; i++) {
            windows.pass(Windows.BEAT);
            assertThatThrownBy(() -> windows.look("a")).isInstanceOf(Fault.class);
        }
        windows.board.readsFail = null;
        windows.ledger.readsFail = null;
        assertThat(windows.look("a").age()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void showingUnreadable_thePictureAges_andNobodyProvesIt() {
        var windows = new Windows("a", "b");
        windows.beats(16);
        windows.ledger.readsFail = DOWN;
        windows.beats(14);
        assertThat(windows.age("b")).isBetween(Duration.ofSeconds(3), SILENT);
        windows.pass(Duration.ofSeconds(2));
        assertThatThrownBy(() -> windows.look("b")).isInstanceOf(Fault.class);
    }

    @Test
    void throttled_asksLessOften_andReadsNothingElse() {
        var windows = new Windows("a", "b");
        windows.beats(16);
        windows.board.readsFail = SLOW;
        int reads = windows.board.reads;
        int wholes = windows.ledger.wholeReads;
        windows.beats(12);
        assertThat(windows.board.reads - reads).isLessThan(8);
        assertThat(windows.ledger.wholeReads).isEqualTo(wholes);
        windows.board.readsFail = null;
        windows.beats(24);
        assertThat(windows.age("b")).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void throttledSweep_isRepeatedLessOften() {
        var windows = new Windows("a");
        windows.beats(16);
        windows.ledger.readsFail = SLOW;
        int before = windows.ledger.wholeReads;
        windows.beats(12);
        assertThat(windows.ledger.wholeReads - before).isLessThanOrEqualTo(2);
    }

    @Test
    void ownAct_isSeenAtTheNextLook_evenIfTheSweepIsOlder() {
        var windows = new Windows("a", "b");
        windows.ledger.sold(SEAT, "r1");
        windows.window("b").touched(List.of(SeatId.parse(SEAT)));
        windows.pass(Windows.BEAT);
        assertThat(windows.look("b").rows()).containsKey(SeatId.parse(SEAT));
    }

    /** Somebody gives the seat back just after our own act: no telling which reading is newer, so it is read once more. */
    @Test
    void seatOfOurOwnAct_changedByAnother_isReadOnceMore() {
        var windows = new Windows("a", "b");
        windows.ledger.sold(SEAT, "r1");
        windows.window("b").touched(List.of(SeatId.parse(SEAT)));
        windows.beats(1);
        windows.ledger.free(SEAT);
        windows.pulse("c", 1, SEAT);
        windows.beats(1);
        assertThat(windows.sees("b", SEAT)).isFalse();
    }

    @Test
    void afterTheComputerSlept_theWholeIsReadAnew() {
        var windows = new Windows("a", "b");
        windows.kill("a");
        windows.ledger.sold(SEAT, "r1");
        windows.sleep(Duration.ofMinutes(30));
        assertThat(windows.look("b").rows()).containsKey(SeatId.parse(SEAT));
    }

    @Test
    void unchanged_isTheSameMap_soThatNothingIsDrawn() {
        var windows = new Windows("a", "b");
        var before = windows.seen("b").rows();
        windows.beats(8);
        assertThat(windows.seen("b").rows()).isSameAs(before);
    }

    /** Its ledger looks for old seat ids only where it has read some: each window must, or it would sell over them. [NEVER-1] */
    @Test
    void rowUnderAnOldId_isReadByEveryWindowItself() {
        var windows = new Windows("a", "b");
        windows.ledger.oldIds = 1;
        int before = windows.ledger.wholeReads;
        windows.beats(6);
        assertThat(windows.seen("b").oldIds()).isEqualTo(1);
        assertThat(windows.ledger.wholeReads - before).isLessThanOrEqualTo(3);
        windows.beats(12);
        assertThat(windows.age("a")).isLessThan(Duration.ofSeconds(2));
        assertThat(windows.age("b")).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void strangersAreToldByTheSweep() {
        var windows = new Windows("a", "b");
        windows.ledger.strangers = 2;
        windows.beats(6);
        assertThat(windows.seen("b").strangers()).isEqualTo(2);
    }
}
