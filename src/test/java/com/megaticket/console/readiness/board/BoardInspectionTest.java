package com.megaticket.console.readiness.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Call;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.readiness.estate.Question;
import com.megaticket.console.readiness.report.Tally;
import com.megaticket.console.readiness.rules.Checks;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.ui.fx.ManualBackground;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two checks and the one that compares runs, on the test's own beat. */
class BoardInspectionTest {
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private final ManualBackground background = new ManualBackground();
    private final List<Journal.GoodRun> kept = new ArrayList<>();
    private final List<Failure> unkept = new ArrayList<>();
    private boolean diskFull;
    private boolean broken;
    private String image = "ami-1";
    private int looks;

    private final Journal journal = new Journal() {
        @Override
        public Optional<Instant> lastDrill() {
            return Optional.empty();
        }

        @Override
        public Optional<GoodRun> goodRun() {
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
        }

        @Override
        public void keep(GoodRun run) {
            if (diskFull) {
                throw new Fault(new Failure.Misconfigured("disk:/x", "full", ""));
            }
            kept.add(run);
        }
    };

    @SuppressWarnings("NullAway") // Of the ports only the journal is asked.
    private final BoardInspection inspection = new BoardInspection(new Board(List.of(
            new Check(CheckId.R3, List.of(),
                    in -> in.ask(new Question<>(new Call(Action.IMAGES, "r", "i"), _ -> image))),
            new Check(CheckId.R9, List.of(), in -> {
                looks++;
                if (broken) {
                    in.found(Trouble.HEALTH_CHECK_DISABLED, Command.aws("x"), "c");
                }
            }), Checks.all().stream().filter(Check::isLast).findFirst().orElseThrow()),
            new Estate(null, null, null, null, null, null, null, null, null, null, null, journal), background,
            Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(60)),
            Blueprint.usual(TableNames.withPrefix("t-")), Sheet.Origin.AWS, journal, unkept::add);

    private Sheet.Line line(CheckId id) {
        return inspection.sheet().lines().stream().filter(l -> l.id() == id).findFirst().orElseThrow();
    }

    private Optional<Result> last(CheckId id) {
        return line(id).last().map(State.Ended::result);
    }

    /** [NEVER-2] */
    @Test
    void beforeTheFirstRunNothingIsKnownAndNothingPassed() {
        Sheet sheet = inspection.sheet();
        assertThat(sheet.lines()).allMatch(l -> l.last().isEmpty() && l.underWay().isEmpty());
        assertThat(sheet.oldest()).isEmpty();
        assertThat(sheet.passed(Severity.BLOCKER)).isFalse();
        assertThat(Tally.of(sheet.report(NOW)).exitCode()).isEqualTo(Tally.CANNOT_TELL);
    }

    /** [NEVER-2] One pass is not all passed. */
    @Test
    void aReportCountsWhatWasNeverLookedAtAsNotKnown() {
        inspection.again(CheckId.R3);
        BoardSnapshot report = inspection.sheet().report(NOW);
        assertThat(report.finished()).isFalse();
        assertThat(Tally.of(report).unknown()).isEqualTo(2);
        assertThat(Tally.of(report).exitCode()).isEqualTo(Tally.CANNOT_TELL);
    }

    @Test
    void whoeverAsksThereIsOneRun() {
        background.hold();
        inspection.begin();
        int waiting = background.waiting();
        inspection.begin();
        inspection.again(CheckId.R9);
        assertThat(background.waiting()).isEqualTo(waiting);
        assertThat(inspection.sheet().running()).isTrue();
        background.runAll();
        assertThat(inspection.sheet().running()).isFalse();
        assertThat(looks).isOne();
    }

    @Test
    void whatWasKnownStandsWhileItIsLookedAtAgain() {
        inspection.begin();
        broken = true;
        background.hold();
        inspection.begin();
        assertThat(line(CheckId.R9).underWay()).isPresent();
        assertThat(last(CheckId.R9)).get().isInstanceOf(Result.Pass.class);
        background.runAll();
        assertThat(last(CheckId.R9)).get().isInstanceOf(Result.Fail.class);
    }

