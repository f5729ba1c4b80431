package com.megaticket.console.demo;

import com.megaticket.console.shared.schema.Table;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One region of the demo cloud: its engine, the proxy in front, its faults. Methods block; safe on any thread. */
public final class DemoRegion implements AutoCloseable {
    private static final int CHECKERS = 8;
    private final String name;
    private final Engine engine;
    private final FaultBoard faults;
    private final RegionStore store;
    private final Proxy proxy;
    private final DemoOptions options;
    private final @Nullable StampJournal journal;
    private final Sweeper sweeper;
    private final Tally tally = new Tally();
    private final Clock clock;
    private volatile List<Checker> checkers = List.of();
    private volatile @Nullable Replication outgoing;

    DemoRegion(String name, DemoOptions options, StampClock stampClock, Clock clock) {
        this.name = name;
        this.options = options;
        this.clock = clock;
        Optional<Path> data = options.data().map(d -> DataFolder.region(d, name));
        this.engine = new Engine(options.engine(), data);
        this.faults = new FaultBoard(options.randomSeed() ^ name.hashCode());
        this.journal = data.map(d -> new StampJournal(d.resolve("stamps.log"))).orElse(null);
        var schemas = new KeySchemas();
        var history = new IndexHistory(faults, schemas);
        this.store = new RegionStore(schemas, new Stamps(name, stampClock, journal), history, tally);
        var fence = new HardFence(options.names().of(Table.RESERVATIONS));
        var handler = new CallHandler(name, faults, store, history, fence, engine.port());
        this.proxy = new Proxy(name, handler, faults, clock, engine.port());
        this.sweeper = new Sweeper(this, options.names(), clock);
    }

    /** Starts the engine, makes missing tables, opens the door. */
    void start() {
        engine.start();
        try (EngineLink link = link()) {
            new Tables(options.names()).create(link, store.schemas());
        } catch (IOException e) {
            throw DemoProblem.ENGINE_FAILED.fault("cannot make the tables: " + engine.lastWords(), e);
        }
        proxy.open(new ControlDesk(this));
        sweeper.start();
    }

    public String name() {
        return name;
    }

    /** What clients connect to instead of the service. */
    public URI endpoint() {
        return proxy.endpoint();
    }

    /** Sets a fault to a level of its unit; at once, and for calls under way where that can be. */
    public synchronized void set(DemoFault fault, double level) {
        boolean on = level > 0;
        switch (fault) {
            case CUT -> {
                faults.set(fault, level);
                if (on) {
                    proxy.breakConnections();
                }
            }
            case FROZEN -> freeze(on, level);
            case KILLED -> kill(on, level);
            default -> faults.set(fault, level);
        }
    }

    private void freeze(boolean on, double level) {
        if (on) {
            faults.set(DemoFault.FROZEN, level);
            engine.freeze();
        } else {
            engine.thaw();
            faults.set(DemoFault.FROZEN, 0);
        }
    }

    private void kill(boolean on, double level) {
        if (on) {
            faults.set(DemoFault.KILLED, level);
            engine.kill();
            proxy.breakConnections();
        } else if (!engine.isRunning()) {
            start(engine);
            faults.set(DemoFault.KILLED, 0);
        }
    }

    private void start(Engine killed) {
        killed.start();
        store.engineRestarted();
        if (options.data().isEmpty()) {
            // In memory nothing survives: the region comes back with empty tables.
            try (EngineLink link = link()) {
                new Tables(options.names()).create(link, store.schemas());
            } catch (IOException e) {
                throw DemoProblem.ENGINE_FAILED.fault("cannot make the tables again", e);
            }
        }
    }

    /** The fault strikes the next calls (usually writes) for certain. */
    public void strikeNext(DemoFault fault, int calls) {
        faults.strikeNext(fault, calls);
    }

    /** Back to the undisturbed state: thawed, revived, connected. */
    public synchronized void clearFaults() {
        set(DemoFault.FROZEN, 0);
        set(DemoFault.KILLED, 0);
        faults.reset();
    }

    public RegionStatus status() {
        Replication out = outgoing;
        return new RegionStatus(
                name,
                faults.levels(),
                out == null ? OptionalLong.empty() : out.lag(),
                out == null ? 0 : out.pending());
    }

    /** Checkers ask this region from now on whether it answers. */
    void check() {
        checkers = IntStream.rangeClosed(1, CHECKERS)
                .mapToObj(n -> new Checker("checker-" + n, proxy.endpoint().getPort(), clock)).toList();
        checkers.forEach(Checker::start);
    }

    public RegionSignals signals() {
        Replication out = outgoing;
        var lag = new HashMap<String, List<RegionSignals.Lag>>();
        for (Table table : Table.values()) {
            String full = options.names().of(table);
            lag.put(full, out == null ? List.of() : out.arrivals(full));
        }
        // The hard fence is an operator's policy: it bends no figure.
        boolean injected = faults.levels().entrySet().stream().filter(f -> f.getKey() != DemoFault.HARD_FENCE)
                .anyMatch(f -> f.getValue() != f.getKey().normal());
        return new RegionSignals(name, tally.writes(), lag, checkers.stream().map(Checker::found)
                .map(f -> new RegionSignals.Check(f.checker(), f.healthy(), f.text(), f.at(), f.failures())).toList(),
                injected);
    }

    Instant now() {
        return clock.instant();
    }

    Tally tally() {
        return tally;
    }

    /** Deletes the rows whose time ran out long enough ago, now instead of at the sweeper's next round. */
    public void sweep() {
        try {
            sweeper.sweep();
        } catch (IOException e) {
            throw DemoProblem.ENGINE_FAILED.fault("cannot sweep " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Fills empty tables with the demo house. */
    void seed(Instant now) {
        try (EngineLink link = link()) {
            new Seed(options.names(), store, link, now).fill(options.randomSeed());
        } catch (IOException e) {
            throw DemoProblem.ENGINE_FAILED.fault("cannot fill the tables", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Adds an arena of 20,000 and a stadium of 60,000 seats, with one showing each. */
    public void addLargeVenues(Instant now) {
        try (EngineLink link = link()) {
            new Seed(options.names(), store, link, now).addLargeVenues();
        } catch (IOException e) {
            throw DemoProblem.ENGINE_FAILED.fault("cannot add the large venues", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the engine runs: neither frozen nor killed. */
    boolean isAlive() {
        return !faults.isOn(DemoFault.FROZEN) && !faults.isOn(DemoFault.KILLED);
    }

    RegionStore store() {
        return store;
    }

    FaultBoard faults() {
        return faults;
    }

    Engine engine() {
        return engine;
    }

    long enginePid() {
        return engine.pid();
    }

    EngineLink link() {
        return new EngineLink(engine.port());
    }

    void replicatesBy(Replication link) {
        outgoing = link;
    }

    @Override
    public void close() {
        checkers.forEach(Checker::close);
        sweeper.close();
        proxy.close();
        engine.close();
        if (journal != null) {
            try {
                journal.close();
            } catch (IOException _) {
                // Every line was written through.
            }
        }
    }
}
