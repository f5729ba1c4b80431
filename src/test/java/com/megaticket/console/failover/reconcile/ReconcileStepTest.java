package com.megaticket.console.failover.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.audit.Audit;
import com.megaticket.console.failover.audit.ConsoleAudit;
import com.megaticket.console.failover.audit.Plan;
import com.megaticket.console.failover.audit.ReconcileStep;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepOutcome.Reason;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** [NEVER-1] The sale does not go home over what nobody has compared or settled. */
class ReconcileStepTest {
    private static final String A = "1층-B-7-13";

    private final AuditRig rig = new AuditRig();
    private final Twin twin = rig.twin;
    private final ConsoleAudit audit = rig.audit();
    private final List<StepWork.Progress> progress = new ArrayList<>();

    private Switch back() {
        Instant now = twin.clock.instant();
        return Switch.begin(Switch.Kind.BACK, Twin.TOKYO, Twin.SEOUL, new Epoch(2, "n"),
                new Switch.Signature("Kim", "operator-1", now, ""));
    }

    private StepOutcome play(Switch run) {
        return new ReconcileStep(audit, twin.clock::pass).run(run, progress::add);
    }

    private static void isNotYet(StepOutcome outcome, Reason reason) {
        assertThat(outcome).isInstanceOfSatisfying(StepOutcome.NotYet.class,
                n -> assertThat(n.reason()).isEqualTo(reason));
    }

    @Test
    void itRunsItselfAndIsDoneWhenAllIsClean() {
        assertThat(play(back())).isInstanceOfSatisfying(StepOutcome.Done.class,
                d -> assertThat(d.proof()).startsWith("1 showings clean"));
    }

    @Test
    void aRunFromBeforeTheSwitchIsNotBelieved() {
        audit.begin(Audit.USUAL_BUDGET);
        twin.clock.pass(Duration.ofMinutes(1));
        Switch run = back();
        twin.sell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        isNotYet(play(run), Reason.FINDINGS);
    }

    @Test
    void openFindingsHoldItUntilAPersonSettledThem_withoutAnotherRun() {
        twin.sell(twin.seoul, A);
        twin.sell(twin.tokyo, A);
        twin.heal(twin.tokyo);
        Switch run = back();
        isNotYet(play(run), Reason.FINDINGS);
        Optional<Instant> begun = audit.now().begun();
        audit.decide(AuditRig.decision(AuditRig.only(audit.now()), Plan.Way.LEAVE));
        twin.clock.pass(Duration.ofSeconds(1));
        assertThat(play(run)).isInstanceOfSatisfying(StepOutcome.Done.class,
                d -> assertThat(d.proof()).contains("1 findings settled by people"));
        assertThat(audit.now().begun()).isEqualTo(begun);
    }

    @Test
    void whatCouldNotBeComparedHoldsIt() {
        twin.tokyo.mute.add(twin.showing.partition());
        isNotYet(play(back()), Reason.UNREAD);
        twin.tokyo.mute.clear();
        twin.seoul.streamCut = true;
        isNotYet(play(back()), Reason.UNREAD);
    }

    @Test
    void aRegionThatDoesNotAnswerFailsIt() {
        twin.seoul.dark = true;
        assertThat(play(back())).isInstanceOf(StepOutcome.Failed.class);
    }

    /** The console died in the middle, or a person stopped it: the step goes on from there. */
    @Test
    void aRunOfThisSwitchIsGoneOnWith() {
        Twin.schedule(twin.seoul, Twin.showing("perf-a"));
        Switch run = back();
        Audit.Following stopper = audit.follow(now -> {
            if (now.isRunning() && now.tally().clean() == 1) {
                audit.stop();
            }
        });
        isNotYet(play(run), Reason.UNREAD);
        stopper.close();
        Optional<Instant> begun = audit.now().begun();
        twin.clock.pass(Duration.ofSeconds(30));
        assertThat(play(run)).isInstanceOf(StepOutcome.Done.class);
        assertThat(audit.now().begun()).isEqualTo(begun);
    }

    @Test
    void itWaitsForTheRunUnderWayAndTellsHowFarItIs() {
        rig.background.hold();
        Switch run = back();
        audit.begin(Audit.USUAL_BUDGET);
        var waited = new ArrayList<Duration>();
        StepOutcome outcome = new ReconcileStep(audit, time -> {
            waited.add(time);
            rig.background.runAll();
        }).run(run, progress::add);
        assertThat(outcome).isInstanceOf(StepOutcome.Done.class);
        assertThat(waited).hasSize(1);
        assertThat(progress).containsExactly(new StepWork.Progress(0, 0, Optional.empty()));
    }
}