    @Test
    void oneIsLookedAtAloneUnlessItComparesWhatAllHaveRead() {
        inspection.begin();
        image = "ami-2";
        broken = true;
        inspection.again(CheckId.R9);
        assertThat(last(CheckId.R9)).get().isInstanceOf(Result.Fail.class);
        assertThat(last(CheckId.R31)).as("not looked at").get().isInstanceOf(Result.Fail.class);
        broken = false;
        inspection.again(CheckId.R31);
        assertThat(last(CheckId.R9)).get().isInstanceOf(Result.Pass.class);
        assertThat(last(CheckId.R31)).get().isInstanceOfSatisfying(Result.Fail.class,
                f -> assertThat(f.problems().getFirst().trouble()).isEqualTo(Trouble.CHANGED));
    }

    /** [NEVER-2] A run given up is no news: neither a pass nor the loss of what was known. */
    @Test
    void aCancelledRunLeavesWhatWasKnownAndNothingElse() {
        background.hold();
        inspection.begin();
        inspection.cancel();
        assertThat(inspection.sheet().running()).isFalse();
        assertThat(inspection.sheet().lines()).allMatch(l -> l.last().isEmpty());
        background.runAll();
        inspection.begin();
        background.hold();
        inspection.begin();
        inspection.cancel();
        inspection.cancel();
        assertThat(last(CheckId.R3)).get().isInstanceOf(Result.Pass.class);
        assertThat(inspection.sheet().acceptable()).isFalse();
    }

    @Test
    void aFirstGoodRunIsKeptAndAChangeWaitsForAPerson() {
        inspection.begin();
        assertThat(kept).hasSize(1);
        image = "ami-2";
        inspection.begin();
        assertThat(kept).as("told until it is accepted").hasSize(1);
        assertThat(inspection.sheet().acceptable()).isTrue();
        inspection.accept();
        assertThat(kept.getLast().prints()).isNotEqualTo(kept.getFirst().prints());
        assertThat(last(CheckId.R31)).get().isInstanceOf(Result.Pass.class);
        assertThat(inspection.sheet().acceptable()).isFalse();
    }

    @Test
    void aRunWithAFindingIsNeitherKeptNorAcceptable() {
        broken = true;
        inspection.begin();
        image = "ami-2";
        inspection.begin();
        inspection.accept();
        assertThat(kept).isEmpty();
        assertThat(inspection.sheet().acceptable()).isFalse();
    }

    @Test
    void aFullDiskIsTold() {
        diskFull = true;
        inspection.begin();
        assertThat(unkept).hasSize(1);
        assertThat(kept).isEmpty();
    }

    @Test
    void aListenerHearsEveryChangeInOrderUntilItLeaves() throws Exception {
        var heard = new ArrayList<Sheet>();
        var following = inspection.follow(heard::add);
        assertThat(heard).hasSize(1);
        inspection.begin();
        assertThat(heard).extracting(Sheet::version).isSorted().doesNotHaveDuplicates();
        assertThat(heard).anyMatch(s -> s.lines().getFirst().underWay().orElse(null) instanceof State.Running);
        int before = heard.size();
        following.close();
        inspection.begin();
        assertThat(heard).hasSize(before);
    }

    /** [NEVER-2] */
    @Test
    void anOldWordIsNone() {
        inspection.begin();
        Sheet sheet = inspection.sheet();
        assertThat(sheet.believed(NOW.plusSeconds(60)).passed(Severity.BLOCKER)).isTrue();
        assertThat(sheet.believed(NOW.plus(Sheet.BELIEVED)).passed(Severity.BLOCKER)).isFalse();
        assertThat(sheet.report(NOW.plusSeconds(60)).asOf()).as("never newer than it is").isEqualTo(NOW);
    }
}
