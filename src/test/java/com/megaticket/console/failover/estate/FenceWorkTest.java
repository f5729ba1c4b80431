package com.megaticket.console.failover.estate;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.estate.Scene.Meets;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepOutcome.Reason;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The hard fence counts from what a write meets, never from an answer to the wish. */
class FenceWorkTest {
    private final Scene scene = new Scene();

    @Test
    void raisedWhenWritesAreSeenToBeRefused() {
        scene.later.put(Duration.ofSeconds(20), () -> scene.seats = Meets.POLICY);
        assertThat(scene.play(Step.HARDEN)).isInstanceOfSatisfying(StepOutcome.Done.class,
                done -> assertThat(done.proof()).contains(Scene.SEOUL, "refused", "3 times in a row", "asked for"));
        assertThat(scene.asked).containsExactly("raise " + Scene.SEOUL);
        assertThat(scene.waited()).isGreaterThan(Duration.ofSeconds(20));
        assertThat(scene.told.getLast().done()).isEqualTo(3);
        assertThat(scene.rows.scan(Table.RESERVATIONS)).isEmpty();
    }

    @Test
    void answerThatItWasTakenIsNoProof() {
        assertThat(scene.play(Step.HARDEN)).isInstanceOfSatisfying(StepOutcome.NotYet.class, late -> {
            assertThat(late.reason()).isEqualTo(Reason.NOT_SEEN);
            assertThat(late.detail()).contains("asked for", "let through");
        });
        assertThat(scene.waited()).isGreaterThanOrEqualTo(Scene.LIMITS.fence());
    }

    @Test
    void oneMachineOfTheServiceThatKnowsThePolicyIsNotAll() {
        scene.later.put(Duration.ofMillis(800), () -> scene.seats = Meets.POLICY);
        scene.later.put(Duration.ofMillis(1600), () -> scene.seats = Meets.NOTHING);
        assertThat(scene.play(Step.HARDEN)).isInstanceOf(StepOutcome.NotYet.class);
    }

    @Test
    void darkRegionIsNotFencedAndNothingIsAsked() {
        scene.seats = Meets.SILENCE;
        assertThat(scene.play(Step.HARDEN)).isInstanceOfSatisfying(StepOutcome.Failed.class,
                failed -> assertThat(failed.failure()).isInstanceOf(Failure.TimedOut.class));
        assertThat(scene.asked).isEmpty();
    }

    @Test
    void fenceThatLocksOutTheLeaseIsToldAtOnce() {
        scene.seats = Meets.POLICY;
        scene.signs = Meets.POLICY;
        assertThat(scene.play(Step.HARDEN)).isInstanceOfSatisfying(StepOutcome.NotYet.class,
                wide -> assertThat(wide.detail()).contains("those of lease, fences and markers: not authorized"));
    }

    @Test
    void whoMayNotIsGivenTheCommandAndWhatTheyDidByHandIsSeen() {
        scene.fence = () -> new TableFence.Asked.NotPermitted("aws dynamodb put-resource-policy");
        assertThat(scene.play(Step.HARDEN)).isEqualTo(new StepOutcome.ByHand("aws dynamodb put-resource-policy"));
        scene.seats = Meets.POLICY;
        assertThat(scene.play(Step.HARDEN)).isInstanceOfSatisfying(StepOutcome.Done.class,
                done -> assertThat(done.proof()).contains("not by this login"));
    }

    @Test
    void loginWithoutTheRightToWriteSeesNoFence() {
        scene.seats = Meets.NO_RIGHT;
        assertThat(scene.play(Step.HARDEN)).isInstanceOf(StepOutcome.NotYet.class);
    }

    @Test
    void refusalInOtherWordsCountsAfterWritesWereLetThrough() {
        scene.later.put(Duration.ofSeconds(1), () -> scene.seats = Meets.OTHER_WORDS);
        assertThat(scene.play(Step.HARDEN)).isInstanceOf(StepOutcome.Done.class);
        assertThat(scene.play(Step.HARDEN)).as("nothing tells it from a missing right")
                .isInstanceOf(StepOutcome.NotYet.class);
    }

    @Test
    void liftedWhenWritesAreSeenToPass() {
        scene.seats = Meets.POLICY;
        scene.later.put(Duration.ofSeconds(9), () -> scene.seats = Meets.NOTHING);
        assertThat(scene.play(Step.SOFTEN)).isInstanceOfSatisfying(StepOutcome.Done.class,
                done -> assertThat(done.proof()).contains(Scene.TOKYO, "let through"));
        assertThat(scene.asked).containsExactly("lift " + Scene.TOKYO);
        assertThat(scene.waited()).isGreaterThan(Duration.ofSeconds(9));
        assertThat(scene.rows.scan(Table.RESERVATIONS)).isEmpty();
    }

    /** Its fence may only just have been raised, and not be in force yet. */
    @Test
    void wishThatWasNotTakenIsRepeatedThoughWritesStillPass() {
        scene.fence = () -> new TableFence.Asked.Busy("15 s have not passed");
        scene.later.put(Duration.ofSeconds(15),
                () -> scene.fence = () -> new TableFence.Asked.Stands("no statement"));
        assertThat(scene.play(Step.SOFTEN)).isInstanceOf(StepOutcome.Done.class);
        assertThat(scene.waited()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
        assertThat(scene.asked).hasSizeBetween(5, 12);
    }
}
