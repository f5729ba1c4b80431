package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.failover.estate.EstateSteps;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The hard fence raised and lifted by a switch's own steps, on the demo cloud's engines by the real client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardFenceStepsIT {
    private static final ShowCopy COPY = new ShowCopy("달빛 항구", "한빛극장", "/posters/harbor.jpg");
    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Epoch EPOCH = new Epoch(1, "n");

    private final DemoCloud cloud = DemoCloud.startInMemory(Clock.systemUTC());
    private final ServiceClock clock = new ServiceClock(Clock.systemUTC());
    private final AwsClients clients = clients();
    private final ItemStore seoul = clients.store(DemoCloud.SEOUL, NAMES);
    private final ItemStore tokyo = clients.store(DemoCloud.TOKYO, NAMES);
    private final Map<Step, StepWork> works = new EstateSteps(
            DemoEstateSteps.of(cloud.regions().stream()
                    .map(r -> new FaultControl(new DemoEndpoint(r.name(), r.endpoint()))).toList(),
                    region -> clients.store(region, NAMES)),
            EstateSteps.Limits.USUAL, System::nanoTime, Ids.random(), Pause.real()).works();

    private AwsClients clients() {
        Map<String, URI> endpoints = new HashMap<>();
        cloud.regions().forEach(r -> endpoints.put(r.name(), r.endpoint()));
        return new AwsClients(AwsAccess.demo(endpoints), Limits.USUAL, Clock.systemUTC(), clock);
    }

    @AfterEach
    void clear() {
        cloud.regions().forEach(DemoRegion::clearFaults);
    }

    @AfterAll
    void close() {
        clients.close();
        cloud.close();
    }

    private StepOutcome play(Step step, String from, String to) {
        StepWork work = works.get(step);
        if (work == null) {
            throw new IllegalArgumentException("no work for " + step);
        }
        return work.run(Switch.begin(Switch.Kind.PLANNED, from, to, EPOCH,
                new Switch.Signature("operator", "operator", clock.now(), "")), _ -> {});
    }

    private static Showing showing() {
        return new Showing(TestCloud.uniquePerformance(), LocalDate.of(2026, 12, 24), LocalTime.of(19, 30));
    }

    private WebShop.Answer holds(ItemStore store, Showing showing) {
        return new WebShop(store, Clock.systemUTC(), Ids.random(), false).hold("buyer@example.com", showing,
                List.of(new PricedSeat(SeatId.parse("1층-B-7-13"), "R", new Money(140_000))), COPY);
    }

    private static TransactResult put(ItemStore store, String partition) {
        var item = Item.of(Key.pkSk(partition, "x"));
        return store.transact(new Transaction(Ids.random().uuid(),
                List.of(new Write.Put(Table.RESERVATIONS, item, Condition.NONE))));
    }

    @Test
    void raisedItRefusesTheWebShopAndLetsSignsAndReplicationThroughUntilItIsLifted() {
        assertThat(play(Step.HARDEN, DemoCloud.SEOUL, DemoCloud.TOKYO)).isInstanceOfSatisfying(
                StepOutcome.Done.class, done -> assertThat(done.proof()).contains("refused", "plays the policy"));
        Showing showing = showing();
        assertThat(holds(seoul, showing)).isInstanceOf(WebShop.Answer.Failed.class);
        assertThat(put(seoul, showing.partition())).isInstanceOfSatisfying(TransactResult.Rejected.class,
                no -> assertThat(no.failure()).isInstanceOf(Failure.Denied.class));
        assertThat(new LeaseBook(seoul, "operator", clock, Ids.random(), Pause.real()).close(EPOCH))
                .isInstanceOf(LeaseBook.Written.Done.class);
        assertThat(new Fences(seoul, Ids.random(), Pause.real()).close(EPOCH))
                .isInstanceOf(Fences.Closing.Closed.class);
        for (String sign : List.of("FENCE", "MARKER", "HB#CANARY1#x")) {
            assertThat(put(seoul, sign)).as(sign).isInstanceOf(TransactResult.Committed.class);
        }
        assertThat(holds(tokyo, showing)).isInstanceOf(WebShop.Answer.Done.class);
        assertThat(Eventually.holds(SOON,
                () -> !seoul.query(Table.RESERVATIONS, showing.partition()).isEmpty())).as("replicated").isTrue();

        assertThat(play(Step.SOFTEN, DemoCloud.TOKYO, DemoCloud.SEOUL)).isInstanceOfSatisfying(
                StepOutcome.Done.class, done -> assertThat(done.proof()).contains("let through", "plays no policy"));
        assertThat(holds(seoul, showing())).isInstanceOf(WebShop.Answer.Done.class);
        assertThat(seoul.query(Table.RESERVATIONS, "PROBE")).as("the looks wrote nothing").isEmpty();
    }

    @Test
    void darkRegionIsNotToldAsFenced() {
        cloud.seoul().set(DemoFault.CUT, 1);
        assertThat(play(Step.HARDEN, DemoCloud.SEOUL, DemoCloud.TOKYO)).isInstanceOf(StepOutcome.Failed.class);
        assertThat(cloud.seoul().status().level(DemoFault.HARD_FENCE)).isZero();
    }

    @Test
    void whatTheDemoHasNotItSays() {
        for (Step step : List.of(Step.SCALE, Step.HEALTHY, Step.DNS)) {
            assertThat(play(step, DemoCloud.SEOUL, DemoCloud.TOKYO)).isInstanceOfSatisfying(StepOutcome.Done.class,
                    done -> assertThat(done.proof()).startsWith("the demo cloud has no"));
        }
    }

    /** A policy bends no figure of the dashboard. */
    @Test
    void hardFenceIsNoInjectedFault() {
        cloud.seoul().set(DemoFault.HARD_FENCE, 1);
        assertThat(cloud.seoul().signals().injected()).isFalse();
        cloud.seoul().set(DemoFault.REPLICATION_LAG, 40);
        assertThat(cloud.seoul().signals().injected()).isTrue();
    }
}
