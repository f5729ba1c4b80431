package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The write gate at epoch 0 (design §6): no lease item anywhere, so the main region alone is sold from. Each process has
 * fence items of its own there, registered in one transaction with a check that no lease exists; whoever closes the region
 * closes them, and the store refuses a console that froze between check and send.
 *
 * <p>{@link #watch()} is called every 5 s by the app's scheduler and blocks; everything else reads memory, except that
 * {@link #enter} waits for a free fence item.
 */
public final class FenceGate implements WriteGate {
    public static final Duration WATCH_EVERY = Duration.ofSeconds(5);
    /** A reading of the lease is valid this long (design §6). */
    static final Duration VALID = Duration.ofSeconds(15);
    /** No write starts with less than this left. */
    static final Duration SPARE = Duration.ofSeconds(2);

    private static final int FENCES = 4;
    private static final Duration FENCE_RETENTION = Duration.ofDays(2);
    private static final Duration FENCE_REFRESH = Duration.ofDays(1);

    /** A fence item that lets its console write at epoch 0. */
    private static final Condition OPEN = Condition.all(Condition.equal("open", Value.of(true)),
            Condition.equal("epoch", Value.of(0)));

    private static final Logger LOG = LoggerFactory.getLogger(FenceGate.class);

    private final ItemStore main;
    private final List<ItemStore> others;
    private final String process;
    private final ServiceClock clock;
    private final LongSupplier nanos;
    private final BlockingQueue<Key> free = new ArrayBlockingQueue<>(FENCES);

    private volatile Reading reading = new Reading(Closed.Why.STARTING, Long.MIN_VALUE, Instant.MIN);
    private volatile Instant registeredAt = Instant.MIN;
    private int registrations;

    /** The last answer about the lease: open at epoch 0, or why not; with its time by two clocks. */
    private record Reading(Closed.@Nullable Why closed, long nanos, Instant wall) {}

    /**
     * @param process unique per process start, at most 24 characters, part of the fence keys
     * @param nanos monotonic time
     */
    public FenceGate(
            ItemStore main, List<ItemStore> others, String process, ServiceClock clock, LongSupplier nanos) {
        this.main = main;
        this.others = List.copyOf(others);
        this.process = process;
        this.clock = clock;
        this.nanos = nanos;
        for (int n = 0; n < FENCES; n++) {
            free.add(Key.pkSk("FENCE", main.region() + "#" + process + "#" + n));
        }
    }

    /** Reads the lease of each region in each region that answers; registers the fence items when they are missing. */
    public void watch() {
        if (reading.closed() == Closed.Why.MOVED) {
            // Once seen, a lease is never forgotten, whatever a late or cut-off region says.
            return;
        }
        Instant wall = clock.now();
        long mono = nanos.getAsLong();
        for (ItemStore other : others) {
            try {
                if (leaseSeen(other)) {
                    reading = new Reading(Closed.Why.MOVED, mono, wall);
                    return;
                }
            } catch (Fault unanswered) {
                // The other region not answering does not close the main one here; the failover feature bounds it.
                LOG.debug("lease of {} not read: {}", other.region(), unanswered.failure());
            }
        }
        try {
            if (leaseSeen(main)) {
                reading = new Reading(Closed.Why.MOVED, mono, wall);
            } else if (registeredAt.plus(FENCE_REFRESH).isAfter(wall) || register(wall)) {
                reading = new Reading(null, mono, wall);
            } else {
                reading = new Reading(Closed.Why.FENCED, mono, wall);
            }
        } catch (Fault unread) {
            // The old reading stands until it is too old.
            if (reading.closed() == Closed.Why.STARTING) {
                reading = new Reading(Closed.Why.LEASE_UNREAD, mono, wall);
            }
        }
    }

    private static boolean leaseSeen(ItemStore store) {
        return !store.query(Table.RESERVATIONS, "LEASE").isEmpty();
    }

    private boolean register(Instant now) {
        var writes = new ArrayList<Write>();
        for (int n = 0; n < FENCES; n++) {
            Key key = Key.pkSk("FENCE", main.region() + "#" + process + "#" + n);
            Item fence = Item.of(key)
                    .with("open", Value.of(true))
                    .with("epoch", 0)
                    .with(Names.TTL, now.plus(FENCE_RETENTION).getEpochSecond());
            writes.add(new Write.Put(Table.RESERVATIONS, fence, Condition.any(Condition.absent(Names.PK), OPEN)));
        }
        writes.add(new Write.Check(
                Table.RESERVATIONS, Key.pkSk("LEASE", main.region()), Condition.absent(Names.PK)));
        registrations++;
        var transaction = new Transaction(process + "-r" + registrations, writes);
        boolean done = main.transact(transaction) instanceof TransactResult.Committed || allOpen();
        if (done) {
            registeredAt = now;
        }
        return done;
    }

    /** An earlier registration whose answer was lost. */
    private boolean allOpen() {
        List<Item> fences = main.query(Table.RESERVATIONS, "FENCE", main.region() + "#" + process + "#");
        return fences.size() == FENCES && fences.stream().allMatch(f -> f.flag("open", false));
    }

    @Override
    public Entry enter() {
        Optional<Closed> closed = closed();
        if (closed.isPresent()) {
            return closed.get();
        }
        try {
            Key fence = free.poll(WATCH_EVERY.toSeconds(), TimeUnit.SECONDS);
            return fence == null ? new Closed(Closed.Why.LEASE_UNREAD, main.region()) : new FencePass(fence);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Closed(Closed.Why.ENDING, main.region());
        }
    }

    @Override
    public Standing standing() {
        return closed().<Standing>map(Standing.Shut::new).orElseGet(() -> new Standing.Open(main.region(), 0));
    }

    private Optional<Closed> closed() {
        Reading now = reading;
        Closed.Why why = now.closed();
        if (why != null) {
            return Optional.of(new Closed(why, main.region()));
        }
        return age(now).compareTo(VALID.minus(SPARE)) > 0
                ? Optional.of(new Closed(Closed.Why.LEASE_UNREAD, main.region()))
                : Optional.empty();
    }

    /** By the larger of monotonic and wall clock: one stops when the machine sleeps, the other can be set back. */
    private Duration age(Reading of) {
        Duration mono = Duration.ofNanos(nanos.getAsLong() - of.nanos());
        Duration wall = Duration.between(of.wall(), clock.now());
        return mono.compareTo(wall) > 0 ? mono : wall;
    }

    private final class FencePass implements Pass {
        private final Key fence;
        private boolean closed;

        FencePass(Key fence) {
            this.fence = fence;
        }

        @Override
        public String region() {
            return main.region();
        }

        @Override
        public boolean recoveryRegion() {
            return false;
        }

        @Override
        public boolean live() {
            return closed().isEmpty();
        }

        @Override
        public Key fence() {
            return fence;
        }

        @Override
        public Condition check() {
            return OPEN;
        }

        @Override
        public void refused() {
            registeredAt = Instant.MIN;
            reading = new Reading(Closed.Why.FENCED, nanos.getAsLong(), clock.now());
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                free.add(fence);
            }
        }
    }
}
