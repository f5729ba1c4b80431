package com.megaticket.console.failover.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.room.Consent;
import com.megaticket.console.failover.room.Surroundings.Advice;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrillsTest {
    private final Ground ground = new Ground();

    private Optional<Signal> next() {
        Run run = ground.run();
        return run.next(ground.drills.script(run.exercise())).map(Goal::signal);
    }

    private void killed() {
        ground.lease();
        ground.drills.start(Exercise.KILLED, "Kim");
        ground.pass(5);
        ground.drills.inject();
        ground.rooms.regions.cut.add(Ground.SEOUL);
        ground.pass(1);
    }

    @Test
    void everyPhaseEndsByWhatIsSeen() {
        killed();
        assertThat(next()).contains(Signal.ADVISED);
        ground.pass(70);
        ground.advise(Advice.GO);
        assertThat(next()).contains(Signal.DECIDED);
        assertThat(ground.run().told().bookings()).hasValue(3);

        ground.begin(Switch.Kind.FORCED, Ground.TOKYO);
        ground.pass(1);
        assertThat(next()).contains(Signal.OPENED);
        ground.play();
        ground.play();
        ground.without("WITHOUT CLOSE");
        ground.without("WITHOUT FENCES");
        ground.without("SKIP");
        ground.without("WITHOUT DRAIN");
        ground.play();
        ground.pass(1);
        assertThat(next()).contains(Signal.SOLD);
        assertThat(ground.run().has(Signal.CLOSED)).isFalse();

        ground.sale = Optional.of(ground.now());
        ground.pass(1);
        assertThat(next()).contains(Signal.HEALED);
        ground.drills.heal();
        ground.rooms.regions.cut.clear();
        assertThat(ground.faults.standing).isEmpty();
        assertThat(next()).contains(Signal.CLOSED);

        ground.pass(2);
        ground.room.closeOwed(ground.room.situation().owed().getFirst().epoch(),
                new Consent("Kim", Ground.SEOUL, ""));
        ground.pass(1);
        assertThat(next()).contains(Signal.BACK);
        ground.compared = Optional.of(new Sights.Compared(ground.now(), 1, 2, 3));
        ground.pass(1);
        assertThat(ground.run().has(Signal.RECONCILED)).as("findings are open").isFalse();
        ground.compared = Optional.of(new Sights.Compared(ground.now(), 1, 2, 0));
        ground.rooms.around = com.megaticket.console.failover.room.Rooms.FINE;
        ground.begin(Switch.Kind.BACK, Ground.SEOUL);
        ground.play();
        ground.play();
        ground.pass(1);

        assertThat(ground.state.running()).isEmpty();
        Run run = ground.state.past().getFirst();
        assertThat(run.ended().orElseThrow().how()).isEqualTo(Run.How.COMPLETED);
        assertThat(run.reached().keySet()).contains(Signal.BACK, Signal.RECONCILED, Signal.CLOSED).doesNotContain(
                Signal.HASTY);
        assertThat(run.told().compared()).contains(new Sights.Compared(ground.compared.orElseThrow().at(), 1, 2, 0));
        assertThat(run.told().deeds()).extracting(Run.Deed::what).contains("drill-begin", "begin-switch",
                "without CLOSE", "close-owed", "drill-completed");
        assertThat(RunJson.read(RunJson.write(run))).contains(run);
    }

    @Test
    void plannedDrillNeedsNoFault() {
        ground.lease();
        ground.drills.start(Exercise.PLANNED, "Kim");
        ground.pass(1);
        assertThat(next()).contains(Signal.DECIDED);
        Instant begun = ground.now();
        ground.begin(Switch.Kind.PLANNED, Ground.TOKYO);
        ground.play();
        ground.play();
        ground.pass(1);
        assertThat(next()).contains(Signal.SOLD);
        Run run = ground.run();
        assertThat(run.at(Signal.CLOSED).orElseThrow()).isBetween(begun, run.at(Signal.OPENED).orElseThrow());
        assertThat(run.has(Signal.ADVISED)).isFalse();
    }

    /** What a test seeds: an advice that stood before the fault is no detection of it. */
    @Test
    void adviceOfBeforeIsNoDetection() {
        ground.lease();
        ground.advise(Advice.GO);
        ground.pass(3);
        ground.drills.start(Exercise.KILLED, "Kim");
        ground.drills.inject();
        ground.pass(3);
        assertThat(next()).contains(Signal.ADVISED);
        ground.advise(Advice.GO);
        assertThat(next()).contains(Signal.DECIDED);
    }

    @Test
    void faultThatWasAskedForAndDoesNotStandIsNotInjected() {
        ground.lease();
        ground.faults.slow = true;
        ground.drills.start(Exercise.FROZEN, "Kim");
        ground.drills.inject();
        ground.pass(3);
        assertThat(next()).contains(Signal.INJECTED);
        ground.faults.standing.add(new Disturbance(Disturbance.Kind.FROZEN, Ground.SEOUL, 1));
        ground.pass(1);
        assertThat(next()).contains(Signal.ADVISED);
    }

    @Test
    void abortTakesFaultsOff() {
        killed();
        ground.drills.abort();
        assertThat(ground.faults.standing).isEmpty();
        assertThat(ground.state.running()).isEmpty();
        Run run = ground.state.past().getFirst();
        assertThat(run.ended().orElseThrow().how()).isEqualTo(Run.How.ABORTED);
        assertThat(run.has(Signal.OPENED)).isFalse();
        assertThat(ground.rooms.journal).extracting(Action::what).contains("drill-aborted");
    }

    @Test
    void abortThatCannotTakeThemOffIsNotOver() {
        killed();
        ground.faults.refusal = Optional.of(new Failure.Unavailable("gone", ""));
        ground.drills.abort();
        assertThat(ground.run().made().standing()).hasSize(1);
        assertThat(ground.state.doing().trouble()).isPresent();

        ground.faults.refusal = Optional.empty();
        ground.drills.abort();
        assertThat(ground.state.running()).isEmpty();
        assertThat(ground.faults.standing).isEmpty();
        assertThat(ground.state.doing().trouble()).isEmpty();
    }

    @Test
    void consoleThatDiedOffersToTakeFaultsOff() {
        killed();
        ground.restart();
        assertThat(ground.state.running()).isEmpty();
        assertThat(ground.state.left()).isPresent();
        assertThat(ground.state.refused()).containsEntry(Exercise.PLANNED, Refusal.LEFT);

        ground.drills.settle();
        assertThat(ground.faults.standing).isEmpty();
        assertThat(ground.state.left()).isEmpty();
        assertThat(ground.state.past().getFirst().ended().orElseThrow().how()).isEqualTo(Run.How.LEFT);
    }

    @Test
    void nothingIsMadeThatCouldNotBeWrittenDown() {
        ground.lease();
        ground.drills.start(Exercise.KILLED, "Kim");
        ground.runs.full = true;
        ground.drills.inject();
        assertThat(ground.faults.standing).isEmpty();
        assertThat(ground.state.doing().trouble()).isPresent();
    }

    @Test
    void whoMayNotInjectIsShownTheCommandAndItIsSeenAfterwards() {
        ground.real = true;
        ground.faults.kinds = EnumSet.of(Disturbance.Kind.REPLICATION_CUT);
        ground.restart();
        assertThat(ground.state.refused()).containsEntry(Exercise.KILLED, Refusal.NOT_HERE)
                .containsEntry(Exercise.DEAD_REGION, Refusal.NOT_HERE);
        ground.lease();
        ground.drills.start(Exercise.CUT, "Kim");
        ground.faults.refusal = Optional.of(new Failure.Denied("fis:StartExperiment", "", ""));
        ground.drills.inject();
        assertThat(ground.state.doing().byHand()).contains("start");
        assertThat(ground.run().made().standing()).isEmpty();
        assertThat(next()).contains(Signal.INJECTED);

        ground.faults.refusal = Optional.empty();
        ground.faults.standing.add(new Disturbance(Disturbance.Kind.REPLICATION_CUT, Ground.SEOUL, 1));
        ground.drills.injectedByHand(" EXP7 ");
        assertThat(ground.run().made().standing().getFirst().handle()).isEqualTo("EXP7");
        assertThat(next()).contains(Signal.WARNED);
        ground.faults.standing.clear();
        ground.pass(1);
        assertThat(ground.run().has(Signal.HEALED)).isTrue();
    }

    @Test
    void experimentWhoseIdWasLostIsNamedAndThenTakenOff() {
        ground.lease();
        ground.runs.keep(RunsToShow.real(Exercise.CUT, "lost", ground.now())
                .made(Disturbance.Kind.REPLICATION_CUT, Ground.SEOUL, true).going());
        ground.restart();
        ground.drills.injectedByHand("EXP9");
        assertThat(ground.runs.open().orElseThrow().made().standing().getFirst().handle()).isEqualTo("EXP9");
        ground.drills.settle();
        assertThat(ground.state.left()).isEmpty();
    }

    @Test
    void switchNeedsALeaseAndNoOtherSwitch() {
        assertThat(ground.state.refused()).containsEntry(Exercise.PLANNED, Refusal.FIRST_LEASE);
        ground.lease();
        ground.pass(1);
        assertThat(ground.state.refused()).isEmpty();
        ground.begin(Switch.Kind.PLANNED, Ground.TOKYO);
        ground.pass(1);
        assertThat(ground.state.refused()).containsEntry(Exercise.CUT, Refusal.SWITCH_OPEN);
        ground.drills.start(Exercise.CUT, "Kim");
        assertThat(ground.state.running()).isEmpty();
    }

    @Test
    void timesAreTheFactsOwn() {
        killed();
        Instant injected = ground.run().at(Signal.INJECTED).orElseThrow();
        ground.pass(30);
        ground.advise(Advice.GO);
        Goal advised = ground.drills.script(Exercise.KILLED).goals().get(1);
        assertThat(advised.took(ground.run().reached())).contains(Duration.between(injected, ground.run().at(
                Signal.ADVISED).orElseThrow()));
        assertThat(advised.mark(ground.run().reached())).isEqualTo(Goal.Mark.IN_TIME);
        Goal opened = ground.drills.script(Exercise.KILLED).goals().get(3);
        assertThat(opened.took(ground.run().reached())).isEmpty();
        assertThat(opened.mark(ground.run().reached())).isEqualTo(Goal.Mark.NOT_REACHED);
    }
}
