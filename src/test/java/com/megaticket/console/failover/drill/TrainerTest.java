package com.megaticket.console.failover.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.room.Consent;
import com.megaticket.console.failover.room.Surroundings.Advice;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.failover.runbook.SwitchBook;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Incidents: the script makes the faults, and what the person did is told from what is seen. */
class TrainerTest {
    private final Ground ground = new Ground();

    @BeforeEach
    void open() {
        ground.lease();
        ground.pass(1);
    }

    private Goal goal(Signal signal) {
        return ground.drills.script(past().exercise()).goals().stream().filter(g -> g.signal() == signal).findFirst()
                .orElseThrow();
    }

    private Run past() {
        return ground.state.running().orElseGet(() -> ground.state.past().getFirst());
    }

    private Goal.Mark mark(Signal signal) {
        return goal(signal).mark(past().reached());
    }

    @Test
    void thereAreTen() {
        assertThat(Arrays.stream(Exercise.values()).filter(Exercise::isIncident)).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    void everyIncidentMakesItsFaultAndEveryAbortTakesItOff(Exercise exercise) {
        ground.drills.start(exercise, "Kim");
        ground.pass(1);
        ground.drills.inject();
        ground.pass(25);
        assertThat(ground.faults.standing.isEmpty()).isEqualTo(exercise == Exercise.PLANNED);
        ground.drills.abort();
        assertThat(ground.faults.standing).isEmpty();
        assertThat(ground.state.running()).isEmpty();
    }

    @Test
    void shortFreezeThawsByItselfAndTokyoStaysShut() {
        ground.drills.start(Exercise.SHORT_FREEZE, "Kim");
        ground.pass(21);
        ground.pass(5);
        ground.advise(Advice.GO);
        ground.acknowledged = Optional.of(ground.now().plusSeconds(1));
        ground.pass(21);
        assertThat(ground.faults.standing).isEmpty();
        assertThat(past().has(Signal.HEALED)).isTrue();
        ground.pass(1);
        ground.advise(Advice.STAY);

        assertThat(past().ended().orElseThrow().how()).isEqualTo(Run.How.COMPLETED);
        assertThat(mark(Signal.ACKNOWLEDGED)).isEqualTo(Goal.Mark.IN_TIME);
        assertThat(mark(Signal.OPENED)).isEqualTo(Goal.Mark.KEPT);
    }

    @Test
    void whoSwitchesInAStormOfRefusalsHasFallenForIt() {
        ground.drills.start(Exercise.TOO_FAST, "Kim");
        ground.pass(25);
        ground.begin(Switch.Kind.FORCED, Ground.TOKYO);
        ground.pass(1);
        assertThat(mark(Signal.DECIDED)).isEqualTo(Goal.Mark.DONE_WRONG);
        ground.pass(120);
        assertThat(ground.faults.standing).isEmpty();
    }

    @Test
    void hastyIsWhoForcesBeforeGo() {
        ground.drills.start(Exercise.DEAD_REGION, "Kim");
        ground.pass(21);
        ground.rooms.regions.cut.add(Ground.SEOUL);
        ground.pass(1);
        ground.begin(Switch.Kind.FORCED, Ground.TOKYO);
        ground.pass(1);
        assertThat(mark(Signal.HASTY)).isEqualTo(Goal.Mark.DONE_WRONG);
    }

    @Test
    void lagThatWasEndedIsNotRampedUpAgain() {
        ground.drills.start(Exercise.GROWING_LAG, "Kim");
        ground.pass(21);
        assertThat(ground.faults.standing).containsExactly(new Disturbance(Disturbance.Kind.REPLICATION_LAG,
                Ground.SEOUL, 2000));
        ground.acknowledged = Optional.of(ground.now().plusSeconds(1));
        ground.pass(2);
        ground.pass(21);
        assertThat(ground.faults.standing).isEmpty();
        ground.pass(60);
        assertThat(ground.faults.standing).isEmpty();
    }

    @Test
    void hintIsToldAndKept() {
        ground.drills.start(Exercise.DEAD_REGION, "Kim");
        ground.pass(21);
        ground.pass(1);
        ground.drills.hint();
        assertThat(past().hinted()).containsOnlyKeys(Signal.ADVISED);
        ground.drills.abort();
        assertThat(past().hinted()).hasSize(1);
    }

    @Test
    void supervisorsWordIsSeen() {
        ground.drills.start(Exercise.DARK_STANDBY, "Kim");
        ground.pass(21);
        ground.pass(1);
        ground.room.word(true, new Consent("Kim", "STILL OPEN " + Ground.SEOUL, ""));
        ground.pass(1);
        assertThat(mark(Signal.VOUCHED)).isEqualTo(Goal.Mark.IN_TIME);
    }

    @Test
    void switchLeftByAConsoleThatDiedIsTakenOver() {
        var book = new SwitchBook(ground.rooms.regions.way(ground.rooms.regions.tokyo), Ids.random(), _ -> {});
        var left = new LeftSwitch(book, new ServiceClock(ground.rooms.regions.hand));
        ground.drills.start(Exercise.LEFT_BEHIND, "Kim");
        ground.pass(3);
        left.leave(Ground.SEOUL, Ground.TOKYO, () -> new Epoch(2, "left"));
        assertThat(left.lies()).isTrue();
        ground.pass(1);
        assertThat(ground.room.situation().switches().open().orElseThrow().operator()).isEqualTo(LeftSwitch.CONSOLE);
        assertThat(past().has(Signal.DECIDED)).as("not decided by a person here").isFalse();

        ground.play();
        ground.pass(1);
        assertThat(mark(Signal.TAKEN_OVER)).isEqualTo(Goal.Mark.IN_TIME);
        assertThat(mark(Signal.OPENED)).isEqualTo(Goal.Mark.IN_TIME);
        assertThat(left.lies()).isFalse();
    }

    @Test
    void leftSwitchIsGivenUpOnlyWhileNobodyTookItOver() {
        var book = new SwitchBook(ground.rooms.regions.way(ground.rooms.regions.tokyo), Ids.random(), _ -> {});
        var left = new LeftSwitch(book, new ServiceClock(ground.rooms.regions.hand));
        left.leave(Ground.SEOUL, Ground.TOKYO, () -> new Epoch(2, "left"));
        left.remove();
        assertThat(left.lies()).isFalse();
        assertThat(book.all().getFirst().papers().givenUp()).isPresent();
    }
}
