package com.megaticket.console.app;

import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.Pace;
import com.megaticket.console.aws.watch.AwsSources;
import com.megaticket.console.aws.watch.Models;
import com.megaticket.console.aws.watch.WatchSetup;
import com.megaticket.console.aws.watch.Watched;
import com.megaticket.console.demo.DemoSession;
import com.megaticket.console.demo.DemoSources;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.AlarmBook;
import com.megaticket.console.recovery.canary.Canary;
import com.megaticket.console.recovery.outlook.Rules;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.record.AlarmJson;
import com.megaticket.console.recovery.record.RingFiles;
import com.megaticket.console.recovery.signal.Sources;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.recovery.signal.StoreLook;
import com.megaticket.console.recovery.watch.Marks;
import com.megaticket.console.recovery.watch.Watch;
import com.megaticket.console.recovery.watch.WatchParts;
import com.megaticket.console.recovery.watch.Watchroom;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.store.ItemStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The watch of one console: what it asks, by clients of its own that give up early, and what it keeps on the disk. Made on a worker thread. */
final class WatchPost implements AutoCloseable {
    static final Pair PAIR = new Pair(LaunchOptions.SEOUL, LaunchOptions.TOKYO);
    private static final Logger LOG = LoggerFactory.getLogger(WatchPost.class);
    /** A region that does not answer in two seconds is news, not a reason to wait longer. */
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(2),
            Duration.ofSeconds(2), Duration.ofSeconds(20), 32);
    private static final Duration TIDY = Duration.ofHours(6);

    private final AwsClients clients;
    private final AlarmJson json = new AlarmJson(PAIR);
    private final Path alarms;
    private final Consumer<Failure> trouble;
    private final RingFiles record;
    private final Watch watch;
    private final Sources sources;
    private final List<Canary> canaries;
    private final List<Background.Running> running;
    private byte[] written = {};

    /**
     * @param folder of this console's own files
     * @param trouble told when the disk takes nothing more
     * @param route53 the one pace of this console towards Route 53
     */
    record Place(Path folder, String console, Clock local, ServiceClock clock, Background background,
            Consumer<Failure> trouble, Pace route53) {}

    /** What an administrator wants to be watched beyond the tables. */
    record Asked(Watched watched, Optional<ModelSettings> models) {}

    WatchPost(LaunchOptions options, AwsAccess access, Optional<DemoSession> demo, Asked asked, Place place,
            Supplier<Standby> readiness) {
        clients = new AwsClients(access, LIMITS, place.local(), place.clock(), place.route53());
        Map<String, ItemStore> stores = PAIR.regions().stream()
                .collect(Collectors.toMap(r -> r, r -> clients.store(r, options.names())));
        sources = demo.<Sources>map(session -> new DemoSources(PAIR, options.names(),
                PAIR.regions().stream().map(session::faults).toList(),
                region -> StoreLook.at(store(stores, region), System::nanoTime)))
                .orElseGet(() -> new AwsSources(clients, asked.watched(), new WatchSetup(PAIR, options.names(),
                        WatchSetup.GLOBAL_TABLES, place.clock()::now,
                        asked.models().map(m -> Models.of(clients, place.background(), m)))));
        Supplier<Moment> moments = moments(place.clock());
        canaries = PAIR.directions().stream().map(way -> new Canary(store(stores, way.from()),
                store(stores, way.to()), place.console(), moments, Pause.real(), Ids.random())).toList();
        record = new RingFiles(place.folder().resolve("history"), PAIR, place.trouble());
        var parts = new WatchParts(PAIR, demo.isPresent() ? Rules.DEMO : Rules.LIVE,
                demo.isPresent()
                        ? com.megaticket.console.recovery.watch.Pace.DEMO
                        : com.megaticket.console.recovery.watch.Pace.LIVE,
                place.background(), moments, place.clock()::offset, readiness,
                record, record);
        trouble = place.trouble();
        alarms = place.folder().resolve("alarms.json");
        var book = new AlarmBook(kept(), event -> record.mark(Marks.of(event)));
        watch = new Watch(parts, sources, canaries, book, demo.isPresent());
        running = List.of(place.background().every("watch", Watch.BEAT, watch::beat),
                place.background().every("history", Duration.ofSeconds(1), this::keep),
                place.background().every("forget", TIDY, () -> record.forget(place.clock().now())));
    }

    /** What was seen, and the alarms as they stand, whenever they changed. */
    private void keep() {
        record.flush();
        byte[] now = json.write(watch.alarms());
        if (!Arrays.equals(now, written)) {
            try {
                WholeFile.write(alarms, now);
                written = now;
            } catch (Fault fault) {
                trouble.accept(fault.failure());
            }
        }
    }

    static Supplier<Moment> moments(ServiceClock clock) {
        return () -> new Moment(clock.now(), System.nanoTime());
    }

    private static ItemStore store(Map<String, ItemStore> stores, String region) {
        return Optional.ofNullable(stores.get(region)).orElseThrow();
    }

    /** Alarms of the run before: what was acknowledged stays so. */
    private List<Alarm> kept() {
        try {
            return Files.exists(alarms) ? json.read(Files.readAllBytes(alarms)) : List.of();
        } catch (IOException e) {
            LOG.warn("the alarms of the run before cannot be read, and are raised anew: {}", e.toString());
            return List.of();
        }
    }

    /** The most rows that this console's probes put in a region within such a time. */
    long ownWrites(String region, Duration window) {
        return canaries.stream().filter(c -> c.way().from().equals(region)).mapToLong(c -> c.mostPuts(window)).sum();
    }

    /** What the zone's name servers answer now. Blocking. */
    ZoneReport zone() {
        return sources.zone();
    }

    Watchroom room() {
        return watch;
    }

    @Override
    public void close() {
        running.forEach(Background.Running::cancel);
        try {
            keep();
        } catch (Fault e) {
            LOG.warn("the last second of the record is lost: {}", e.failure());
        }
        clients.close();
    }
}
