package com.megaticket.console.failover.estate;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.estate.Route.Leads;
import com.megaticket.console.failover.estate.Route.Said;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepOutcome.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The address counts when the zone's own name servers lead to the new region. */
class RouteWorkTest {
    private final Scene scene = new Scene();

    /** @param regions one for each server; empty = silent */
    private static Leads leads(String... regions) {
        var said = new ArrayList<Said>();
        for (String region : regions) {
            said.add(new Said("ns" + said.size(), Optional.of(region).filter(r -> !r.isEmpty()), "words"));
        }
        return new Leads("tickets.example.com", said);
    }

    @Test
    void turnedAndFollowedUntilAllLeadThere() {
        scene.leads = () -> leads(Scene.SEOUL, Scene.TOKYO, Scene.SEOUL, Scene.SEOUL);
        scene.later.put(Duration.ofSeconds(40), () -> scene.leads = () -> leads(Scene.TOKYO, Scene.TOKYO,
                Scene.TOKYO, Scene.TOKYO));
        assertThat(scene.play(Step.DNS)).isInstanceOfSatisfying(StepOutcome.Done.class,
                done -> assertThat(done.proof()).contains("turned", "tickets.example.com", "ns3 " + Scene.TOKYO));
        assertThat(scene.asked).containsExactly("turn " + Scene.TOKYO);
        assertThat(scene.told.getFirst().done()).isEqualTo(1);
        assertThat(scene.waited()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void oneThatLeadsElsewhereKeepsItOpen() {
        scene.leads = () -> leads(Scene.TOKYO, Scene.TOKYO, Scene.TOKYO, Scene.SEOUL);
        assertThat(scene.play(Step.DNS)).isInstanceOfSatisfying(StepOutcome.NotYet.class, late -> {
            assertThat(late.reason()).isEqualTo(Reason.NOT_SEEN);
            assertThat(late.detail()).contains("turned", "ns3 " + Scene.SEOUL);
        });
        assertThat(scene.waited()).isEqualTo(Scene.LIMITS.route());
    }

    @Test
    void silentServersProveNothing() {
        assertThat(leads(Scene.TOKYO, "", Scene.TOKYO, Scene.TOKYO).isSettledOn(Scene.TOKYO)).isTrue();
        assertThat(leads(Scene.TOKYO, "", "", Scene.TOKYO).isSettledOn(Scene.TOKYO)).isFalse();
        assertThat(leads("", "", "", "").isSettledOn(Scene.TOKYO)).isFalse();
        assertThat(leads().isSettledOn(Scene.TOKYO)).isFalse();
    }

    /** It leads there only while the other region is down, unless it was turned. */
    @Test
    void nameThatLeadsThereAlreadyIsTurnedAllTheSame() {
        scene.leads = () -> leads(Scene.TOKYO, Scene.TOKYO);
        scene.turned = () -> new Route.Turned.NotPermitted("aws s3api put-object");
        assertThat(scene.play(Step.DNS)).isEqualTo(new StepOutcome.ByHand("aws s3api put-object"));
    }

    @Test
    void whereThereIsNoAddressThatIsSaid() {
        scene.turned = () -> new Route.Turned.NoAddress("no web shop here");
        assertThat(scene.play(Step.DNS)).isEqualTo(new StepOutcome.Done("no web shop here"));
    }
}
