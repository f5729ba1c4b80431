package com.megaticket.console.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Player;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** [NEVER-1] A switch on real engines that changes hands, and ways that only some have. */
@Tag("nightly")
class SwitchHandoverIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<Step> MOVING = List.of(Step.CLOSE, Step.FENCES, Step.DRAIN, Step.ANNOUNCE, Step.WAIT,
            Step.RECOVER, Step.OPEN);

    /** Before the first write of the step, and when the first was done and nobody heard of it. */
    @Test
    void consoleKilledInTheMiddleOfAnyStep_andAnotherFinishesTheSwitch() throws Exception {
        try (var load = new EngineLoad(DemoOptions.inMemory(), 6, 4)) {
            load.town.set(DemoFault.REPLICATION_LAG, 50);
            load.start();
            load.run(Duration.ofSeconds(3));
            long number = 2;
            for (Step step : MOVING) {
                for (int writes = 0; writes < 2; writes++) {
                    handedOver(load, step, writes, number++);
                }
            }
            assertThat(load.stop()).as("acts that stay unknown").isZero();
            nothingLost(load.town, load.confirmed());
        }
    }

    private static void handedOver(EngineLoad load, Step step, int writes, long number) {
        String from = number % 2 == 0 ? DemoCloud.SEOUL : DemoCloud.TOKYO;
        String to = number % 2 == 0 ? DemoCloud.TOKYO : DemoCloud.SEOUL;
        var life = new DyingConsole(Integer.MAX_VALUE);
        var first = new EngineOperator(load.town, "operator-a", life);
        Switch run = first.begin(Switch.Kind.PLANNED, from, to, new Epoch(number, "a"));
        first.atStep = now -> {
            if (now == step) {
                life.endAfter(writes);
            }
        };
        assertThatThrownBy(() -> first.play(run)).isInstanceOf(DyingConsole.Died.class);

        var heir = new EngineOperator(load.town, "operator-b");
        Switch found = heir.book(to).all().getFirst();
        assertThat(found.epoch()).isEqualTo(run.epoch());
        Switch over = heir.play(found);

        assertThat(over.next()).isEmpty();
        assertThat(over.marks().values()).as("%s after %d writes", step, writes)
                .allMatch(m -> m.state() == Switch.State.DONE)
                .extracting(Switch.Mark::who).contains("operator-b");
        long opened = heir.begun.getOrDefault(Step.OPEN, first.begun.getOrDefault(Step.OPEN, 0L));
        load.awaitActs(opened, SOON);
        assertThat(load.tills).allMatch(t -> t.standing() instanceof WriteGate.Standing.Open(String region, long epoch)
                && region.equals(to) && epoch == number);
    }

    private static void nothingLost(EngineTown town, List<Booking> confirmed) {
        town.settle(SOON);
        var sold = new SoldSeats(confirmed, town.showings, town.store(DemoCloud.SEOUL), town.store(DemoCloud.TOKYO));
        assertThat(sold.seats()).isGreaterThan(20);
        assertThat(sold.twice()).isZero();
        assertThat(sold.lost()).isZero();
        Reconciled found = town.reconcile();
        assertThat(found.open()).isEmpty();
        assertThat(found.findings()).isEmpty();
    }

    @Test
    void twoOperatorsOnOneSwitch_oneOfThemIsToldAtEachStep() {
        try (var town = new EngineTown(DemoOptions.inMemory(), 1)) {
            var one = new EngineOperator(town, "operator-a");
            var other = new EngineOperator(town, "operator-b");
            one.first(DemoCloud.SEOUL);
            Switch run = one.begin(Switch.Kind.PLANNED, DemoCloud.SEOUL, DemoCloud.TOKYO, new Epoch(2, "a"));
            List<Player> players = List.of(one.player(DemoCloud.TOKYO), other.player(DemoCloud.TOKYO));
            while (run.next().isPresent()) {
                Switch now = run;
                List<Player.Played> played = players.stream()
                        .map(p -> CompletableFuture.supplyAsync(() -> p.play(now, _ -> {}))).toList().stream()
                        .map(CompletableFuture::join).toList();
                assertThat(played).filteredOn(Player.Played.Overtaken.class::isInstance).hasSize(1);
                assertThat(played).filteredOn(Player.Played.Done.class::isInstance).hasSize(1);
                run = played.stream().filter(Player.Played.Done.class::isInstance).findFirst().orElseThrow().run();
            }
            assertThat(town.store(DemoCloud.TOKYO).region()).isEqualTo(run.to());
            assertThat(one.lease(DemoCloud.TOKYO).read().orElseThrow().epoch()).isEqualTo(run.epoch());
        }
    }

    /**
     * The operator does not see Seoul, one terminal does not see Tokyo: who sees both stops before Tokyo opens; what the blind one
     * sells meanwhile is bounded by its minute, and found.
     */
    @Test
    void asymmetricCut_whoSeesBothStops_andWhatTheBlindOneSellsIsFound() {
        try (var town = new EngineTown(DemoOptions.inMemory(), 1)) {
            var operator = new EngineOperator(town, "operator-a");
            operator.first(DemoCloud.SEOUL);
            var seats = new AskedSeats(town.showings, EngineTown.ROWS, EngineTown.ROW);
            try (var seeing = new EngineTill(town, "seeing", seats, SOON);
                    var blind = new EngineTill(town, "blind", seats, SOON)) {
                var random = new java.util.Random(1);
                EngineTill.Wanted.Place kept = seats.next(random);
                EngineTill.Wanted.Place fought = seats.next(random);
                assertThat(seeing.sellNow(kept)).isPresent();
                town.settle(SOON);
                town.set(DemoFault.REPLICATION_CUT, 1);
                town.blind("operator-a", DemoCloud.SEOUL);
                town.blind("blind", DemoCloud.TOKYO);

                Switch run = operator.play(operator.begin(Switch.Kind.FORCED, DemoCloud.SEOUL, DemoCloud.TOKYO,
                        new Epoch(2, "a")));

                assertThat(run.owesClose()).isTrue();
                await(seeing, DemoCloud.TOKYO);
                Booking there = seeing.sellNow(fought).orElseThrow();
                assertThat(there.region()).isEqualTo(DemoCloud.TOKYO);
                assertThat(blind.sellNow(fought)).as("inside its minute").map(Booking::region)
                        .contains(DemoCloud.SEOUL);

                town.seeAll();
                town.set(DemoFault.REPLICATION_CUT, 0);
                operator.payClose(run);
                town.settle(SOON);
                await(blind, DemoCloud.TOKYO);
                List<Booking> confirmed = Stream.of(seeing, blind).flatMap(t -> t.confirmed.stream()).toList();
                var sold = new SoldSeats(confirmed, town.showings, town.store(DemoCloud.SEOUL),
                        town.store(DemoCloud.TOKYO));
                Reconciled found = town.reconcile();
                assertThat(sold.twice()).isEqualTo(1);
                assertThat(sold.twiceUnnoticed(found)).isEmpty();
                assertThat(sold.missing(found)).isEmpty();
                assertThat(found.findings()).hasSize(1);
            }
        }
    }

    private static void await(EngineTill till, String region) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!(till.standing() instanceof WriteGate.Standing.Open(String where, long _) && where.equals(region))) {
            assertThat(System.nanoTime()).as("%s stands at %s", till.name, till.standing()).isLessThan(end);
            Pause.real().sleep(Duration.ofMillis(50));
        }
    }
}
