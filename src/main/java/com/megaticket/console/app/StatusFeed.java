package com.megaticket.console.app;

import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.ui.shell.ShellStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the status bar shows, measured: one small read of each region, timed; a region that does not answer keeps its age. */
final class StatusFeed {
    static final Duration EVERY = Duration.ofSeconds(4);

    private final Backend backend;
    private final WriteGate gate;
    private final Optional<String> account;
    private final ServiceClock clock;
    private final Map<String, ShellStatus.Region> last = new HashMap<>();
    private final ShellStatus.Mode mode;

    /** @param failures by region, for those that did not answer */
    record Read(ShellStatus status, Map<String, Failure> failures) {}

    StatusFeed(Backend backend, WriteGate gate, Optional<String> account, ServiceClock clock) {
        this.backend = backend;
        this.gate = gate;
        this.account = account;
        this.clock = clock;
        this.mode = backend.isDemo() ? ShellStatus.Mode.DEMO : ShellStatus.Mode.LIVE;
    }

    /** Blocking. */
    synchronized Read read() {
        List<ShellStatus.Region> regions = new ArrayList<>();
        Map<String, Failure> failures = new HashMap<>();
        boolean open = gate.standing() instanceof WriteGate.Standing.Open;
        String place = backend.leases.place();
        for (String region : List.of(LaunchOptions.SEOUL, LaunchOptions.TOKYO)) {
            ShellStatus.Region known = last.getOrDefault(region,
                    new ShellStatus.Region(region, ShellStatus.Role.STANDBY, Optional.empty(), Optional.empty()));
            try {
                long start = System.nanoTime();
                backend.store(region).get(Table.RESERVATIONS, Key.pkSk("LEASE", region));
                Instant now = clock.now();
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                known = new ShellStatus.Region(region, ShellStatus.Role.STANDBY, Optional.of(took), Optional.of(now));
            } catch (Fault fault) {
                failures.put(region, fault.failure());
            }
            last.put(region, known);
            regions.add(new ShellStatus.Region(
                    region, role(region.equals(place), open), known.latency(), known.answeredAt()));
        }
        return new Read(new ShellStatus(mode, account, regions, Optional.of(clock.offset())), failures);
    }

    private static ShellStatus.Role role(boolean place, boolean open) {
        if (!place) {
            return ShellStatus.Role.STANDBY;
        }
        return open ? ShellStatus.Role.SELLING : ShellStatus.Role.HALTED;
    }

    /** FX thread. */
    void show(Read read, Window window) {
        window.status.update(read.status());
        for (ShellStatus.Region region : read.status().regions()) {
            Failure failure = read.failures().get(region.id());
            String banner = "region-" + region.id();
            if (failure == null) {
                window.banners.cleared(banner);
            } else if (region.id().equals(LaunchOptions.SEOUL)) {
                window.banners.degraded(
                        banner, window.regionName(region.id()), failure, clock.now(),
                        () -> window.work.run("status", this::read, again -> show(again, window), _ -> {}));
            }
        }
    }
}
