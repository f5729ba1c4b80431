package com.megaticket.console.aws.ledger;

import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.ShowCopy;
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
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Write;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One window: a ledger of its own on the shared test cloud, with its own clock, gate and journal. */
final class Terminal implements AutoCloseable {
    static final String SEOUL = "ap-northeast-2";
    static final ShowCopy COPY = new ShowCopy("달빛 항구", "한빛극장", "/posters/harbor.jpg");
    private static final Limits SHORT = new Limits(Duration.ofMillis(500), Duration.ofMillis(900),
            Duration.ofSeconds(3),
            Duration.ofSeconds(20), 16);

    final DynamoSeatLedger ledger;
    final ItemStore store;
    final FenceGate gate;
    final ActJournal journal;
    final ServiceClock clock;
    private final AwsClients clients;

    private Terminal(String name, Duration skew, boolean consoleTable) {
        // A skewed terminal plays the time to come: nobody corrects its clock.
        this(TestCloud.shared(), name, new ServiceClock(Clock.offset(Clock.systemUTC(), skew)), Clock.systemUTC(),
                new ServiceClock(Clock.systemUTC()), consoleTable, new MemoryActJournal());
    }

    private Terminal(
            DemoCloud cloud,
            String name,
            ServiceClock clock,
            Clock local,
            ServiceClock corrected,
            boolean consoleTable,
            ActJournal journal) {
        this.clock = clock;
        this.journal = journal;
        Map<String, URI> endpoints = new HashMap<>();
        cloud.regions().forEach(r -> endpoints.put(r.name(), r.endpoint()));
        clients = new AwsClients(AwsAccess.demo(endpoints), SHORT, local, corrected);
        TableNames names = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
        store = clients.store(SEOUL, names);
        gate = Gates.at(name + "-" + Ids.random().uuid().substring(0, 8), clock, System::nanoTime, store);
        var setup = new LedgerSetup(Map.of(SEOUL, store), SEOUL, name, consoleTable);
        ledger = new DynamoSeatLedger(setup, gate, journal, clock, Ids.random(), Pause.real());
        gate.watch();
    }

    static Terminal open(String name) {
        return new Terminal(name, Duration.ZERO, true);
    }

    /** A terminal at which it is later (or, negative, earlier) than at the others. */
    static Terminal at(String name, Duration later) {
        return new Terminal(name, later, true);
    }

    /** A computer whose clock is off; as in the program, the service's answers correct it. */
    static Terminal withClockOff(String name, Duration off) {
        Clock local = Clock.offset(Clock.systemUTC(), off);
        var clock = new ServiceClock(local);
        return new Terminal(TestCloud.shared(), name, clock, local, clock, true, new MemoryActJournal());
    }

    static Terminal in(DemoCloud cloud, String name, ActJournal journal) {
        var clock = new ServiceClock(Clock.systemUTC());
        return new Terminal(cloud, name, clock, Clock.systemUTC(), clock, true, journal);
    }

    static Terminal withoutConsoleTable(String name) {
        return new Terminal(name, Duration.ZERO, false);
    }

    static Showing showing() {
        return new Showing(TestCloud.uniquePerformance(), LocalDate.of(2026, 12, 24), LocalTime.of(19, 30));
    }

    static List<SeatId> seats(String... ids) {
        return Arrays.stream(ids).map(SeatId::parse).toList();
    }

    static List<PricedSeat> priced(List<SeatId> seats) {
        return seats.stream().map(s -> new PricedSeat(s, "VIP", new Money(170_000))).toList();
    }

    HoldOutcome tryHold(Showing showing, String... ids) {
        return ledger.hold(showing, priced(seats(ids)), COPY, Duration.ofSeconds(60));
    }

    Hold hold(Showing showing, String... ids) {
        return ((HoldOutcome.Held) tryHold(showing, ids)).hold();
    }

    Booking sell(Hold hold) {
        return ((SaleOutcome.Sold) ledger.sell(hold)).booking();
    }

    Optional<Item> row(Showing showing, String seat) {
        return store.get(Table.RESERVATIONS, SeatItems.key(showing, SeatId.parse(seat)));
    }

    /** Writes a row as somebody else would, without a condition. */
    void put(Item item) {
        var write = new Write.Put(Table.RESERVATIONS, item, Condition.NONE);
        TransactResult result = store.transact(new Transaction(Ids.random().uuid(), List.of(write)));
        if (!(result instanceof TransactResult.Committed)) {
            throw new IllegalStateException(result.toString());
        }
    }

    @Override
    public void close() {
        clients.close();
    }
}
