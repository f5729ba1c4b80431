package com.megaticket.console.failover.region;

import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Write;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two regions by hand: a clock, ways that can be cut, and copies that are made when the test says so. */
public final class Regions {
    public static final String SEOUL = "ap-northeast-2";
    public static final String TOKYO = "ap-northeast-1";

    public final Hand hand = new Hand();
    public final SimStore seoul = new SimStore(SEOUL, hand, () -> 0);
    public final SimStore tokyo = new SimStore(TOKYO, hand, () -> 0);
    public final Set<String> cut = new HashSet<>();

    public LeaseWatch watch(EpochMemory memory) {
        return Gates.leases(memory, new ServiceClock(hand), () -> hand.nanos, new Way(seoul), new Way(tokyo));
    }

    public LeaseBook book(SimStore region, String operator) {
        return new LeaseBook(new Way(region), operator, new ServiceClock(hand), Ids.random(), _ -> {});
    }

    public Fences fences(SimStore region) {
        return new Fences(new Way(region), Ids.random(), _ -> {});
    }

    public static void readAll(LeaseWatch watch) {
        watch.read(SEOUL);
        watch.read(TOKYO);
    }

    /** The lease of a region arrives in the other one. */
    public void replicate(SimStore from, SimStore to) {
        from.get(Table.RESERVATIONS, LeaseItems.key(from.region())).ifPresent(item -> put(to, item));
    }

    /** Both leases, and the markers that the other side has not. */
    public void replicateSigns() {
        replicate(seoul, tokyo);
        replicate(tokyo, seoul);
        for (Table table : List.of(Table.RESERVATIONS, Table.CONSOLE)) {
            seoul.query(table, "MARKER").forEach(item -> put(tokyo, table, item));
            tokyo.query(table, "MARKER").forEach(item -> put(seoul, table, item));
        }
    }

    private static void put(SimStore store, Table table, Item item) {
        store.transact(
                new Transaction(Ids.random().uuid(), List.of(new Write.Put(table, item, Condition.absent("PK")))));
    }

    /** The way from here to a region, as it is now. */
    public ItemStore way(SimStore region) {
        return new Way(region);
    }

    public static void put(SimStore store, Item item) {
        store.transact(new Transaction(Ids.random().uuid(),
                List.of(new Write.Put(Table.RESERVATIONS, item, Condition.NONE))));
    }

    /** The way from here to one region. */
    private final class Way extends ThroughStore {
        private final SimStore store;

        Way(SimStore store) {
            this.store = store;
        }

        @Override
        protected ItemStore there() {
            if (cut.contains(store.region())) {
                throw new Fault(new Failure.Unavailable("cut", ""));
            }
            return store;
        }

        @Override
        public String region() {
            return store.region();
        }

        @Override
        public TransactResult transact(Transaction transaction) {
            return cut.contains(store.region())
                    ? new TransactResult.Unknown(new Failure.TimedOut("cut", ""))
                    : store.transact(transaction);
        }
    }

    public static final class Hand extends Clock {
        public Instant wall = Instant.parse("2026-11-28T03:00:00Z");
        public long nanos;

        public void pass(Duration time) {
            wall = wall.plus(time);
            nanos += time.toNanos();
        }

        @Override
        public Instant instant() {
            return wall;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
