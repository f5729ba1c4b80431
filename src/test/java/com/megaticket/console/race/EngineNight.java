package com.megaticket.console.race;

import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.demo.WebShop;
import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bad night of about a minute on two real engines: twenty terminals and the web shop, trouble by the demo cloud's faults, the
 * switch to Tokyo by an operator who may die in it, the healing, and the way back.
 */
final class EngineNight implements AutoCloseable {
    private static final int BUYERS = 3;
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(40);

    final EnginePlan plan;
    /** Intervals in which no console may write a region, {@link #micros}. */
    final List<Night.Shut> shut = new ArrayList<>();
    final List<Switch> switches = new ArrayList<>();
    /** When Tokyo was opened, and Seoul again. */
    long opened = Long.MAX_VALUE;
    long back = Long.MAX_VALUE;
    final EngineSales sales = new EngineSales();

    private final EngineTown town;
    private final Random random;
    private final long start = System.nanoTime();
    private final History history = new History(this::micros);
    private final Board board = new Board();
    private final House house;
    private final AtomicInteger killed = new AtomicInteger();
    private volatile String served = DemoCloud.SEOUL;
    private volatile boolean over;

    EngineNight(EnginePlan plan, DemoOptions options) {
        this.plan = plan;
        random = new Random(plan.seed());
        town = new EngineTown(options, 2);
        house = new House(town.showings, Plan.SEATS, Duration.ofSeconds(4), Duration.ofMillis(250));
    }

    static NightVerdict run(long seed) throws IOException, InterruptedException {
        EnginePlan plan = EnginePlan.of(seed);
        Optional<Path> data = plan.isOnDisk() ? Optional.of(Files.createTempDirectory("night")) : Optional.empty();
        DemoOptions options = data.map(d -> DemoOptions.onDisk(d).withSeed(false).withFresh(true))
                .orElseGet(DemoOptions::inMemory);
        try (var night = new EngineNight(plan, options)) {
            return EngineVerdict.of(night, night.play());
        } finally {
            data.ifPresent(EngineTown::delete);
        }
    }

    /** @return acts that stay unknown though all is well again */
    int play() throws InterruptedException {
        var operator = new EngineOperator(town, "operator-a");
        operator.longestDrain = LONGEST_DRAIN;
        town.set(DemoFault.REPLICATION_LAG, plan.lag());
        Epoch first = operator.first(DemoCloud.SEOUL);
        var terminals = new ArrayList<EngineNightTerminal>();
        var threads = new ArrayList<Thread>();
        for (int n = 1; n <= NightPlan.TERMINALS; n++) {
            var skew = Duration.ofSeconds(plan.skewed() ? random.nextInt(-300, 301) : 0);
            var terminal = new EngineNightTerminal(this, "t" + n, 1000 * plan.seed() + n, skew);
            terminals.add(terminal);
            threads.add(Thread.ofVirtual().start(terminal::work));
        }
        for (int n = 1; plan.web() && n <= BUYERS; n++) {
            threads.add(buyer("web" + n, n));
        }
        weather();
        sleep(6, 10);
        trouble();
        sleep(1, 4);
        Switch moved = moved(operator, plan.trouble() == NightPlan.Trouble.NONE
                ? Switch.Kind.PLANNED
                : Switch.Kind.FORCED, DemoCloud.SEOUL, DemoCloud.TOKYO, first.next("a"));
        sleep(6, 9);
        heal();
        if (moved.owesClose()) {
            operator.payClose(moved);
            closed(DemoCloud.SEOUL);
        }
        sleep(12, 16);
        moved(operator, Switch.Kind.BACK, DemoCloud.TOKYO, DemoCloud.SEOUL, new Epoch(first.number() + 5, "a"));
        sleep(4, 6);
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        town.cloud.regions().forEach(r -> r.clearFaults());
        sleep(6, 7);
        int open = terminals.stream().mapToInt(EngineNightTerminal::settleAll).sum();
        town.settle(Duration.ofMinutes(1));
        return open;
    }

    private void sleep(int least, int most) {
        Pause.real().sleep(Duration.ofMillis(random.nextLong(1000L * least, 1000L * most)));
    }

