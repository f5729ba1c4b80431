package com.megaticket.console.demo;

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
import com.megaticket.console.recovery.signal.StoreReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The watch's sources in the demo: measured in the demo cloud, where nothing plays DNS, replicas or models. Its checkers and counters sit in
 * the cloud's own process, so they answer while a region is cut off or dead, as AWS's do.
 */
public final class DemoSources implements Sources {
    /** As a Route 53 check with a threshold of two. */
    private static final int FAILURES = 2;

    private final Pair pair;
    private final TableNames names;
    private final Map<String, FaultControl> controls = new HashMap<>();
    private final Function<String, StoreReport> store;
    private final Map<String, Boolean> injected = new ConcurrentHashMap<>();

    /** @param store a small read of a region's tables by the way every client goes; throws {@link Fault} */
    public DemoSources(Pair pair, TableNames names, List<FaultControl> controls,
            Function<String, StoreReport> store) {
        this.pair = pair;
        this.names = names;
        controls.forEach(c -> this.controls.put(c.region(), c));
        this.store = store;
    }

    @Override
    public List<Key<?>> offered() {
        Stream<Key<?>> ways = pair.directions().stream().map(Key::lag);
        Stream<Key<?>> regions = pair.regions().stream().flatMap(r -> Stream.of(Key.store(r), Key.writes(r)));
        return Stream.of(ways, regions, Stream.<Key<?>>of(Key.health(), Key.checkers())).<Key<?>>flatMap(s -> s)
                .toList();
    }

    private RegionSignals signals(String region) {
        FaultControl control = controls.get(region);
        if (control == null) {
            throw notHere("region " + region);
        }
        RegionSignals signals = control.signals();
        injected.put(region, signals.injected());
        return signals;
    }

    @Override
    public LagReport lag(Direction way) {
        RegionSignals signals = signals(way.from());
        Map<Table, List<LagReport.Point>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            tables.put(table, signals.lag().getOrDefault(names.of(table), List.of()).stream()
                    .map(p -> new LagReport.Point(p.at(), millis(p.average()), millis(p.longest()), p.count()))
                    .toList());
        }
        return new LagReport(tables);
    }

    private static Duration millis(double millis) {
        return Duration.ofMillis(Math.max(1, Math.round(millis)));
    }

    @Override
    public WriteReport writes(String region) {
        RegionSignals signals = signals(region);
        Map<Table, OptionalLong> counts = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            counts.put(table, OptionalLong.of(signals.writes().getOrDefault(names.of(table), 0L)));
        }
        return new WriteReport(counts, Tally.WRITES_OVER, 0);
    }

    @Override
    public StoreReport store(String region) {
        return store.apply(region);
    }

    @Override
    public HealthReport health() {
        return new HealthReport(pair.regions().stream().map(r -> check(r, signals(r).checkers())).toList());
    }

    private static HealthReport.Check check(String region, List<RegionSignals.Check> said) {
        long well = said.stream().filter(c -> c.failures() < FAILURES).count();
        Optional<Instant> at = said.stream().map(RegionSignals.Check::at).max(Instant::compareTo);
        double share = said.isEmpty() ? 0 : (double) well / said.size();
        return new HealthReport.Check(id(region), id(region), Optional.of(region), HealthReport.Kind.ENDPOINT,
                new HealthReport.Set(false, false, 1, FAILURES),
                said.isEmpty() ? Optional.empty() : Optional.of(share > CheckerReport.LINE),
                said.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(100 * share), at);
    }

    private static String id(String region) {
        return "demo-check-" + region;
    }

    @Override
    public CheckerReport checkers(List<String> healthChecks) {
        var all = new HashMap<String, List<CheckerReport.Checker>>();
        for (String region : pair.regions()) {
            if (healthChecks.contains(id(region))) {
                var said = new ArrayList<CheckerReport.Checker>();
                signals(region).checkers().forEach(c -> said.add(new CheckerReport.Checker(c.checker(), "127.0.0.1",
                        c.healthy() ? CheckerReport.Word.SUCCESS : CheckerReport.Word.FAILURE, OptionalInt.empty(),
                        c.text(), c.at())));
                all.put(id(region), List.copyOf(said));
            }
        }
        return new CheckerReport(all);
    }

    @Override
    public boolean injected() {
        return injected.containsValue(true);
    }

    @Override
    public Provenance provenance() {
        return Provenance.DEMO;
    }

    @Override
    public BookingReport bookings(String region) {
        throw notHere("bookings");
    }

    @Override
    public ProbeReport probe(String region) {
        throw notHere("web servers");
    }

    @Override
    public ZoneReport zone() {
        throw notHere("name servers");
    }

    @Override
    public RecordReport records() {
        throw notHere("records");
    }

    @Override
    public ReplicaReport replicas(String region) {
        throw notHere("replicas");
    }

    @Override
    public AlarmReport alarms(String region) {
        throw notHere("cloud alarms");
    }

    @Override
    public ModelReport models(String region) {
        throw notHere("models");
    }

    private static Fault notHere(String what) {
        return new Fault(new Failure.Misconfigured(what, "the demo cloud has no " + what, ""));
    }
}
