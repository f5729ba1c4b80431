package com.megaticket.console.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One direction between the regions, as global tables do it: every item written in one region is read there and, the lag
 * later, written in the other if its stamp is newer. What came from the other region is never owed back, so nothing goes
 * round. Runs on a thread of its own from start to close.
 */
final class Replication implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Replication.class);
    private static final Duration IDLE = Duration.ofMillis(10);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(300);
    /** A lag is reported while it is news; then there is nothing to report, as with the service's own metric. */
    private static final Duration NEWS = Duration.ofSeconds(60);

    private final DemoRegion from;
    private final DemoRegion to;
    private final Deque<Parcel> outbox = new ArrayDeque<>();
    private final Thread worker;
    private volatile long lastLag = -1;
    private volatile long deliveredAt;

    /** @param since when the write was made, {@link System#nanoTime} */
    private record Parcel(RegionStore.Image image, long since) {}

    Replication(DemoRegion from, DemoRegion to) {
        this.from = from;
        this.to = to;
        this.worker = Thread.ofVirtual().name("replicate-from-" + from.name()).unstarted(this::run);
    }

    void start() {
        worker.start();
    }

    private void run() {
        try (EngineLink source = from.link(); EngineLink target = to.link()) {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(step(source, target));
            }
        } catch (InterruptedException _) {
            LOG.debug("replication from {} ends", from.name());
        }
    }

    private Duration step(EngineLink source, EngineLink target) throws InterruptedException {
        try {
            boolean worked = collect(source);
            worked |= deliver(target);
            return worked ? Duration.ZERO : IDLE;
        } catch (IOException e) {
            LOG.debug("replication from {} waits: {}", from.name(), e.toString());
            return AFTER_FAILURE;
        }
    }

    /** Reads what was written here. A region that stands still or is dead sends nothing. */
    private boolean collect(EngineLink source) throws IOException {
        Set<ItemKey> owed = from.store().stamps().owed();
        if (owed.isEmpty() || !from.isAlive()) {
            return false;
        }
        boolean collected = false;
        for (RegionStore.Image image : from.store().images(owed, source)) {
            var debt = from.store().stamps().settle(image.key(), image.stamp());
            if (debt.isPresent()) {
                collected = true;
                if (to.store().schemas().knows(image.key().table())) {
                    synchronized (outbox) {
                        outbox.addLast(new Parcel(image, debt.get().since()));
                    }
                }
            }
        }
        return collected;
    }

    private boolean deliver(EngineLink target) throws IOException, InterruptedException {
        List<Parcel> due = due();
        if (due.isEmpty()) {
            return false;
        }
        to.store().apply(due.stream().map(Parcel::image).toList(), target);
        long now = System.nanoTime();
        synchronized (outbox) {
            due.forEach(_ -> outbox.removeFirst());
        }
        due.forEach(p -> from.tally().delivered(p.image().key().table(), (now - p.since()) / 1e6, from.now()));
        lastLag = (now - due.getFirst().since()) / 1_000_000;
        deliveredAt = now;
        return true;
    }

    /** The first parcels whose time has come; they stay in the outbox until they have arrived. No item twice in a batch. */
    private List<Parcel> due() {
        FaultBoard faults = from.faults();
        if (faults.isOn(DemoFault.REPLICATION_CUT)
                || faults.isOn(DemoFault.REPLICATION_STALL)
                || !from.isAlive()
                || !to.isAlive()) {
            return List.of();
        }
        long before = System.nanoTime() - faults.time(DemoFault.REPLICATION_LAG).toNanos();
        var due = new ArrayList<Parcel>();
        var keys = new HashSet<ItemKey>();
        synchronized (outbox) {
            for (Parcel parcel : outbox) {
                if (due.size() == RegionStore.MOST_WRITTEN
                        || parcel.since() - before > 0
                        || !keys.add(parcel.image().key())) {
                    break;
                }
                due.add(parcel);
            }
        }
        return due;
    }

    /** Measured milliseconds: of the newest delivery, or the age of the oldest write still waiting if that is more. */
    OptionalLong lag() {
        if (from.faults().isOn(DemoFault.REPLICATION_STALL)) {
            return OptionalLong.empty();
        }
        long now = System.nanoTime();
        long waiting;
        synchronized (outbox) {
            waiting = outbox.isEmpty() ? -1 : (now - outbox.getFirst().since()) / 1_000_000;
        }
        long known = lastLag >= 0 && now - deliveredAt < NEWS.toNanos() ? lastLag : -1;
        long lag = Math.max(known, waiting);
        return lag < 0 ? OptionalLong.empty() : OptionalLong.of(lag);
    }

    /** By table, oldest first: what arrived, and while a cut holds writes back, how long the oldest has waited. A stall tells nothing. */
    List<RegionSignals.Lag> arrivals(String table) {
        if (from.faults().isOn(DemoFault.REPLICATION_STALL)) {
            return List.of();
        }
        var points = new ArrayList<>(from.tally().lag(table).stream()
                .map(a -> new RegionSignals.Lag(a.at(), a.average(), a.longest(), a.count())).toList());
        List<Parcel> waiting;
        synchronized (outbox) {
            waiting = outbox.stream().filter(p -> p.image().key().table().equals(table)).toList();
        }
        if (!waiting.isEmpty() && from.faults().isOn(DemoFault.REPLICATION_CUT)) {
            double age = (System.nanoTime() - waiting.getFirst().since()) / 1e6;
            points.add(new RegionSignals.Lag(from.now(), age, age, waiting.size()));
        }
        return points;
    }

    int pending() {
        synchronized (outbox) {
            return outbox.size() + from.store().stamps().owed().size();
        }
    }

    @Override
    public void close() {
        worker.interrupt();
    }
}
