package com.megaticket.console.readiness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.board.Sheet.Line;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.ui.words.Group;
import com.megaticket.console.readiness.ui.words.Mark;
import com.megaticket.console.readiness.ui.words.Summary;
import com.megaticket.console.readiness.ui.words.Summary.Call;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryTest {
    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");

    @ParameterizedTest
    @CsvSource({"NEVER,NEVER", "LOOKING,STOPPED", "STAGED,STOPPED", "AGAIN,STOPPED", "OLD,OLD", "NO_LOGIN,UNKNOWN",
            "UNKNOWN,UNKNOWN", "HARMED,HARMED", "CHANGED,HARMED", "READY,READY", "STAND_IN,READY"})
    void oneWordForAll(Sheets sheets, Call call) {
        assertThat(Summary.of(sheets.at(NOW), NOW).call()).isEqualTo(call);
    }

    /** [NEVER-2] Whichever check it is, and whatever keeps it from being told: ready is not said. */
    @ParameterizedTest
    @EnumSource
    void neverReadyWhileOneIsNotKnown(CheckId id) {
        var broken = new Failure.Throttled("slow", "");
        Stream.of(Optional.<State.Ended>empty(), ended(new Result.CannotTell(broken, List.of()), 10),
                ended(new Result.NotPermitted("x:Y", broken, List.of()), 10),
                ended(new Result.Skipped(com.megaticket.console.readiness.check.Setting.DOMAIN, List.of()), 10),
                ended(new Result.Pass(List.of()), 3 * 3600)).forEach(
                        last -> assertThat(
                                Summary.of(but(Sheets.READY, id, last), NOW).call()).isNotEqualTo(Call.READY));
    }

    private static Optional<State.Ended> ended(Result result, long secondsAgo) {
        return Optional.of(new State.Ended(result, NOW.minusSeconds(secondsAgo), Duration.ZERO));
    }

    private static Sheet but(Sheets sheets, CheckId id, Optional<State.Ended> last) {
        Sheet sheet = sheets.at(NOW);
        return new Sheet(1, sheet.place(), sheet.lines().stream().map(l -> l.id() == id
                ? new Line(l.id(), l.uses(), Optional.empty(), last)
                : l).toList(), false);
    }

    @Test
    void whatIsFoundNowStopsItThoughTheRestIsOld() {
        Sheet old = Sheets.OLD.at(NOW);
        Sheet fresh = Sheets.STAGED.at(NOW);
        var again = new Sheet(1, old.place(), old.lines().stream().map(l -> l.id() == CheckId.R1
                ? fresh.lines().getFirst()
                : l).toList(), false);
        assertThat(Summary.of(again, NOW).call()).isEqualTo(Call.STOPPED);
    }

    @Test
    void oneReasonForManyIsSaidOnce() {
        assertThat(Summary.of(Sheets.NO_LOGIN.at(NOW), NOW).common()).get()
                .satisfies(c -> assertThat(c.count()).isEqualTo(30));
        assertThat(Summary.of(Sheets.STAGED.at(NOW), NOW).common()).isEmpty();
    }

    @Test
    void whatStopsItComesFirstThenWhatIsNotKnownAndLastWhatPassed() {
        List<CheckRow> rows = CheckRow.of(Sheets.STAGED.at(NOW));
        assertThat(rows).extracting(CheckRow::group).isSorted();
        assertThat(rows.getFirst().id()).isEqualTo(CheckId.R1);
        assertThat(rows.getFirst().headed()).isEqualTo(5);
        assertThat(rows.stream().mapToInt(CheckRow::headed).sum()).isEqualTo(rows.size());
    }

    /** Colour alone says nothing to some, and to nobody in print. */
    @Test
    void everyStateHasAShapeOfItsOwn() {
        assertThat(Arrays.stream(Group.values()).map(Mark::of).map(Mark::icon)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Call.values()).map(Mark::of).map(Mark::icon)).doesNotHaveDuplicates();
    }
}
