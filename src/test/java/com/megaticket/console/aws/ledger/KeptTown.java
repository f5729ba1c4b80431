package com.megaticket.console.aws.ledger;

import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.Performance;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.catalog.SeatPlan;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.failover.holds.HoldRescue;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.race.SimStore;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SaleWatch;
import com.megaticket.console.selling.SellingService;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.selling.kept.KeptDesk;
import com.megaticket.console.selling.kept.KeptOutcome;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.TestClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import com.megaticket.console.ui.fx.ManualBackground;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tokyo, opened by a switch, in the simulated store: a window of the box office and the web shop in its recovery mode. */
final class KeptTown {
    static final String TOKYO = "ap-northeast-1";
    static final Duration GRACE = Duration.ofMinutes(15);
    static final ShowCopy COPY = new ShowCopy("달빛 항구", "달빛극장", "");
    private static final Epoch ONE = new Epoch(1, "a");

    private Instant now = Instant.parse("2026-02-14T05:00:00Z");
    final Clock clock = TestClock.of(() -> now);
    private final ServiceClock service = new ServiceClock(clock);
    private final SimStore store = new SimStore(TOKYO, clock, () -> 0);
    final WebShop shop = new WebShop(store, clock, Ids.random(), true);
    private final Key fence = Fences.key(TOKYO, "p", 0);
    private final Gate gate = new Gate();
    final DynamoSeatLedger ledger = ledger("window-1/p");
    final KeptDesk kept;
    /** The write region is not the main one. */
    boolean recovery = true;
    private boolean shut;

    KeptTown() {
        put(Table.RESERVATIONS, Fences.item(fence, ONE));
        var watch = new SaleWatch(ledger, new ManualBackground().hold(), _ -> {}, _ -> {}, _ -> {});
        var desk = new SellingService(ledger, new Shows(), gate, service, () -> HoldRules.DEFAULT, watch);
        kept = new KeptDesk(new KeptRows(setup("window-1/p"), new Shows(), service), desk, service::now);
    }

    private LedgerSetup setup(String heldBy) {
        return new LedgerSetup(Map.of(TOKYO, store), TOKYO, heldBy, true);
    }

    private DynamoSeatLedger ledger(String heldBy) {
        return new DynamoSeatLedger(setup(heldBy), gate, new MemoryActJournal(), service, Ids.random(), _ -> {});
    }

    /** As the switch does it before it opens. */
    HoldRescue.Rescued rescue() {
        new LeaseBook(store, "operator", service, Ids.random(), _ -> {}).opening(ONE);
        return new HeldRows(store, () -> List.of(Halls.SHOWING), Ids.random(), _ -> {})
                .rescue(Halls.SHOWING, ONE, now.minusSeconds(1), now.plus(GRACE));
    }

    String held(WebShop.Answer answer) {
        return ((WebShop.Answer.Done) answer).id();
    }

    Hold hold(String window, String... seats) {
        return ((HoldOutcome.Held) ledger(window).hold(Halls.SHOWING,
                Arrays.stream(seats).map(SeatId::parse).map(s -> new PricedSeat(s, "VIP", new Money(170_000))).toList(),
                COPY, Duration.ofSeconds(60))).hold();
    }

    Booking sold(KeptOutcome outcome) {
        return ((SaleOutcome.Sold) ((KeptOutcome.OfSale) outcome).outcome()).booking();
    }

    Optional<Item> row(String seat) {
        return store.get(Table.RESERVATIONS, key(seat));
    }

    private static Key key(String seat) {
        return SeatItems.key(Halls.SHOWING, SeatId.parse(seat));
    }

    void remove(String seat) {
        store.remove(Table.RESERVATIONS, key(seat));
    }

    void put(Item item) {
        put(Table.RESERVATIONS, item);
    }

    private void put(Table table, Item item) {
        store.transact(new Transaction(Ids.random().uuid(), List.of(new Write.Put(table, item, Condition.NONE))));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void shut() {
        shut = true;
    }

    static Catalog shows() {
        return new Shows();
    }

    /** One show of the test hall. */
    private static final class Shows implements Catalog {
        @Override
        public List<Performance> performances() {
            return List.of(Halls.performance());
        }

        @Override
        public Optional<Performance> performance(PerformanceId id) {
            return Optional.of(Halls.performance()).filter(p -> p.id().equals(id));
        }

        @Override
        public List<Schedule> schedules(PerformanceId id) {
            return List.of(Halls.map().schedule(), new Schedule("past",
                    Showing.parse("perf-moonlit-harbor#2026-02-13#19:30"), Schedule.State.AVAILABLE, 1, Map.of()));
        }

        @Override
        public Optional<Schedule> schedule(Showing showing) {
            return Optional.of(Halls.map().schedule());
        }

        @Override
        public Optional<SeatPlan> seatPlan(String venueId) {
            return Optional.of(Halls.house());
        }
    }

    private final class Gate implements WriteGate {
        @Override
        public Entry enter() {
            return shut ? new Closed(Closed.Why.MOVED, TOKYO) : new Passed();
        }

        @Override
        public Standing standing() {
            return new Standing.Open(TOKYO, 1);
        }
    }

    private final class Passed implements WriteGate.Pass {
        @Override
        public String region() {
            return TOKYO;
        }

        @Override
        public boolean recoveryRegion() {
            return recovery;
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
    }
}
