package com.megaticket.console.race;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.DynamoChangeStream;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.failover.reconcile.ChangeStream;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
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
import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The demo cloud's two real engines behind their proxies, and everybody's way to each of them. */
final class EngineTown implements AutoCloseable {
    static final int ROWS = 60;
    static final int ROW = 20;
    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    private static final Duration LOOK = Duration.ofMillis(20);

    final DemoCloud cloud;
    final ServiceClock clock = new ServiceClock(Clock.systemUTC());
    final List<Showing> showings;
    private final AwsClients clients;
    private final Set<String> blind = ConcurrentHashMap.newKeySet();

    /** @param showings how many, each of {@link #ROWS} × {@link #ROW} seats */
    EngineTown(DemoOptions options, int showings) {
        cloud = DemoCloud.start(options, Clock.systemUTC());
        Map<String, URI> endpoints = new HashMap<>();
        cloud.regions().forEach(r -> endpoints.put(r.name(), r.endpoint()));
        clients = new AwsClients(AwsAccess.demo(endpoints), Limits.USUAL, Clock.systemUTC(), clock);
        this.showings = IntStream.rangeClosed(1, showings)
                .mapToObj(n -> Showing.parse("perf-move-%d#2026-12-24#19:30".formatted(n))).toList();
        this.showings.forEach(this::schedule);
        settle(Duration.ofSeconds(30));
    }

    private void schedule(Showing showing) {
        Item item = Item.of(Key.of("scheduleId", showing.key())).with("performanceId", showing.performance().value())
                .with("date", showing.dateText()).with("time", showing.timeText())
                .with("datetime", showing.dateText() + "T" + showing.timeText());
        put(List.of(new Write.Put(Table.SCHEDULES, item, Condition.NONE)));
    }

    private void put(List<Write> writes) {
        var transaction = new Transaction(Ids.random().uuid(), writes);
        if (!(store(DemoCloud.SEOUL).transact(transaction) instanceof TransactResult.Committed)) {
            throw new IllegalStateException("not written");
        }
    }

    ItemStore store(String region) {
        return clients.store(region, NAMES);
    }

    DemoRegion region(String name) {
        return cloud.regions().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    void set(DemoFault fault, double level) {
        cloud.regions().forEach(r -> r.set(fault, level));
    }

    /** From now on this one does not see a region, which others see. */
    void blind(String who, String region) {
        blind.add(who + "/" + region);
    }

    void seeAll() {
        blind.clear();
    }

    /** Somebody's own way to a region. */
    ItemStore way(String who, String region) {
        ItemStore store = store(region);
        return new ThroughStore() {
            @Override
            protected ItemStore there() {
                if (blind.contains(who + "/" + region)) {
                    throw new Fault(new Failure.Unavailable("not seen from here", ""));
                }
                return store;
            }

            @Override
            public String region() {
                return region;
            }

            @Override
            public TransactResult transact(Transaction transaction) {
                return blind.contains(who + "/" + region)
                        ? new TransactResult.Unknown(new Failure.TimedOut("not seen from here", ""))
                        : store.transact(transaction);
            }
        };
    }

    /** Waits until everything has arrived on both sides. */
    void settle(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (cloud.regions().stream().mapToInt(r -> r.status().replicationPending()).sum() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not settled");
            }
            Pause.real().sleep(LOOK);
        }
    }

    List<ChangeStream> streams() {
        return cloud.regions().stream().<ChangeStream>map(
                r -> new DynamoChangeStream(clients, r.name(), NAMES.of(Table.RESERVATIONS), clock::now)).toList();
    }

    Reconciled reconcile() {
        return Reconciled.of(store(DemoCloud.SEOUL), store(DemoCloud.TOKYO), streams(), clock::now, Pause.real());
    }

    /** Items a second that a burst of writes needs to arrive whole on the other side, the writing included. */
    double replicatorRate(int transactions, int items) {
        long begun = System.nanoTime();
        for (int t = 0; t < transactions; t++) {
            int number = t;
            put(IntStream.range(0, items).<Write>mapToObj(n -> new Write.Put(Table.RESERVATIONS,
                    Item.of(Key.pkSk("RATE#" + number, "N#" + n)).with("what",
                            "as long as the row of a seat ".repeat(15)),
                    Condition.NONE)).toList());
        }
        settle(Duration.ofMinutes(2));
        return transactions * items / ((System.nanoTime() - begun) / 1e9);
    }

    /** A folder with all that is in it. */
    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clients.close();
        cloud.close();
    }
}
