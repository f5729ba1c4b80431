package com.megaticket.console.failover.reconcile;

import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Seoul and Tokyo, cut from each other until the test heals them; a window of the box office in each, and the web shop. */
final class Twin {
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final ShowCopy COPY = new ShowCopy("달빛 항구", "한빛극장", "/posters/harbor.jpg");

    final Hand clock = new Hand();
    final Town seoul = new Town(SEOUL, clock);
    final Town tokyo = new Town(TOKYO, clock);
    final Showing showing = showing("perf-harbor");
    private final Map<Town, DynamoSeatLedger> windows = new HashMap<>();
    private final Map<Town, FenceGate> gates = new HashMap<>();

    Twin() {
        for (Town town : List.of(seoul, tokyo)) {
            schedule(town, showing);
            gates.put(town, Gates.at("win-" + town.region(), new ServiceClock(clock), () -> clock.nanos, town));
        }
    }

    static Showing showing(String performance) {
        return new Showing(new PerformanceId(performance), LocalDate.of(2026, 12, 24), LocalTime.of(19, 30));
    }

    static void schedule(Town town, Showing showing) {
        town.put(Table.SCHEDULES, Item.of(Key.of("scheduleId", showing.key()))
                .with("performanceId", showing.performance().value()).with("date", showing.dateText())
                .with("time", showing.timeText()).with("datetime", showing.dateText() + "T" + showing.timeText()));
    }

    FenceGate gate(Town town) {
        FenceGate gate = gates.get(town);
        if (gate == null) {
            throw new IllegalArgumentException(town.region());
        }
        gate.watch();
        return gate;
    }

    DynamoSeatLedger window(Town town) {
        FenceGate gate = gate(town);
        return windows.computeIfAbsent(town, t -> new DynamoSeatLedger(
                new LedgerSetup(Map.of(t.region(), t), t.region(), "window-" + t.region(), true), gate,
                new MemoryActJournal(), new ServiceClock(clock), Ids.random(), _ -> {}));
    }

    static List<SeatId> seats(String... ids) {
        return Arrays.stream(ids).map(SeatId::parse).toList();
    }

    static List<PricedSeat> priced(String... ids) {
        return seats(ids).stream().map(s -> new PricedSeat(s, "VIP", new Money(170_000))).toList();
    }

    Hold hold(Town town, String... ids) {
        return ((HoldOutcome.Held) window(town).hold(showing, priced(ids), COPY, Duration.ofSeconds(60))).hold();
    }

    Booking sell(Town town, String... ids) {
        Booking sold = ((SaleOutcome.Sold) window(town).sell(hold(town, ids))).booking();
        clock.pass(Duration.ofSeconds(1));
        return sold;
    }

    /** @return the reservation id */
    String webSell(Town town, String... ids) {
        var shop = new WebShop(town, clock, Ids.random(), false);
        var held = (WebShop.Answer.Done) shop.hold("buyer@example.com", showing, priced(ids), COPY);
        clock.pass(Duration.ofSeconds(1));
        return ((WebShop.Answer.Done) shop.confirm(held.id(), COPY)).id();
    }

    Item row(Town town, String seat) {
        return town.get(Table.RESERVATIONS, Key.pkSk(showing.partition(), "SEAT#" + seat)).orElseThrow();
    }

    /** Everything of both arrives in the other; where they differ, this side wrote last. */
    void heal(Town winner) {
        Town loser = winner == seoul ? tokyo : seoul;
        winner.tombstones.forEach(key -> loser.get(Table.RESERVATIONS, key).ifPresent(loser::remove));
        copy(winner, loser, true);
        copy(loser, winner, false);
    }

    /** What one side has arrives in the other. */
    static void copy(Town from, Town to, boolean over) {
        for (Item item : from.scan(Table.RESERVATIONS)) {
            Key key = Key.in(Table.RESERVATIONS, item);
            if (over || to.get(Table.RESERVATIONS, key).isEmpty()) {
                to.put(Table.RESERVATIONS, item);
            }
        }
    }

    Reconciliation reconciliation(DeedReader deeds, MoneyBook money) {
        return new Reconciliation(new Sources(seoul, tokyo, List.of(seoul, tokyo), deeds, money),
                new Budget(Double.POSITIVE_INFINITY, () -> clock.nanos, _ -> {}), clock::instant, _ -> {});
    }

    Heard run() {
        return run(new ActDeeds(), MoneyBook.none());
    }

    Heard run(DeedReader deeds, MoneyBook money) {
        return new Heard().of(reconciliation(deeds, money), Cursor.start(clock.instant()));
    }

    List<Finding> findings() {
        return run().findings();
    }

    /** Remembers what it is told. */
    static class Heard implements Reconciliation.Watcher {
        final List<ShowingResult> results = new ArrayList<>();
        final List<Progress> steps = new ArrayList<>();
        private Optional<Reconciliation.Ended> ended = Optional.empty();
        int stopAfter = Integer.MAX_VALUE;

        Heard of(Reconciliation run, Cursor from) {
            ended = Optional.of(run.run(from, this));
            return this;
        }

        Reconciliation.Ended ended() {
            return ended.orElseThrow();
        }

        @Override
        public void progress(Progress progress) {
            steps.add(progress);
        }

        @Override
        public void told(ShowingResult result, Supplier<Cursor> cursor) {
            results.add(result);
        }

        @Override
        public boolean wanted() {
            return results.size() >= stopAfter;
        }

        List<Finding> findings() {
            return results.stream().flatMap(r -> r instanceof ShowingResult.Found f
                    ? f.findings().stream()
                    : java.util.stream.Stream.of()).toList();
        }
    }

    static final class Hand extends Clock {
        Instant wall = Instants.parse("2026-11-28T03:00:00.000Z").orElseThrow();
        long nanos;

        void pass(Duration time) {
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
