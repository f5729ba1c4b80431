package com.megaticket.console.failover.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepOutcome.Reason;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Servers count when they are as wanted, and answer. */
class ServerWorkTest {
    private static final List<String> ILL = List.of("web i-1: unhealthy Target.FailedHealthChecks");

    private final Scene scene = new Scene();

    @Test
    void askedForUntilTheServiceTellsItBackAlwaysWithTheSameStart() {
        scene.scaled = () -> new Servers.Scaled.Lacking("web wants 0");
        scene.later.put(Duration.ofSeconds(3), () -> scene.scaled = () -> new Servers.Scaled.Warm("web wants 2"));
        assertThat(scene.play(Step.SCALE)).isEqualTo(new StepOutcome.Done("web wants 2"));
        assertThat(scene.asked).hasSize(3).containsOnly("warm " + Scene.TOKYO + " " + Scene.BEGUN);
    }

    @Test
    void whatIsLackingIsSaidWhenTheTimeIsUp() {
        scene.scaled = () -> new Servers.Scaled.Lacking("no group web");
        assertThat(scene.play(Step.SCALE)).isEqualTo(new StepOutcome.NotYet(Reason.NOT_SEEN, "no group web"));
    }

    @Test
    void regionWithoutGroupsAndLoginWithoutRights() {
        scene.scaled = () -> new Servers.Scaled.NothingToScale("instances of their own, nothing to scale");
        assertThat(scene.play(Step.SCALE)).isEqualTo(new StepOutcome.Done("instances of their own, nothing to scale"));
        scene.scaled = () -> new Servers.Scaled.NotPermitted("aws autoscaling");
        assertThat(scene.play(Step.SCALE)).isEqualTo(new StepOutcome.ByHand("aws autoscaling"));
        scene.health = () -> new Servers.Health.NoServers("none here");
        assertThat(scene.play(Step.HEALTHY)).isEqualTo(new StepOutcome.Done("none here"));
    }

    @Test
    void healthyIsWaitedForWithItsCount() {
        scene.health = () -> new Servers.Health.Counted(1, 4, ILL);
        scene.later.put(Duration.ofMinutes(4),
                () -> scene.health = () -> new Servers.Health.Counted(4, 4, List.of()));
        assertThat(scene.play(Step.HEALTHY))
                .isEqualTo(new StepOutcome.Done("4 of 4 targets in " + Scene.TOKYO + " healthy"));
        assertThat(scene.told.getFirst()).satisfies(p -> {
            assertThat(p.done()).isEqualTo(1);
            assertThat(p.of()).isEqualTo(4);
        });
        assertThat(scene.waited()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void whoIsNotWellIsNamedWhenTheTimeIsUp() {
        scene.health = () -> new Servers.Health.Counted(2, 2, ILL);
        assertThat(scene.play(Step.HEALTHY)).isInstanceOfSatisfying(StepOutcome.NotYet.class, late -> {
            assertThat(late.reason()).isEqualTo(Reason.NOT_HEALTHY);
            assertThat(late.detail()).contains(ILL.getFirst());
        });
        assertThat(scene.waited()).isEqualTo(Scene.LIMITS.healthy());
    }

    @Test
    void nothingAtAllIsNotHealthy() {
        scene.health = () -> new Servers.Health.Counted(0, 0, List.of());
        assertThat(scene.play(Step.HEALTHY)).isInstanceOf(StepOutcome.NotYet.class);
    }

    @Test
    void answerThatFailsToComeIsAskedForAgainAndIsTheReasonInTheEnd() {
        var away = new Failure.Unavailable("away", "");
        scene.health = () -> {
            throw new Fault(away);
        };
        assertThat(scene.play(Step.HEALTHY)).isEqualTo(new StepOutcome.Failed(away));
        scene.later.put(scene.waited().plusSeconds(10),
                () -> scene.health = () -> new Servers.Health.Counted(2, 2, List.of()));
        assertThat(scene.play(Step.HEALTHY)).isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void refusalIsNotWaitedFor() {
        scene.health = () -> {
            throw new Fault(new Failure.Denied("elasticloadbalancing:DescribeTargetHealth", "", ""));
        };
        assertThatThrownBy(() -> scene.play(Step.HEALTHY)).isInstanceOf(Fault.class);
        assertThat(scene.waited()).isZero();
    }
}
