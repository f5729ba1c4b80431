package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.signal.AlarmReport;
import com.megaticket.console.recovery.signal.BookingReport;
import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.ModelReport;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.ReplicaReport;
import com.megaticket.console.recovery.signal.Sources;
import com.megaticket.console.recovery.signal.StoreLook;
import com.megaticket.console.recovery.signal.StoreReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * {@link Sources} on AWS itself. Sales cannot be had cheaply: act records lie in a partition for each showing, so counting the last
 * minutes' would read them all; {@link #bookings} is not offered.
 */
public final class AwsSources implements Sources {
    private final AwsClients clients;
    private final Watched watched;
    private final WatchSetup setup;
    private final Outside outside;
    private final Regions regions;
    private final Map<String, TableMetrics> metrics;
    private final Map<String, ItemStore> stores;
    private final HealthChecks checks;
    private final AtomicReference<Optional<RecordReport>> records = new AtomicReference<>(Optional.empty());

    public AwsSources(AwsClients clients, Watched watched, WatchSetup setup) {
        this.clients = clients;
        this.watched = watched;
        this.setup = setup;
        Pair pair = setup.pair();
        Hosts hosts = Hosts.ofThisComputer();
        this.regions = new Regions(pair, watched.addresses(), hosts);
        this.outside = Outside.of(watched, regions, hosts);
        this.metrics = pair.regions().stream().collect(Collectors.toMap(r -> r,
                r -> new TableMetrics(setup.names(), setup.tables(), pair.other(r))));
        this.stores = pair.regions().stream()
                .collect(Collectors.toMap(r -> r, r -> clients.store(r, setup.names())));
        this.checks = new HealthChecks(clients::route53, () -> metrics(Key.US_EAST_1),
                new CheckRegions(watched.healthChecks(), regions, records::get), System::nanoTime);
    }

    @Override
    public List<Key<?>> offered() {
        var offered = new ArrayList<Key<?>>();
        setup.pair().directions().forEach(d -> offered.add(Key.lag(d)));
        for (String region : setup.pair().regions()) {
            offered.addAll(List.of(Key.writes(region), Key.store(region), Key.replicas(region), Key.alarms(region)));
            if (watched.addresses().containsKey(region)) {
                offered.add(Key.probe(region));
            }
            if (watched.models() && setup.models().isPresent()) {
                offered.add(Key.models(region));
            }
        }
        offered.add(Key.alarms(Key.US_EAST_1));
        if (watched.publicName().isPresent()) {
            offered.add(Key.zone());
        }
        if (watched.knowsRegions()) {
            offered.addAll(List.of(Key.health(), Key.checkers()));
        }
        if (watched.hasRecords()) {
            offered.add(Key.records());
        }
        return List.copyOf(offered);
    }

    @Override
    public LagReport lag(Direction way) {
        return of(metrics, way.from()).lag(metrics(way.from()), setup.now().get());
    }

    @Override
    public WriteReport writes(String region) {
        return of(metrics, region).writes(metrics(region), setup.now().get());
    }

    private Metrics metrics(String region) {
        return new Metrics(clients.cloudWatch(region));
    }

    @Override
    public BookingReport bookings(String region) {
        throw Outside.unset("bookings");
    }

    @Override
    public StoreReport store(String region) {
        return StoreLook.at(of(stores, region), System::nanoTime);
    }

    /** Fault injection is told by the alarm or policy it leaves, not by this port. */
    @Override
    public boolean injected() {
        return false;
    }

    @Override
    public ProbeReport probe(String region) {
        return outside.probe(region);
    }

    @Override
    public ZoneReport zone() {
        return outside.zone();
    }

    @Override
    public HealthReport health() {
        return checks.report(setup.now().get());
    }

    /** Those that are known to have no checkers (calculated ones, those of a metric) are left out. */
    @Override
    public CheckerReport checkers(List<String> healthChecks) {
        return new Checkers(clients::route53)
                .report(healthChecks.stream().filter(checks.withoutCheckers().negate()).toList());
    }

    @Override
    public RecordReport records() {
        String zone = watched.zoneId().orElseThrow(() -> Outside.unset("zoneId"));
        String name = watched.publicName().orElseThrow(() -> Outside.unset("publicName"));
        RecordReport report = new Records(clients::route53, regions).report(zone, name);
        records.set(Optional.of(report));
        return report;
    }

    @Override
    public ReplicaReport replicas(String region) {
        return new Replicas(clients::reads, setup.names(), setup.tables()).report(region);
    }

    @Override
    public AlarmReport alarms(String region) {
        return new Alarms(clients::cloudWatch, watched.alarmPrefix()).report(region, setup.now().get());
    }

    @Override
    public ModelReport models(String region) {
        return setup.models().orElseThrow(() -> Outside.unset("models")).report(region);
    }

    @Override
    public Provenance provenance() {
        return clients.standIn() ? Provenance.STAND_IN : Provenance.AWS;
    }

    private static <T> T of(Map<String, T> byRegion, String region) {
        T found = byRegion.get(region);
        if (found == null) {
            throw new IllegalArgumentException(region + " is not watched");
        }
        return found;
    }
}
