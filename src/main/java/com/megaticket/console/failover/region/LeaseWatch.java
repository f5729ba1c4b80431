package com.megaticket.console.failover.region;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the leases in every region it reaches, and rules which region may be sold from (design §6). {@link #read} blocks and
 * is called every {@link #EVERY} for each region, so that a silent one does not hold up the other, and more often while the sale
 * is moving; {@link #ruling} reads memory only. Safe on any thread.
 */
public final class LeaseWatch {
    public static final Duration EVERY = Duration.ofSeconds(5);
    /** How often a region's round asks whether it is to be read; while the sale is moving it is, each time. */
    public static final Duration ROUND = Duration.ofSeconds(1);
    /** How long a reading of the open region is believed. */
    public static final Duration VALID = Duration.ofSeconds(15);
    /** No write starts with less than this left. */
    public static final Duration SPARE = Duration.ofSeconds(2);
    /** So long the other region may be unread before it must be feared that it was opened. */
    public static final Duration BLIND_AFTER = Duration.ofSeconds(60);
    /** How long a supervisor's word holds. */
    public static final Duration WORD = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(LeaseWatch.class);

    private final String main;
    private final Map<String, ItemStore> stores;
    private final EpochMemory memory;
    private final ServiceClock clock;
    private final LongSupplier nanos;
    private final Map<String, View> views = new ConcurrentHashMap<>();

    private volatile EpochMemory.Seen seen;
    private volatile String place;
    private volatile Optional<Given> word = Optional.empty();

    /** A word is about what was dark when it was given, under that epoch; it holds for nothing else. */
    private record Given(Moment at, Epoch epoch, Set<String> dark) {}

    /**
     * The leases as one region showed them.
     *
     * @param at when it was asked
     * @param whole no lease in it was unreadable
     */
    public record View(Moment at, List<Lease> leases, boolean whole) {
        public View {
            leases = List.copyOf(leases);
        }

        public Optional<Lease> of(String region) {
            return leases.stream().filter(l -> l.region().equals(region)).findFirst();
        }
    }

    /**
     * @param main the region that is sold from while no switch was ever made
     * @param stores of all regions, by name
     * @param nanos monotonic time
     */
    public LeaseWatch(
            String main,
            Map<String, ItemStore> stores,
            EpochMemory memory,
            ServiceClock clock,
            LongSupplier nanos) {
        this.main = main;
        // In one order always: a simulated night must be the same in every JVM.
        this.stores = Collections.unmodifiableMap(new TreeMap<>(stores));
        this.memory = memory;
        this.clock = clock;
        this.nanos = nanos;
        this.seen = memory.read();
        this.place = main;
    }

    public String main() {
        return main;
    }

    public Set<String> regions() {
        return stores.keySet();
    }

    public ItemStore store(String region) {
        ItemStore store = stores.get(region);
        if (store == null) {
            throw new IllegalArgumentException("no store for " + region);
        }
        return store;
    }

    /** The region to read from: where the sale is, or, while it is moving, where it was last seen. */
    public String place() {
        if (ruling() instanceof Ruling.Open(String region, Epoch _, boolean _)) {
            place = region;
        }
        return place;
    }

    /** Blocking. A region that does not answer keeps its last view, which grows old. */
    public void read(String region) {
        ItemStore store = store(region);
        Moment asked = now();
        List<Item> items;
        try {
            items = store.query(Table.RESERVATIONS, LeaseItems.PARTITION);
        } catch (Fault unanswered) {
            LOG.debug("leases of {} not read: {}", region, unanswered.failure());
            return;
        }
        var leases = new ArrayList<Lease>();
        items.forEach(item -> LeaseItems.read(item).ifPresent(leases::add));
        // What was seen is remembered before it is ruled upon.
        leases.forEach(l -> remember(l.epoch()));
        views.put(region, new View(asked, leases, leases.size() == items.size()));
        // It is seen again: the next darkness asks anew.
        word = word.filter(w -> !w.dark().contains(region));
    }

    /** A higher epoch than any before is kept on disk before this console acts on it. */
    public synchronized void remember(Epoch epoch) {
        EpochMemory.Seen now = seen.with(epoch);
        if (!now.equals(seen)) {
            seen = now;
            try {
                memory.keep(now);
            } catch (Fault fault) {
                LOG.warn("the epoch {} is not kept on disk: {}", now.epoch(), fault.failure());
            }
        }
    }

    /** A supervisor says, typed and journalled by the caller, that the region this console sees is still the one to sell from. */
    public void take(Word given) {
        word = given == Word.STILL_OPEN
                ? Optional.of(new Given(now(), seen.epoch(), stores.keySet().stream().filter(this::isDark)
                        .collect(Collectors.toSet())))
                : Optional.empty();
    }

    public enum Word {
        STILL_OPEN, WITHDRAWN
    }

    /** How much longer the supervisor's word holds; zero when none was given. */
    public Duration wordLeft() {
        return word.filter(w -> w.epoch().equals(seen.epoch())).map(w -> WORD.minus(w.at().age(now())))
                .filter(Duration::isPositive).orElse(Duration.ZERO);
    }

    public Epoch highest() {
        return seen.epoch();
    }

    /** By region, as last read. */
    public Map<String, View> views() {
        return Map.copyOf(views);
    }

    /** How old the last reading of a region is; empty = never read. */
    public Optional<Duration> age(String region) {
        return Optional.ofNullable(views.get(region)).map(v -> v.at().age(now()));
    }

    /** Whether a region is to be read again. Nobody sells while the sale is moving, so that its end is looked for each time. */
    public boolean isDue(String region) {
        boolean moving = ruling() instanceof Ruling.Shut(Ruling.Why why, String _) && why == Ruling.Why.MOVING;
        return moving || age(region).filter(a -> a.compareTo(EVERY) < 0).isEmpty();
    }

    public Ruling ruling() {
        EpochMemory.Seen top = seen;
        if (views.values().stream().anyMatch(v -> !v.whole())) {
            return new Ruling.Shut(Ruling.Why.UNREADABLE, main);
        }
        if (top.clash()) {
            return new Ruling.Shut(Ruling.Why.CLASH, main);
        }
        if (top.epoch().number() == 0) {
            // The first lease can only be made in the main region, so no other could have been opened unseen.
            return fresh(main) ? new Ruling.Open(main, Epoch.NONE, false) : unread(main);
        }
        Optional<String> open = stores.keySet().stream().filter(r -> isOpen(r, top.epoch(), views.get(r))).findFirst();
        if (open.isEmpty()) {
            return notOpen(top.epoch());
        }
        String region = open.get();
        if (!fresh(region)) {
            return unread(region);
        }
        Optional<String> dark = stores.keySet().stream().filter(r -> !r.equals(region) && isDark(r)).findFirst();
        if (dark.isPresent() && wordLeft().isZero() && !answeredFor(region)) {
            return new Ruling.Shut(Ruling.Why.BLIND, dark.get());
        }
        return new Ruling.Open(region, top.epoch(), dark.isPresent());
    }

    private boolean answeredFor(String region) {
        return Optional.ofNullable(views.get(region)).flatMap(v -> v.of(region)).flatMap(Lease::alone)
                .filter(until -> clock.now().isBefore(until)).isPresent();
    }

    private Ruling notOpen(Epoch top) {
        for (String region : stores.keySet()) {
            if (views.values().stream().anyMatch(v -> isOpen(region, top, v))) {
                // Another region's copy says so; only its own word counts.
                return unread(region);
            }
        }
        boolean known = views.values().stream().flatMap(v -> v.leases().stream()).anyMatch(l -> l.epoch().equals(top));
        if (views.isEmpty()) {
            return new Ruling.Shut(Ruling.Why.STARTING, main);
        }
        return new Ruling.Shut(known ? Ruling.Why.MOVING : Ruling.Why.BEHIND, main);
    }

    private Ruling unread(String region) {
        return new Ruling.Shut(views.isEmpty() ? Ruling.Why.STARTING : Ruling.Why.UNREAD, region);
    }

    private static boolean isOpen(String region, Epoch epoch, @Nullable View view) {
        return view != null && view.of(region)
                .filter(l -> l.state() == Lease.State.OPEN && l.epoch().equals(epoch)).isPresent();
    }

    private boolean fresh(String region) {
        return age(region).filter(a -> a.compareTo(VALID.minus(SPARE)) <= 0).isPresent();
    }

    /** A region never read is dark at once: a console that starts anew must not have another minute of blindness. */
    private boolean isDark(String region) {
        return age(region).filter(a -> a.compareTo(BLIND_AFTER) <= 0).isEmpty();
    }

    private Moment now() {
        return new Moment(clock.now(), nanos.getAsLong());
    }
}
