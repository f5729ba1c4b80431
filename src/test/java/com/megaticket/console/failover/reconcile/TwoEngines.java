package com.megaticket.console.failover.reconcile;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.DynamoChangeStream;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerAmends;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.Journal;
import com.megaticket.console.failover.journal.JournalFile;
import com.megaticket.console.failover.journal.JournalTable;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The demo cloud's two real engines, with a window in each region that sells whatever the other does. */
final class TwoEngines implements AutoCloseable {
    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    private static final Duration SETTLES = Duration.ofSeconds(20);

    final DemoCloud cloud = DemoCloud.startInMemory(Clock.systemUTC());
    final ServiceClock clock = new ServiceClock(Clock.systemUTC());
    final ItemStore seoul;
    final ItemStore tokyo;
    private final AwsClients clients;
    private final Map<String, FenceGate> gates = new HashMap<>();
    private final Map<String, DynamoSeatLedger> windows = new HashMap<>();

    TwoEngines() {
        Map<String, URI> endpoints = new HashMap<>();
        cloud.regions().forEach(r -> endpoints.put(r.name(), r.endpoint()));
        clients = new AwsClients(AwsAccess.demo(endpoints), Limits.USUAL, Clock.systemUTC(), clock);
        seoul = clients.store(DemoCloud.SEOUL, NAMES);
        tokyo = clients.store(DemoCloud.TOKYO, NAMES);
        cloud.regions().forEach(r -> r.set(DemoFault.REPLICATION_LAG, 20));
        for (ItemStore store : List.of(seoul, tokyo)) {
            gates.put(store.region(), Gates.at("win-" + store.region(), clock, System::nanoTime, store));
        }
    }

    FenceGate gate(ItemStore store) {
        FenceGate gate = gates.get(store.region());
        if (gate == null) {
            throw new IllegalArgumentException(store.region());
        }
        gate.watch();
        return gate;
    }

    Booking sell(ItemStore store, Showing showing, String... seats) {
        FenceGate gate = gate(store);
        DynamoSeatLedger window = windows.computeIfAbsent(store.region(), _ -> new DynamoSeatLedger(
                new LedgerSetup(Map.of(store.region(), store), store.region(), "window-" + store.region(), true), gate,
                new MemoryActJournal(), clock, Ids.random(), Pause.real()));
        var held = (HoldOutcome.Held) window.hold(showing, Twin.priced(seats), Twin.COPY, Duration.ofSeconds(60));
        return ((SaleOutcome.Sold) window.sell(held.hold())).booking();
    }

    void schedule(Showing showing) {
        Item item = Item.of(Key.of("scheduleId", showing.key())).with("performanceId", showing.performance().value())
                .with("date", showing.dateText()).with("time", showing.timeText());
        var put = new Write.Put(Table.SCHEDULES, item, Condition.NONE);
        if (!(seoul.transact(new Transaction(Ids.random().uuid(), List.of(put))) instanceof TransactResult.Committed)) {
            throw new IllegalStateException("not written: " + showing.key());
        }
    }

    void cut(boolean on) {
        cloud.regions().forEach(r -> r.set(DemoFault.REPLICATION_CUT, on ? 1 : 0));
    }

    /** Waits until everything has arrived on both sides. */
    void settle() {
        long limit = System.nanoTime() + SETTLES.toNanos();
        while (cloud.regions().stream().mapToLong(r -> pending(r)).sum() > 0) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("not settled");
            }
            Pause.real().sleep(Duration.ofMillis(50));
        }
    }

    private static long pending(DemoRegion region) {
        return region.status().replicationPending();
    }

    ChangeStream stream(String region, String table) {
        return new DynamoChangeStream(clients, region, table, clock::now);
    }

    Amends amends(ItemStore sale) {
        return new LedgerAmends(new LedgerSetup(Map.of(sale.region(), sale), sale.region(), "operator-1", true),
                gate(sale), new MemoryActJournal(), clock, Ids.random(), Pause.real());
    }

    /** Kept in both regions' console tables too. */
    Journal journal(Path folder) {
        var chain = new Chain("operator-1", "1/n");
        return Journal.open(chain, new JournalFile(folder, chain),
                List.of(new JournalTable(seoul, Ids.random()), new JournalTable(tokyo, Ids.random())), clock::now);
    }

    Reconciliation reconciliation(DeedReader deeds) {
        List<ChangeStream> streams = List.of(DemoCloud.SEOUL, DemoCloud.TOKYO).stream()
                .map(r -> stream(r, NAMES.of(Table.RESERVATIONS))).toList();
        return new Reconciliation(new Sources(seoul, tokyo, streams, deeds, MoneyBook.none()),
                new Budget(Double.POSITIVE_INFINITY, System::nanoTime, Pause.real()), clock::now, Pause.real());
    }

    Twin.Heard reconcile() {
        return new Twin.Heard().of(reconciliation(new ActDeeds()), Cursor.start(clock.now()));
    }

    @Override
    public void close() {
        clients.close();
        cloud.close();
    }
}
