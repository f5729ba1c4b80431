package com.megaticket.console.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.TestClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was sold without sight of the other region is marked, for whoever compares the two later. */
class BlindSaleTest {
    private static final String SEOUL = "ap-northeast-2";
    private static final Epoch ONE = new Epoch(1, "a");
    private static final Showing SHOWING = Showing.parse("perf-blind-1#2026-12-24#19:30");
    private static final Clock CLOCK = TestClock.of(() -> Instant.parse("2026-11-28T03:00:00Z"));

    private final SimStore store = new SimStore(SEOUL, CLOCK, () -> 0);

    @Test
    void actsAreMarked_whileTheGateIsBlind_andOnlyThen() {
        hold(3, false);
        hold(4, true);
        assertThat(store.query(Table.RESERVATIONS, SHOWING.actPartition()))
                .allSatisfy(act -> assertThat(act.flag("blind", false))
                        .isEqualTo(act.text("took").orElse("").endsWith("-4")))
                .hasSize(2);
    }

    private void hold(int seat, boolean blind) {
        Key fence = Fences.key(SEOUL, "p", 0);
        store.transact(new Transaction("fence" + seat, List.of(
                new Write.Put(Table.RESERVATIONS, Fences.item(fence, ONE), Condition.NONE))));
        var setup = new LedgerSetup(Map.of(SEOUL, store), SEOUL, "window-1/p", false);
        var ledger = new DynamoSeatLedger(setup, new Gate(fence, blind), new MemoryActJournal(),
                new ServiceClock(CLOCK), Ids.random(), _ -> {});
        assertThat(ledger.hold(SHOWING,
                List.of(new PricedSeat(new SeatId("1층", "B", "7", seat), "R", new Money(140_000))),
                new ShowCopy("제목", "극장", ""), Duration.ofSeconds(60))).isInstanceOf(HoldOutcome.Held.class);
    }

    private record Gate(Key fence, boolean blind) implements WriteGate {
        @Override
        public Entry enter() {
            return new Pass() {
                @Override
                public String region() {
                    return SEOUL;
                }

                @Override
                public boolean recoveryRegion() {
                    return false;
                }

                @Override
                public boolean blind() {
                    return blind;
                }

                @Override
                public boolean live() {
                    return true;
                }

                @Override
                public Key fence() {
                    return fence;
                }

                @Override
                public Condition check() {
                    return Fences.open(ONE);
                }

                @Override
                public void refused() {
                    throw new AssertionError("the fence is open");
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public Standing standing() {
            return new Standing.Open(SEOUL, 1);
        }
    }
}
