package com.megaticket.console.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.selling.WriteGate.Closed.Why;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.TestClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may write, and when that ends. [NEVER-1] */
class FenceGateTest {
    private final Hand hand = new Hand();
    private final Clock clock = TestClock.of(() -> hand.wall);
    private final SimStore seoul = new SimStore("ap-northeast-2", clock, () -> 0);
    private final SimStore tokyo = new SimStore("ap-northeast-1", clock, () -> 0);
    private final FenceGate gate = Gates.at("p1", new ServiceClock(clock), () -> hand.nanos, seoul, tokyo);

    @Test
    void nothingIsWritten_beforeTheLeaseWasRead() {
        assertThat(shut(gate)).isEqualTo(Why.STARTING);
        gate.watch();
        assertThat(gate.standing()).isEqualTo(new WriteGate.Standing.Open("ap-northeast-2", 0));
    }

    @Test
    void readingOlderThan13Seconds_letsNoWriteStart_byTheLargerOfTwoClocks() {
        gate.watch();
        hand.pass(Duration.ofSeconds(13));
        assertThat(gate.standing()).isInstanceOf(WriteGate.Standing.Open.class);
        hand.pass(Duration.ofSeconds(1));
        assertThat(shut(gate)).isEqualTo(Why.LEASE_UNREAD);

        gate.watch();
        hand.wall = hand.wall.plusSeconds(14); // the machine slept: the monotonic clock stood still
        assertThat(shut(gate)).isEqualTo(Why.LEASE_UNREAD);

        gate.watch();
        hand.wall = hand.wall.minusSeconds(3600); // the wall clock was set back
        hand.nanos += Duration.ofSeconds(14).toNanos();
        assertThat(shut(gate)).isEqualTo(Why.LEASE_UNREAD);
    }

    @Test
    void leaseSeenInEitherRegion_closesForGood() {
        gate.watch();
        lease(tokyo, "ap-northeast-2");
        gate.watch();
        assertThat(shut(gate)).isEqualTo(Why.MOVED);
        tokyo.remove(Table.RESERVATIONS, Key.pkSk("LEASE", "ap-northeast-2"));
        gate.watch();
        assertThat(shut(gate)).as("a lease once seen is not forgotten").isEqualTo(Why.BEHIND);
    }

    @Test
    void leaseThere_refusesTheRegistration() {
        lease(seoul, "ap-northeast-2");
        gate.watch();
        assertThat(shut(gate)).isEqualTo(Why.MOVED);
        assertThat(seoul.query(Table.RESERVATIONS, "FENCE")).isEmpty();
    }

    @Test
    void closedFenceItem_isNotOpenedAgain_byRegistering() {
        gate.watch();
        for (Item fence : seoul.query(Table.RESERVATIONS, "FENCE")) {
            put(seoul, fence.with("open", Value.of(false)));
        }
        try (var pass = (WriteGate.Pass) gate.enter()) {
            pass.refused();
        }
        gate.watch();
        assertThat(shut(gate)).isEqualTo(Why.FENCED);
        assertThat(seoul.query(Table.RESERVATIONS, "FENCE")).noneMatch(f -> f.flag("open", true));
    }

    @Test
    void regionIsReadEachFiveSeconds_andEachRoundWhileTheSaleMoves() {
        gate.watch();
        lease(seoul, "ap-northeast-2");
        hand.pass(LeaseWatch.ROUND);
        gate.watch("ap-northeast-2");
        assertThat(gate.standing()).as("not due").isInstanceOf(WriteGate.Standing.Open.class);
        hand.pass(LeaseWatch.EVERY);
        gate.watch("ap-northeast-2");
        gate.watch("ap-northeast-1");
        assertThat(shut(gate)).isEqualTo(Why.MOVED);

        put(tokyo, Item.of(Key.pkSk("LEASE", "ap-northeast-1")).with("state", "open").with("epoch", 1)
                .with("nonce", ""));
        hand.pass(LeaseWatch.ROUND);
        gate.watch("ap-northeast-1");
        assertThat(gate.standing()).isEqualTo(new WriteGate.Standing.Open("ap-northeast-1", 1));
    }

    @Test
    void eachPass_hasAFenceItemOfItsOwn() {
        gate.watch();
        var fences = new ArrayList<Key>();
        for (int i = 0; i < 4; i++) {
            fences.add(((WriteGate.Pass) gate.enter()).fence());
        }
        assertThat(fences).doesNotHaveDuplicates();
    }

    @Test
    void fenceItems_areRegisteredAnewEachDay_beforeTtlCouldSweepThem() {
        gate.watch();
        long first = ttl();
        hand.pass(Duration.ofHours(25));
        gate.watch();
        assertThat(ttl()).isGreaterThan(first);
    }

    private long ttl() {
        return seoul.query(Table.RESERVATIONS, "FENCE").getFirst().number("ttl").orElseThrow();
    }

    private static Why shut(FenceGate gate) {
        return ((WriteGate.Standing.Shut) gate.standing()).why().why();
    }

    private static void lease(SimStore store, String region) {
        put(store, Item.of(Key.pkSk("LEASE", region)).with("state", "closed").with("epoch", 1));
    }

    private static void put(SimStore store, Item item) {
        store.transact(new Transaction("t" + item.hashCode(), List.of(
                new Write.Put(Table.RESERVATIONS, item, Condition.NONE))));
    }

    private static final class Hand {
        private Instant wall = Instant.parse("2026-11-25T10:00:00Z");
        private long nanos;

        void pass(Duration time) {
            wall = wall.plus(time);
            nanos += time.toNanos();
        }
    }
}
