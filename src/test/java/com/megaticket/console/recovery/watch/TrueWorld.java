package com.megaticket.console.recovery.watch;

import static com.megaticket.console.recovery.SeenWorld.PAIR;
import static com.megaticket.console.recovery.SeenWorld.SEOUL;
import static com.megaticket.console.recovery.SeenWorld.TOKYO;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.SeenWorld;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two regions, Route 53 and the way to them, on a clock of its own; what the sources would say of it, with their delays. Route 53's data plane
 * always works, its metrics come a minute or two late, and everything goes by this computer's network.
 */
final class TrueWorld implements Sources {
    /** What can be wrong. */
    enum Wrong {
        SEOUL_TABLES, SEOUL_WEB, TOKYO_TABLES, TOKYO_WEB, US_EAST_1, OWN_NETWORK, WAY_TO_SEOUL, WAY_TO_TOKYO, STALL, LAG, REFUSED, CHECKER_NOISE
    }

    private static final int CHECKERS = 16;
    /** Three failures ten seconds apart. */
    private static final int FAILS_AFTER = 30;

    final Set<Wrong> wrong = EnumSet.noneOf(Wrong.class);
    private final Random random;
    private final double throttled;
    /** Seconds that a region's address has failed without a break. */
    private final Map<String, Integer> failing = new HashMap<>();
    /** Route 53's status by second. */
    private final Map<String, List<Boolean>> statuses = new HashMap<>();
    private int second;

    /** @param throttled share of calls to AWS that are told to come later */
    TrueWorld(Random random, double throttled) {
        this.random = random;
        this.throttled = throttled;
    }

    Moment now() {
        return SeenWorld.MOMENT.plus(Duration.ofSeconds(second));
    }

    boolean seoulIsGone() {
        return wrong.contains(Wrong.SEOUL_TABLES) && wrong.contains(Wrong.SEOUL_WEB);
    }

    boolean seoulIsWell() {
        return !wrong.contains(Wrong.SEOUL_TABLES) && !wrong.contains(Wrong.SEOUL_WEB);
    }

    void tick() {
        second++;
        for (String region : PAIR.regions()) {
            failing.merge(region, webFails(region) ? 1 : 0, (before, now) -> now == 0 ? 0 : before + 1);
            statuses.computeIfAbsent(region, _ -> new ArrayList<>()).add(healthy(region));
        }
    }

    /** The health page reads a table: it fails with them. */
    private boolean webFails(String region) {
        return region.equals(SEOUL)
                ? !seoulIsWell()
                : wrong.contains(Wrong.TOKYO_WEB) || wrong.contains(Wrong.TOKYO_TABLES);
    }

    private boolean healthy(String region) {
        return failing.getOrDefault(region, 0) < FAILS_AFTER;
    }

    private String served() {
        return healthy(SEOUL) || !healthy(TOKYO) ? SEOUL : TOKYO;
    }

    private void reach(String region) {
        boolean cut = wrong.contains(Wrong.OWN_NETWORK)
                || wrong.contains(region.equals(SEOUL) ? Wrong.WAY_TO_SEOUL : Wrong.WAY_TO_TOKYO);
        if (cut) {
            throw new Fault(new Failure.Unavailable("no way", ""));
        }
    }

    private void aws(String region) {
        if (region.equals(Key.US_EAST_1) || region.equals(Key.GLOBAL)) {
            if (wrong.contains(Wrong.OWN_NETWORK) || wrong.contains(Wrong.US_EAST_1)) {
                throw new Fault(new Failure.Unavailable("us-east-1 is dark", ""));
            }
        } else {
            reach(region);
        }
        if (random.nextDouble() < throttled) {
            throw new Fault(new Failure.Throttled("slow down", ""));
        }
        if (wrong.contains(Wrong.REFUSED)) {
            throw new Fault(new Failure.Denied("cloudwatch:GetMetricData", "", ""));
        }
    }

