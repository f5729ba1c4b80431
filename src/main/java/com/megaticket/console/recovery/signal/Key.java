package com.megaticket.console.recovery.signal;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.Pair;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names one signal: a source, where it was asked, and what kind of report it gives.
 *
 * @param where a region id, {@code from>to} for a direction, {@code global} for Route 53
 */
public record Key<T>(Source source, String where, Class<T> kind) {
    public static final String GLOBAL = "global";
    public static final String US_EAST_1 = "us-east-1";

    public static Key<LagReport> lag(Direction way) {
        return new Key<>(Source.LAG, name(way), LagReport.class);
    }

    public static Key<CanaryReport> canary(Direction way) {
        return new Key<>(Source.CANARY, name(way), CanaryReport.class);
    }

    public static Key<WriteReport> writes(String region) {
        return new Key<>(Source.WRITES, region, WriteReport.class);
    }

    public static Key<BookingReport> bookings(String region) {
        return new Key<>(Source.BOOKINGS, region, BookingReport.class);
    }

    public static Key<StoreReport> store(String region) {
        return new Key<>(Source.STORE, region, StoreReport.class);
    }

    public static Key<ProbeReport> probe(String region) {
        return new Key<>(Source.PROBE, region, ProbeReport.class);
    }

    public static Key<ReplicaReport> replicas(String region) {
        return new Key<>(Source.REPLICAS, region, ReplicaReport.class);
    }

    public static Key<AlarmReport> alarms(String region) {
        return new Key<>(Source.ALARMS, region, AlarmReport.class);
    }

    public static Key<ModelReport> models(String region) {
        return new Key<>(Source.MODELS, region, ModelReport.class);
    }

    public static Key<ZoneReport> zone() {
        return new Key<>(Source.ZONE, GLOBAL, ZoneReport.class);
    }

    public static Key<HealthReport> health() {
        return new Key<>(Source.HEALTH, US_EAST_1, HealthReport.class);
    }

    public static Key<CheckerReport> checkers() {
        return new Key<>(Source.CHECKERS, GLOBAL, CheckerReport.class);
    }

    public static Key<RecordReport> records() {
        return new Key<>(Source.RECORDS, GLOBAL, RecordReport.class);
    }

    /** All there are. */
    public static List<Key<?>> all(Pair pair) {
        Stream<Key<?>> ways = pair.directions().stream().flatMap(d -> Stream.of(lag(d), canary(d)));
        Stream<Key<?>> regions = pair.regions().stream().flatMap(
                r -> Stream.of(writes(r), bookings(r), store(r), probe(r), replicas(r), alarms(r), models(r)));
        Stream<Key<?>> world = Stream.of(zone(), health(), checkers(), records(), alarms(US_EAST_1));
        return Stream.of(ways, regions, world).<Key<?>>flatMap(s -> s).toList();
    }

    private static String name(Direction way) {
        return way.from() + ">" + way.to();
    }
}
