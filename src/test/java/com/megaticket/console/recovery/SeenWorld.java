package com.megaticket.console.recovery;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.outlook.Rules;
import com.megaticket.console.recovery.outlook.Sight;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.signal.StoreReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A picture made by hand: everything well, until a test says otherwise. */
public final class SeenWorld {
    public static final String SEOUL = "ap-northeast-2";
    public static final String TOKYO = "ap-northeast-1";
    public static final Pair PAIR = new Pair(SEOUL, TOKYO);
    public static final Direction THERE = new Direction(SEOUL, TOKYO);
    public static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");
    public static final Moment MOMENT = new Moment(NOW, 1_000_000_000_000L);
    /** Every source is asked so often. */
    public static final Duration EVERY = Duration.ofSeconds(10);

    private final Map<Key<?>, Sighting<?>> sightings = new HashMap<>();

    public static SeenWorld well() {
        var world = new SeenWorld();
        PAIR.regions().forEach(r -> world.sees(Key.store(r), new StoreReport(Duration.ofMillis(30), Optional.empty())));
        world.sees(Key.health(), health(true, true)).sees(Key.checkers(), checkers(16, 16));
        world.writes(SEOUL, 40).writes(TOKYO, 0);
        PAIR.directions().forEach(d -> world.sees(Key.lag(d), lag(Duration.ofMillis(700))));
        PAIR.directions().forEach(d -> world.canary(d, Duration.ofMillis(600)));
        return world.zone(SEOUL);
    }

    public <T> SeenWorld sees(Key<T> key, T report) {
        return sees(key, report, Duration.ZERO);
    }

    public <T> SeenWorld sees(Key<T> key, T report, Duration ago) {
        sightings.put(key, new Sighting.Seen<>(report, MOMENT.plus(ago.negated())));
        return this;
    }

    public <T> SeenWorld blind(Key<T> key, Failure why) {
        sightings.put(key, new Sighting.Blind<>(why, MOMENT.plus(Duration.ofSeconds(-20)), Optional.empty()));
        return this;
    }

    public SeenWorld dark(Key<?>... keys) {
        for (Key<?> key : keys) {
            blind(key, new Failure.Unavailable("no answer", ""));
        }
        return this;
    }

    public SeenWorld off(Key<?>... keys) {
        for (Key<?> key : keys) {
            sightings.remove(key);
        }
        return this;
    }

    public SeenWorld writes(String region, long count) {
        return sees(Key.writes(region), new WriteReport(Map.of(Table.RESERVATIONS, OptionalLong.of(count)),
                Duration.ofMinutes(1), 0));
    }

    public SeenWorld canary(Direction way, Duration lag) {
        return sees(Key.canary(way), new CanaryReport(Optional.of(new CanaryReport.Arrival(MOMENT, lag, lag,
                Duration.ofMillis(5))), Optional.empty()));
    }

    public SeenWorld canaryOpen(Direction way, Duration age) {
        return sees(Key.canary(way), new CanaryReport(Optional.empty(), Optional.of(MOMENT.plus(age.negated()))));
    }

    /** The name servers all answer with this region's addresses. */
    public SeenWorld zone(String region) {
        return sees(Key.zone(),
                new ZoneReport("tickets.example",
                        IntStream
                                .range(0, 4).<ZoneReport.Answer>mapToObj(
                                        n -> new ZoneReport.Answer.Given("ns" + n, List.of("192.0.2.1"),
                                                Duration.ofSeconds(60), Duration.ofMillis(9), Optional.of(region)))
                                .toList()));
    }

    public static LagReport lag(Duration average) {
        return new LagReport(Map.of(Table.RESERVATIONS, List.of(new LagReport.Point(NOW.minusSeconds(60), average,
                average.multipliedBy(2), 12))));
    }

    public static HealthReport health(boolean seoul, boolean tokyo) {
        return new HealthReport(List.of(check("hc-seoul", SEOUL, seoul), check("hc-tokyo", TOKYO, tokyo)));
    }

    public static HealthReport.Check check(String id, String region, boolean healthy) {
        return new HealthReport.Check(id, id, Optional.of(region), HealthReport.Kind.ENDPOINT,
                new HealthReport.Set(false, false, 10, 3), Optional.of(healthy), OptionalDouble.of(healthy ? 100 : 0),
                Optional.of(NOW.minusSeconds(60)));
    }

    public static CheckerReport checkers(int well, int of) {
        return new CheckerReport(Map.of("hc-seoul", checks(well, of), "hc-tokyo", checks(of, of)));
    }

    public static List<CheckerReport.Checker> checks(int well, int of) {
        return IntStream.range(0, of).mapToObj(n -> new CheckerReport.Checker("eu-west-1", "192.0.2." + n,
                n < well ? CheckerReport.Word.SUCCESS : CheckerReport.Word.FAILURE,
                n < well ? OptionalInt.of(200) : OptionalInt.empty(), n < well ? "Success" : "Failure", NOW)).toList();
    }

    public Sight sight() {
        return new Sight(new Picture(MOMENT, sightings), PAIR, Rules.LIVE, _ -> EVERY);
    }
}