    @Override
    public List<Key<?>> offered() {
        return List.of(Key.store(SEOUL), Key.store(TOKYO), Key.probe(SEOUL), Key.probe(TOKYO), Key.zone(), Key.health(),
                Key.checkers(), Key.writes(SEOUL), Key.writes(TOKYO), Key.lag(PAIR.from(SEOUL)),
                Key.lag(PAIR.from(TOKYO)));
    }

    @Override
    public StoreReport store(String region) {
        reach(region);
        if (wrong.contains(region.equals(SEOUL) ? Wrong.SEOUL_TABLES : Wrong.TOKYO_TABLES)) {
            throw new Fault(new Failure.TimedOut("the tables do not answer", ""));
        }
        return new StoreReport(Duration.ofMillis(20), Optional.empty());
    }

    @Override
    public ProbeReport probe(String region) {
        reach(region);
        if (wrong.contains(region.equals(SEOUL) ? Wrong.SEOUL_WEB : Wrong.TOKYO_WEB)) {
            throw new Fault(new Failure.Unavailable("refused", ""));
        }
        return new ProbeReport(webFails(region) ? 503 : 200, Duration.ofMillis(40), Optional.empty(), Optional.empty());
    }

    @Override
    public ZoneReport zone() {
        if (wrong.contains(Wrong.OWN_NETWORK)) {
            throw new Fault(new Failure.Unavailable("no way", ""));
        }
        return new ZoneReport("tickets.example",
                IntStream.range(0, 4).<ZoneReport.Answer>mapToObj(
                        n -> new ZoneReport.Answer.Given("ns" + n, List.of("192.0.2.9"),
                                Duration.ofSeconds(60), Duration.ofMillis(8), Optional.of(served())))
                        .toList());
    }

    @Override
    public HealthReport health() {
        aws(Key.US_EAST_1);
        int delay = 60 + random.nextInt(60);
        return new HealthReport(PAIR.regions().stream().map(r -> late(r, delay)).toList());
    }

    private HealthReport.Check late(String region, int delay) {
        List<Boolean> known = statuses.getOrDefault(region, List.of());
        boolean then = known.size() <= delay || known.get(known.size() - 1 - delay);
        return new HealthReport.Check(region, region, Optional.of(region), HealthReport.Kind.ENDPOINT,
                new HealthReport.Set(false, false, 10, 3), Optional.of(then),
                OptionalDouble.of(then ? 100 : 0), Optional.of(now().wall().minusSeconds(delay)));
    }

    @Override
    public CheckerReport checkers(List<String> healthChecks) {
        aws(Key.GLOBAL);
        var all = new HashMap<String, List<CheckerReport.Checker>>();
        for (String region : healthChecks) {
            int noise = wrong.contains(Wrong.CHECKER_NOISE) ? random.nextInt(10) : 0;
            all.put(region, SeenWorld.checks(webFails(region) ? Math.min(noise, 2) : CHECKERS - noise, CHECKERS));
        }
        return new CheckerReport(all);
    }

    @Override
    public WriteReport writes(String region) {
        aws(region);
        boolean written = region.equals(served()) && !webFails(region);
        return new WriteReport(Map.of(Table.RESERVATIONS, OptionalLong.of(written ? 30 : 0)), Duration.ofMinutes(1), 0);
    }

    @Override
    public LagReport lag(Direction way) {
        aws(way.from());
        if (wrong.contains(Wrong.STALL)) {
            return new LagReport(Map.of(Table.RESERVATIONS, List.of()));
        }
        Duration lag = Duration.ofMillis(wrong.contains(Wrong.LAG) ? 20_000 : 700);
        return new LagReport(Map.of(Table.RESERVATIONS,
                List.of(new LagReport.Point(now().wall().minusSeconds(60), lag, lag, 9))));
    }

    @Override
    public BookingReport bookings(String region) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RecordReport records() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReplicaReport replicas(String region) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AlarmReport alarms(String region) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ModelReport models(String region) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean injected() {
        return false;
    }

    @Override
    public Provenance provenance() {
        return Provenance.AWS;
    }
}
