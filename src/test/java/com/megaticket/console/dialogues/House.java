package com.megaticket.console.dialogues;

import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.DynamoCatalog;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.SaleWatch;
import com.megaticket.console.selling.SellingService;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.TestClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The demo's house on a real engine, put back to its first state before each case: as a fresh engine would be, without waiting for
 * one to start.
 */
public final class House implements AutoCloseable {
    private static final int AT_ONCE = 25;

    private final CaseClock clock = new CaseClock();
    private final Clock time = TestClock.of(clock);
    private final DemoCloud cloud;
    private final AwsClients clients;
    private final DynamoDbClient bare;
    private final ItemStore store;
    private final TableNames names = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    private final Map<Table, Set<Map<String, AttributeValue>>> first = new HashMap<>();
    private final List<FenceGate> gates = new ArrayList<>();

    public House() {
        cloud = DemoCloud.start(DemoOptions.inMemory().withSeed(true).seoulOnly(), time);
        // The case's clock is the service's: what the engine says of the real time is not listened to.
        clients = new AwsClients(AwsAccess.demo(Map.of(DemoCloud.SEOUL, cloud.seoul().endpoint())), Limits.USUAL,
                time, new ServiceClock(Clock.systemUTC()));
        store = clients.store(DemoCloud.SEOUL, names);
        bare = TestCloud.client(cloud.seoul());
        Schema.TABLES.forEach(t -> first.put(t.table(), rows(t)));
    }

    private Set<Map<String, AttributeValue>> rows(TableSpec table) {
        var rows = new HashSet<Map<String, AttributeValue>>();
        bare.scanPaginator(r -> r.tableName(names.of(table.table())).consistentRead(true)).items().forEach(rows::add);
        return rows;
    }

    public CaseClock clock() {
        return clock;
    }

    /** Every table as it was seeded, and the clock at the beginning. */
    public void fresh() {
        clock.restart();
        gates.clear();
        for (TableSpec table : Schema.TABLES) {
            Set<Map<String, AttributeValue>> now = rows(table);
            Set<Map<String, AttributeValue>> then = first.getOrDefault(table.table(), Set.of());
            var writes = new ArrayList<WriteRequest>();
            then.stream().filter(row -> !now.contains(row))
                    .forEach(row -> writes.add(WriteRequest.builder().putRequest(p -> p.item(row)).build()));
            Set<Map<String, AttributeValue>> keys = new HashSet<>();
            then.forEach(row -> keys.add(key(table, row)));
            now.stream().map(row -> key(table, row)).filter(key -> !keys.contains(key))
                    .forEach(key -> writes.add(WriteRequest.builder().deleteRequest(d -> d.key(key)).build()));
            for (int from = 0; from < writes.size(); from += AT_ONCE) {
                List<WriteRequest> part = writes.subList(from, Math.min(from + AT_ONCE, writes.size()));
                bare.batchWriteItem(r -> r.requestItems(Map.of(names.of(table.table()), part)));
            }
        }
    }

    private static Map<String, AttributeValue> key(TableSpec table, Map<String, AttributeValue> row) {
        var key = new HashMap<String, AttributeValue>();
        key.put(table.hash(), row.get(table.hash()));
        table.range().ifPresent(range -> key.put(range, row.get(range)));
        return key;
    }

    public Catalog catalog() {
        return new DynamoCatalog(() -> store);
    }

    /** Another console at the same counter. */
    public Desk desk(String name) {
        var time = new ServiceClock(this.time);
        var gate = Gates.at(name + "-" + Ids.random().uuid().substring(0, 8), time, System::nanoTime, store);
        gates.add(gate);
        look();
        var ledger = new DynamoSeatLedger(
                new LedgerSetup(Map.of(DemoCloud.SEOUL, store), DemoCloud.SEOUL, name, true), gate,
                new MemoryActJournal(), time, Ids.random(), Pause.real());
        // Nobody else writes here unseen: what the watch would find, the score finds.
        var watch = new SaleWatch(ledger, new VirtualBackground(), _ -> {}, _ -> {}, _ -> {});
        return new SellingService(ledger, catalog(), gate, time, () -> HoldRules.DEFAULT, watch);
    }

    /** Consoles look at the lease by themselves every few seconds; when time jumps they must do so at once. */
    public void look() {
        gates.forEach(FenceGate::watch);
    }

    /** Puts a text into a performance's description, as somebody with the tables open could. */
    public void poison(String performance, String description) {
        bare.updateItem(r -> r.tableName(names.of(Table.PERFORMANCES))
                .key(Map.of("performanceId", AttributeValue.fromS(performance)))
                .updateExpression("SET description = :d")
                .expressionAttributeValues(Map.of(":d", AttributeValue.fromS(description))));
    }

    /** The rows bear a buyer's login. */
    public void own(Showing showing, List<SeatId> seats, String login) {
        seats.forEach(seat -> bare.updateItem(r -> r.tableName(names.of(Table.RESERVATIONS))
                .key(Map.of("PK", AttributeValue.fromS(showing.partition()), "SK",
                        AttributeValue.fromS(seat.sortKey())))
                .updateExpression("SET userId = :u")
                .expressionAttributeValues(Map.of(":u", AttributeValue.fromS(login)))));
    }

    /** All items of {@code reservations}. */
    Set<Map<String, AttributeValue>> reservations() {
        return rows(Schema.of(Table.RESERVATIONS));
    }

    @Override
    public void close() {
        bare.close();
        clients.close();
        cloud.close();
    }
}
