package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.demo.staged.StagedEstate;
import com.megaticket.console.readiness.board.BoardInspection;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.TestClock;
import com.megaticket.console.shared.schema.TableNames;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandbyBoardTest {
    private Duration ahead = Duration.ZERO;

    /** The staged standby has the incident on record: whoever asks before the first run, or long after the last, is told nothing. */
    @Test
    void blockersBlockAndAnOldWordIsNone(@TempDir Path folder) {
        var names = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
        Journal journal = new JournalFiles(folder);
        var inspection = new BoardInspection(
                ReadinessRun.board(StagedEstate.incident(names, Clock.systemUTC(), journal),
                        Clock.systemUTC()),
                StagedEstate.plan(names), Sheet.Origin.STAGED, journal, _ -> {});
        var board = new StandbyBoard(inspection, TestClock.of(() -> Clock.systemUTC().instant().plus(ahead)));
        assertThat(board.standby()).isInstanceOf(Standby.Unknown.class);
        inspection.begin();
        for (int i = 0; i < 200 && !(board.standby() instanceof Standby.Blocked); i++) {
            Pause.real().sleep(Duration.ofMillis(100));
        }
        assertThat(board.standby()).isInstanceOfSatisfying(Standby.Blocked.class,
                b -> assertThat(b.blockers()).isPositive());
        ahead = Duration.ofHours(3);
        assertThat(board.standby()).isInstanceOf(Standby.Unknown.class);
    }
}
