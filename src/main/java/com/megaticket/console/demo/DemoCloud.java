package com.megaticket.console.demo;

import com.megaticket.console.shared.Fault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A cloud of two regions on this computer, in this process and its children. {@link #start} blocks for a second or two; close
 * leaves no process behind.
 */
public final class DemoCloud implements AutoCloseable {
    public static final String SEOUL = "ap-northeast-2";
    public static final String TOKYO = "ap-northeast-1";

    private final List<DemoRegion> regions;
    private final List<Replication> replications;

    private DemoCloud(List<DemoRegion> regions, List<Replication> replications) {
        this.regions = List.copyOf(regions);
        this.replications = List.copyOf(replications);
    }

    /** @throws Fault with a {@link DemoProblem}'s key when it cannot start; nothing is left running then */
    public static DemoCloud start(DemoOptions options, Clock clock) {
        List<String> names = options.twoRegions() ? List.of(SEOUL, TOKYO) : List.of(SEOUL);
        options.engine().check();
        options.data().ifPresent(data -> {
            DataFolder.made(data);
            if (options.fresh()) {
                DataFolder.clear(data, List.of(SEOUL, TOKYO));
            }
        });
        var stampClock = new StampClock(clock);
        var regions = new ArrayList<DemoRegion>();
        try {
            for (String name : names) {
                regions.add(new DemoRegion(name, options, stampClock, clock));
            }
            startAll(regions);
            if (options.seeded()) {
                regions.getFirst().seed(clock.instant());
            }
        } catch (RuntimeException e) {
            regions.forEach(DemoRegion::close);
            throw e;
        }
        return new DemoCloud(regions, replicate(regions));
    }

    private static List<Replication> replicate(List<DemoRegion> regions) {
        if (regions.size() < 2) {
            return List.of();
        }
        return List.of(
                replicate(regions.getFirst(), regions.getLast()), replicate(regions.getLast(), regions.getFirst()));
    }

    private static Replication replicate(DemoRegion from, DemoRegion to) {
        from.store().stamps().oweAllNewerThan(to.store().stamps());
        var replication = new Replication(from, to);
        from.replicatesBy(replication);
        replication.start();
        return replication;
    }

    /** For tests: in memory, both regions, no seed. */
    public static DemoCloud startInMemory(Clock clock) {
        return start(DemoOptions.inMemory(), clock);
    }

    /** Side by side: two starts take hardly longer than one. */
    private static void startAll(List<DemoRegion> regions) {
        var failure = new AtomicReference<RuntimeException>();
        List<Thread> starts = regions.stream()
                .map(r -> Thread.ofVirtual().name("start-" + r.name()).start(() -> {
                    try {
                        r.start();
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                    }
                }))
                .toList();
        try {
            for (Thread start : starts) {
                start.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DemoProblem.ENGINE_FAILED.fault("interrupted while starting", e);
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /** Checkers begin to ask both regions, once a second each: part of the demo, and in the way of tests that count calls. */
    public void check() {
        regions.forEach(DemoRegion::check);
    }

    public DemoRegion seoul() {
        return regions.getFirst();
    }

    /** @throws IllegalStateException when the cloud was started with Seoul alone */
    public DemoRegion tokyo() {
        if (regions.size() < 2) {
            throw new IllegalStateException("this cloud has no Tokyo");
        }
        return regions.get(1);
    }

    public List<DemoRegion> regions() {
        return regions;
    }

    @Override
    public void close() {
        replications.forEach(Replication::close);
        regions.forEach(DemoRegion::close);
    }
}
