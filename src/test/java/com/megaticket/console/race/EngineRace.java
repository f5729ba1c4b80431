package com.megaticket.console.race;

import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The actors of {@link World} on real threads, through the real SDK, the proxy and its faults, on the real engine. */
final class EngineRace implements AutoCloseable {
    private static final int TERMINALS = 16;
    private static final int BUYERS = 3;
    private static final Duration LATE = Duration.ofSeconds(5);

    private final RealEngine engine = RealEngine.shared();
    private final String performance = TestCloud.uniquePerformance().value();
    private final Instant start = Instant.now();
    private final long nanos = System.nanoTime();
    private final History history = new History(this::micros);
    private final Requests requests = new Requests(this::micros, history);
    private final Board board = new Board();
    private final AtomicInteger killed = new AtomicInteger();
    private final House house = new House(
            List.of(
                    Showing.parse(performance + "#2026-12-24#19:30"), Showing.parse(performance + "#2026-12-25#14:00")),
            Plan.SEATS,
            Duration.ofSeconds(3),
            Duration.ofMillis(30));
    private volatile int wanted;

    private long micros() {
        return (System.nanoTime() - nanos) / 1000;
    }

    /** @param operations ledger operations, all terminals together */
    Verdict run(int operations) throws InterruptedException {
        wanted = operations;
        var terminals = new ArrayList<EngineTerminal>();
        for (int n = 1; n <= TERMINALS; n++) {
            var skew = Duration.ofSeconds(n % 4 == 0 ? 300 : n % 4 == 1 ? -300 : 0);
            terminals.add(new EngineTerminal(this, "t" + n, new EngineStage(n, skew)));
        }
        faults(engine.region());
        try {
            var threads = new ArrayList<Thread>();
            terminals.forEach(t -> threads.add(Thread.ofVirtual().start(t::work)));
            for (int n = 1; n <= BUYERS; n++) {
                threads.add(buyer("web" + n, n));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            engine.region().clearFaults();
        }
        // What is late arrives before anything is settled for good.
        Pause.real().sleep(LATE.plusSeconds(2));
        terminals.forEach(EngineTerminal::settleAll);
        requests.commits(new EngineStream(engine.region()).read(this::isOurs)).forEach(history::committed);
        return Verdict.of(history, house, store(), start);
    }

    private static void faults(DemoRegion region) {
        region.set(DemoFault.CONFLICTS, 0.02);
        region.set(DemoFault.THROTTLING, 0.01);
        region.set(DemoFault.LOST_ANSWERS, 0.01);
        region.set(DemoFault.LOST_REQUESTS, 0.005);
        region.set(DemoFault.LATE_REQUESTS, 0.005);
        region.set(DemoFault.LATE_BY, (double) LATE.toMillis());
        region.set(DemoFault.STALE_INDEXES, 800);
    }

    private Thread buyer(String name, int seed) {
        var stage = new EngineStage(1000 + seed, Duration.ZERO);
        var shop = new WebShop(new Recording(store(), requests, () -> false), Clock.systemUTC(), Ids.random(), false);
        var buyer = new Buyer(name, shop, house, history, stage, board);
        return Thread.ofVirtual().start(() -> {
            while (!isOver()) {
                stage.think(Duration.ofMillis(300));
                buyer.browse(1);
            }
        });
    }

    private boolean isOurs(Item item) {
        return item.text("performanceId").filter(performance::equals).isPresent()
                || item.text("PK").filter(pk -> pk.contains(performance)).isPresent();
    }

    boolean isOver() {
        return history.ledgerOperations() >= wanted;
    }

    int operations() {
        return history.ledgerOperations();
    }

    void killed() {
        killed.incrementAndGet();
    }

    ItemStore store() {
        return engine.store();
    }

    Requests requests() {
        return requests;
    }

    House house() {
        return house;
    }

    History history() {
        return history;
    }

    Board board() {
        return board;
    }

    @Override
    public void close() {
        engine.close();
    }
}
