package com.megaticket.console.aws.ledger;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.Fences;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.region.Ruling;
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
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The write gate (design §6). The lease says which region may be sold from; each process has fence items of its own there,
 * registered in one transaction with a check of the lease; whoever closes the region closes them, and the store refuses a
 * console that froze between check and send.
 *
 * <p>{@link #watch(String)} is called every second for each region by the app's scheduler and blocks; everything else reads
 * memory, except that {@link #enter} waits for a free fence item.
 */
public final class FenceGate implements WriteGate {
    private static final int FENCES = 4;
    private static final Duration FENCE_RETENTION = Duration.ofDays(2);
    private static final Duration FENCE_REFRESH = Duration.ofDays(1);
    private static final Duration FENCE_WAIT = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(FenceGate.class);

    private final LeaseWatch leases;
    private final String process;
    private final ServiceClock clock;
    private final BlockingQueue<Integer> free = new ArrayBlockingQueue<>(FENCES);

    private final ReentrantLock arming = new ReentrantLock();
    private volatile Optional<Registered> registered = Optional.empty();
    private int registrations;

    /** Where and under which epoch this console's fences stand. */
    private record Registered(String region, Epoch epoch, Instant at) {
        boolean is(Ruling.Open open) {
            return region.equals(open.region()) && epoch.equals(open.epoch());
        }
    }

    /** @param process unique per process start, at most 24 characters, part of the fence keys */
    public FenceGate(LeaseWatch leases, String process, ServiceClock clock) {
        this.leases = leases;
        this.process = process;
        this.clock = clock;
        for (int n = 0; n < FENCES; n++) {
            free.add(n);
        }
    }

    /** Reads the leases in every region, then stands where the sale is. */
    public void watch() {
        leases.regions().forEach(leases::read);
        arm();
    }

    /** Reads the leases in one region when that is due, or when the store refused a fence; then stands where the sale is. */
    public void watch(String region) {
        boolean refused = standing() instanceof Standing.Shut(Closed(Closed.Why why, String _))
                && why == Closed.Why.FENCED;
        if (refused || leases.isDue(region)) {
            leases.read(region);
        }
        arm();
    }

    /** Registers the fence items where the sale is, when they are missing or old; one thread at a time, the others go on. */
    private void arm() {
        if (!(leases.ruling() instanceof Ruling.Open open) || stands(open) || !arming.tryLock()) {
            return;
        }
        try {
            registered = register(open)
                    ? Optional.of(new Registered(open.region(), open.epoch(), clock.now()))
                    : Optional.empty();
        } catch (Fault unanswered) {
            // Fences that stand are still good; without them nothing is written.
            LOG.debug("fences in {} not registered: {}", open.region(), unanswered.failure());
        } finally {
            arming.unlock();
        }
    }

    private boolean stands(Ruling.Open open) {
        return registered.filter(r -> r.is(open) && r.at().plus(FENCE_REFRESH).isAfter(clock.now())).isPresent();
    }

    private boolean register(Ruling.Open open) {
        Instant now = clock.now();
        var writes = new ArrayList<Write>();
        for (int n = 0; n < FENCES; n++) {
            Item fence = Fences.item(Fences.key(open.region(), process, n), open.epoch())
                    .with(Names.TTL, now.plus(FENCE_RETENTION).getEpochSecond());
            writes.add(new Write.Put(Table.RESERVATIONS, fence, Fences.registrable(open.epoch())));
        }
        writes.add(Fences.leaseCheck(open.region(), open.epoch()));
        registrations++;
        var transaction = new Transaction(process + "-r" + registrations, writes);
        ItemStore store = leases.store(open.region());
        return store.transact(transaction) instanceof TransactResult.Committed
                // An earlier registration whose answer was lost.
                || Fences.open(store, process, open.epoch()) == FENCES;
    }

    @Override
    public Entry enter() {
        return switch (now()) {
            case Ready.No(Closed closed) -> closed;
            case Ready.Yes(Ruling.Open open) -> pass(open);
        };
    }

    private Entry pass(Ruling.Open open) {
        try {
            Integer fence = free.poll(FENCE_WAIT.toSeconds(), TimeUnit.SECONDS);
            return fence == null
                    ? new Closed(Closed.Why.LEASE_UNREAD, open.region())
                    : new FencePass(open, fence);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Closed(Closed.Why.ENDING, open.region());
        }
    }

    @Override
    public Standing standing() {
        return switch (now()) {
            case Ready.No(Closed closed) -> new Standing.Shut(closed);
            case Ready.Yes(Ruling.Open open) -> new Standing.Open(open.region(), open.epoch().number());
        };
    }

    private sealed interface Ready {
        record Yes(Ruling.Open open) implements Ready {}

        record No(Closed closed) implements Ready {}
    }

    private Ready now() {
        return switch (leases.ruling()) {
            case Ruling.Shut(Ruling.Why why, String region) -> new Ready.No(new Closed(of(why), region));
            case Ruling.Open open -> registered.filter(r -> r.is(open)).isPresent()
                    ? new Ready.Yes(open)
                    : new Ready.No(new Closed(Closed.Why.FENCED, open.region()));
        };
    }

    private static Closed.Why of(Ruling.Why why) {
        return switch (why) {
            case STARTING -> Closed.Why.STARTING;
            case UNREAD -> Closed.Why.LEASE_UNREAD;
            case MOVING -> Closed.Why.MOVED;
            case CLASH, UNREADABLE -> Closed.Why.CLASH;
            case BEHIND -> Closed.Why.BEHIND;
            case BLIND -> Closed.Why.BLIND;
        };
    }

    private final class FencePass implements Pass {
        private final Ruling.Open open;
        private final int number;
        private boolean closed;

        FencePass(Ruling.Open open, int number) {
            this.open = open;
            this.number = number;
        }

        @Override
        public String region() {
            return open.region();
        }

        @Override
        public boolean recoveryRegion() {
            return !open.region().equals(leases.main());
        }

        @Override
        public boolean blind() {
            return open.blind();
        }

        /** A switch that came meanwhile ends it, wherever the sale has gone. */
        @Override
        public boolean live() {
            return now() instanceof Ready.Yes(Ruling.Open then)
                    && then.region().equals(open.region()) && then.epoch().equals(open.epoch());
        }

        @Override
        public Key fence() {
            return Fences.key(open.region(), process, number);
        }

        @Override
        public Condition check() {
            return Fences.open(open.epoch());
        }

        @Override
        public void refused() {
            registered = Optional.empty();
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                free.add(number);
            }
        }
    }
}
