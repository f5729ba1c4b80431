package com.megaticket.console.race;

import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.shared.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Terminals that sell all the time, usually twenty at half the rate the replicator can follow. */
final class EngineLoad implements AutoCloseable {
    static final int TERMINALS = 20;
    static final double LAG_MILLIS = 300;
    /** Two acts: a row, an act record and an audit item each, a lookup row for the sale. */
    static final int ITEMS_AN_ORDER = 7;
    private static final int SHOWINGS = 8;

    final EngineTown town;
    final EngineOperator operator;
    final AskedSeats wanted;
    final List<EngineTill> tills = new ArrayList<>();
    private final List<Thread> work = new ArrayList<>();

    /** @param ordersASecond of all together */
    EngineLoad(DemoOptions options, double ordersASecond) {
        this(options, TERMINALS, ordersASecond);
    }

    EngineLoad(DemoOptions options, int terminals, double ordersASecond) {
        town = new EngineTown(options, SHOWINGS);
        town.set(DemoFault.REPLICATION_LAG, LAG_MILLIS);
        operator = new EngineOperator(town, "operator-a");
        operator.first(DemoCloud.SEOUL);
        wanted = new AskedSeats(town.showings, EngineTown.ROWS, EngineTown.ROW);
        var think = Duration.ofNanos((long) (terminals / ordersASecond / 2 * 1e9));
        for (int n = 1; n <= terminals; n++) {
            tills.add(new EngineTill(town, "till-" + n, wanted, think));
        }
    }

    /** Half of what arrives in order when 4,000 items are written as fast as they can be. */
    static double halfOfReplicator(DemoOptions options) {
        try (var town = new EngineTown(options, 1)) {
            town.set(DemoFault.REPLICATION_LAG, 20);
            town.replicatorRate(20, 40);
            return town.replicatorRate(100, 40) / ITEMS_AN_ORDER / 2;
        }
    }

    void start() {
        tills.forEach(till -> work.add(till.start()));
    }

    void run(Duration time) {
        Pause.real().sleep(time);
    }

    /** The clerks go home; what was open is settled. @return acts that stay unknown */
    long stop() throws InterruptedException {
        tills.forEach(EngineTill::end);
        for (Thread thread : work) {
            thread.join();
        }
        return tills.stream().mapToLong(EngineTill::settleAll).sum();
    }

    List<Booking> confirmed() {
        return tills.stream().flatMap(t -> t.confirmed.stream()).toList();
    }

    /** Of all terminals, shortest first: seconds from the last act told as committed before this moment to the first after it. */
    List<Double> pauses(long moment) {
        return tills.stream().map(till -> {
            long before = till.acts.stream().mapToLong(a -> a).filter(a -> a <= moment).max().orElseThrow();
            long after = till.acts.stream().mapToLong(a -> a).filter(a -> a > moment).min().orElseThrow();
            return (after - before) / 1e9;
        }).sorted().toList();
    }

    /** Seconds from this moment to the first sale told after it, of any terminal. */
    double firstSale(long moment) {
        return tills.stream().flatMap(t -> t.sales.stream()).mapToLong(s -> s).filter(s -> s > moment).min()
                .stream().mapToDouble(s -> (s - moment) / 1e9).findFirst().orElseThrow();
    }

    /** Waits until every terminal has done an act after this moment. */
    void awaitActs(long moment, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (tills.stream().anyMatch(t -> t.acts.stream().noneMatch(a -> a > moment))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not all sell again: " + tills.stream()
                        .filter(t -> t.acts.stream().noneMatch(a -> a > moment)).map(t -> t.name + " " + t.standing())
                        .toList());
            }
            Pause.real().sleep(Duration.ofMillis(50));
        }
    }

    @Override
    public void close() {
        tills.forEach(EngineTill::close);
        town.close();
    }
}