    private void weather() {
        if (plan.stormy()) {
            town.set(DemoFault.CONFLICTS, 0.02);
            town.set(DemoFault.THROTTLING, 0.01);
            town.set(DemoFault.LOST_ANSWERS, 0.005);
            town.set(DemoFault.LATE_REQUESTS, 0.003);
            town.set(DemoFault.STALE_INDEXES, 500);
        }
    }

    private void trouble() {
        var seoul = town.cloud.seoul();
        switch (plan.trouble()) {
            case NONE -> {
            }
            case DEAD -> seoul.set(DemoFault.KILLED, 1);
            case FROZEN -> seoul.set(DemoFault.FROZEN, 1);
            case SPLIT -> {
                town.set(DemoFault.REPLICATION_CUT, 1);
                town.blind("operator-a", DemoCloud.SEOUL);
                town.blind("operator-b", DemoCloud.SEOUL);
                for (int n = 1; n <= NightPlan.TERMINALS; n++) {
                    if (random.nextInt(100) < plan.unseen()) {
                        town.blind("t" + n, random.nextInt(100) < 70 ? DemoCloud.TOKYO : DemoCloud.SEOUL);
                    }
                }
            }
            case DEAF -> seoul.set(DemoFault.REPLICATION_CUT, 1);
        }
    }

    private void heal() {
        town.seeAll();
        town.set(DemoFault.REPLICATION_CUT, 0);
        town.cloud.seoul().set(DemoFault.FROZEN, 0);
        town.cloud.seoul().set(DemoFault.KILLED, 0);
    }

    private Switch moved(EngineOperator operator, Switch.Kind kind, String from, String to, Epoch epoch) {
        Switch begun = operator.begin(kind, from, to, epoch);
        Switch done;
        if (plan.operatorDies() && kind != Switch.Kind.BACK) {
            // Its console is gone after so many writes, wherever that is; another finds the switch in the tables.
            var dying = new DyingConsole(random.nextInt(1, 25));
            try {
                new EngineOperator(town, "operator-a", dying).play(begun);
            } catch (DyingConsole.Died _) {
                sleep(1, 3);
            }
            var heir = new EngineOperator(town, "operator-b");
            heir.longestDrain = LONGEST_DRAIN;
            done = heir.play(heir.book(to).all().getFirst());
        } else {
            done = operator.play(begun);
        }
        switches.add(done);
        served = to;
        Switch.Mark open = done.mark(Step.OPEN).orElseThrow();
        if (to.equals(DemoCloud.TOKYO)) {
            opened = micros(open.endedAt().orElseThrow());
        } else {
            back = micros(open.begunAt());
        }
        if (!done.owesClose()) {
            shut.add(new Night.Shut(from, micros(done.mark(Step.FENCES).orElseThrow().endedAt().orElseThrow())));
        }
        return done;
    }

    private void closed(String region) {
        shut.add(new Night.Shut(region, micros()));
    }

    private Thread buyer(String name, int seed) {
        var stage = new EngineStage(plan.seed() * 100 + seed, Duration.ZERO);
        var there = new ThroughStore() {
            @Override
            protected ItemStore there() {
                return town.way(name, served);
            }

            @Override
            public TransactResult transact(Transaction transaction) {
                sales.sent(transaction);
                return there().transact(transaction);
            }
        };
        var shop = new WebShop(there, Clock.systemUTC(), Ids.random(), false);
        var buyer = new Buyer(name, shop, house, history, stage, board);
        return Thread.ofVirtual().start(() -> {
            while (!over) {
                buyer.browse(1);
            }
        });
    }

    long micros() {
        return (System.nanoTime() - start) / 1000;
    }

    /** A service time of this night, which this machine's clock gives. */
    private long micros(java.time.Instant at) {
        return micros() - Duration.between(at, town.clock.now()).toNanos() / 1000;
    }

    boolean isOver() {
        return over;
    }

    EngineTown town() {
        return town;
    }

    History history() {
        return history;
    }

    House house() {
        return house;
    }

    Board board() {
        return board;
    }

    void killed() {
        killed.incrementAndGet();
    }

    @Override
    public void close() {
        over = true;
        town.close();
    }
}
