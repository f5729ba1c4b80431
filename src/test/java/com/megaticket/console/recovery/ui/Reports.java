package com.megaticket.console.recovery.ui;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.signal.AlarmReport;
import com.megaticket.console.recovery.signal.BookingReport;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.recovery.signal.CheckerReport;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.ModelReport;
import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.ReplicaReport;
import com.megaticket.console.recovery.signal.StoreReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What the sources report on a quiet evening: sales in Seoul, nothing wrong. */
final class Reports {
    static final List<Table> TABLES = List.of(Table.PERFORMANCES, Table.SCHEDULES, Table.RESERVATIONS, Table.USERS);
    static final String SEOUL_CHECK = "0f3c9a11-5d1e-4a57-9a0e-3f0b7c2d8e01";
    static final String TOKYO_CHECK = "7be2d440-88c1-4f3a-b6f0-2a9d1c5e7702";
    private static final List<String> CHECKER_REGIONS = List.of("us-east-1", "us-west-1", "us-west-2", "eu-west-1",
            "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "sa-east-1");

    private Reports() {}

    static void calm(Told told) {
        Reason ok = Reason.of(Why.ANSWERS, Told.region(Told.SEOUL));
        for (String region : Told.PAIR.regions()) {
            Direction way = Told.PAIR.from(region);
            boolean main = region.equals(Told.SEOUL);
            told.seen(Key.probe(region), new ProbeReport(200, Duration.ofMillis(main ? 84 : 131), Optional.empty(),
                    Optional.of(region)), 6).line(Key.probe(region), Level.NORMAL, ok);
            told.seen(Key.store(region), new StoreReport(Duration.ofMillis(main ? 18 : 41), Optional.of(Told.SEOUL)), 5)
                    .line(Key.store(region), Level.NORMAL, ok);
            told.seen(Key.writes(region), writes(main ? 412 : 0), 40).line(Key.writes(region),
                    main ? Level.NORMAL : Level.NO_DATA, main ? ok : Reason.of(Why.NOTHING_WRITTEN));
            told.seen(Key.bookings(region), new BookingReport(main ? 37 : 0, Duration.ofMinutes(10), main), 40)
                    .line(Key.bookings(region), Level.NORMAL, ok);
            told.seen(Key.lag(way), lag(told.now(), main ? 0.8 : 0.6), 55);
            for (Table table : TABLES) {
                boolean quiet = table == Table.USERS && !main;
                told.line(new Subject(Key.lag(way), table.name()), quiet ? Level.NO_DATA : Level.NORMAL,
                        quiet ? Reason.of(Why.NOTHING_WRITTEN) : ok);
            }
            told.off(Key.canary(way)).line(Key.canary(way), Level.OFF, Reason.of(Why.NOT_ASKED));
            told.seen(Key.replicas(region), replicas("ACTIVE", Optional.empty()), 30)
                    .line(Key.replicas(region), Level.NORMAL, ok);
            told.seen(Key.alarms(region), alarms(told.now(), main), 30).line(Key.alarms(region), Level.NORMAL, ok);
            told.seen(Key.models(region), new ModelReport("anthropic.claude", Duration.ofMillis(420)), 200)
                    .line(Key.models(region), Level.NORMAL, ok);
        }
        told.seen(Key.health(), health(100, 94, told.now()), 50)
                .line(new Subject(Key.health(), SEOUL_CHECK), Level.NORMAL, ok)
                .line(new Subject(Key.health(), TOKYO_CHECK), Level.NORMAL, ok);
        told.seen(Key.checkers(), checkers(0, 1, told.now()), 20)
                .line(new Subject(Key.checkers(), SEOUL_CHECK), Level.NORMAL, ok)
                .line(new Subject(Key.checkers(), TOKYO_CHECK), Level.NORMAL, ok);
        told.seen(Key.zone(), zone(Told.SEOUL), 15).line(Key.zone(), Level.NORMAL, ok);
        told.seen(Key.records(), records(), 240).line(Key.records(), Level.NORMAL, ok);
        told.seen(Key.alarms(Key.US_EAST_1), new AlarmReport(List.of()), 30)
                .line(Key.alarms(Key.US_EAST_1), Level.NORMAL, ok);
    }

    static WriteReport writes(long sum) {
        return new WriteReport(Map.of(Table.RESERVATIONS, OptionalLong.of(sum), Table.USERS, OptionalLong.empty()),
                Duration.ofMinutes(1), 0);
    }

    static LagReport lag(Instant now, double seconds) {
        var tables = new LinkedHashMap<Table, List<LagReport.Point>>();
        for (Table table : TABLES) {
            tables.put(table, List.of(new LagReport.Point(now.minusSeconds(115),
                    Duration.ofMillis((long) (seconds * 1000)), Duration.ofMillis((long) (seconds * 2200)),
                    128 / (table.ordinal() + 1))));
        }
        return new LagReport(tables);
    }

    static CanaryReport canary(Told told, long openSeconds) {
        return new CanaryReport(Optional.of(new CanaryReport.Arrival(told.ago(openSeconds + 30),
                Duration.ofMillis(610), Duration.ofMillis(790), Duration.ofMillis(38))),
                Optional.of(told.ago(openSeconds)));
    }

    static ReplicaReport replicas(String status, Optional<Instant> since) {
        var tables = new LinkedHashMap<Table, ReplicaReport.Described>();
        for (Table table : TABLES) {
            tables.put(table, new ReplicaReport.Described("ACTIVE",
                    List.of(new ReplicaReport.Replica(Told.SEOUL, "ACTIVE", Optional.empty()),
                            table == Table.RESERVATIONS
                                    ? new ReplicaReport.Replica(Told.TOKYO, status, since)
                                    : new ReplicaReport.Replica(Told.TOKYO, "ACTIVE", Optional.empty()))));
        }
        return new ReplicaReport(tables);
    }

    static AlarmReport alarms(Instant now, boolean some) {
        return new AlarmReport(some
                ? List.of(new AlarmReport.CloudAlarm("MegaTicket-ReplicationLatency-reservations", AlarmReport.State.OK,
                        "Threshold Crossed: no datapoints were greater than the threshold (5000.0).",
                        now.minusSeconds(86_000), false, Optional.of(now.minusSeconds(70))),
                        new AlarmReport.CloudAlarm("MegaTicket-5xx", AlarmReport.State.OK, "Threshold not crossed",
                                now.minusSeconds(400_000), true, Optional.of(now.minusSeconds(3 * 3600))))
                : List.of());
    }

    static HealthReport health(double seoul, double tokyo, Instant now) {
        return new HealthReport(List.of(
                new HealthReport.Check(SEOUL_CHECK, "seoul-alb", Optional.of(Told.SEOUL), HealthReport.Kind.ENDPOINT,
                        new HealthReport.Set(false, false, 30, 3), Optional.of(seoul > 18), OptionalDouble.of(seoul),
                        Optional.of(now.minusSeconds(60))),
                new HealthReport.Check(TOKYO_CHECK, "tokyo-alb", Optional.of(Told.TOKYO), HealthReport.Kind.ENDPOINT,
                        new HealthReport.Set(false, false, 30, 3), Optional.of(tokyo > 18), OptionalDouble.of(tokyo),
                        Optional.of(now.minusSeconds(60)))));
    }

    /** @param seoul how many of sixteen fail for Seoul */
    static CheckerReport checkers(int seoul, int tokyo, Instant now) {
        return new CheckerReport(Map.of(SEOUL_CHECK, sixteen(seoul, now), TOKYO_CHECK, sixteen(tokyo, now)));
    }

    private static List<CheckerReport.Checker> sixteen(int failing, Instant now) {
        var all = new ArrayList<CheckerReport.Checker>();
        for (int i = 0; i < 16; i++) {
            String region = CHECKER_REGIONS.get(i / 2);
            String address = "15.177." + (i * 4 + 2) + ".47";
            all.add(i < failing
                    ? i == 1
                            ? new CheckerReport.Checker(region, address, CheckerReport.Word.UNREADABLE,
                                    OptionalInt.empty(), "SSL alert handshake_failure", now.minusSeconds(25))
                            : new CheckerReport.Checker(region, address, CheckerReport.Word.FAILURE,
                                    OptionalInt.empty(),
                                    "Failure: Connection timed out. The endpoint or the internet connection is down, or requests are being blocked by your firewall.",
                                    now.minusSeconds(20 + i))
                    : new CheckerReport.Checker(region, address, CheckerReport.Word.SUCCESS, OptionalInt.of(200),
                            "Success: HTTP Status Code 200, OK", now.minusSeconds(10 + i)));
        }
        return all;
    }

    static ZoneReport zone(String region) {
        return new ZoneReport("www.megaticket.example", List.of(
                new ZoneReport.Answer.Given("ns-101.awsdns-12.com", List.of("203.0.113.10", "203.0.113.11"),
                        Duration.ofSeconds(60), Duration.ofMillis(22), Optional.of(region)),
                new ZoneReport.Answer.Given("ns-872.awsdns-45.net", List.of("203.0.113.10", "203.0.113.11"),
                        Duration.ofSeconds(60), Duration.ofMillis(31), Optional.of(region)),
                new ZoneReport.Answer.Given("ns-1390.awsdns-45.org", List.of("203.0.113.11", "203.0.113.10"),
                        Duration.ofSeconds(60), Duration.ofMillis(27), Optional.of(region)),
                new ZoneReport.Answer.Given("ns-1902.awsdns-46.co.uk", List.of("203.0.113.10", "203.0.113.11"),
                        Duration.ofSeconds(60), Duration.ofMillis(40), Optional.of(region))));
    }

    static RecordReport records() {
        return new RecordReport(List.of(
                new RecordReport.Failover("www.megaticket.example", "A", true,
                        "seoul-alb-1.ap-northeast-2.elb.amazonaws.com", Optional.of(Told.SEOUL),
                        Optional.of(SEOUL_CHECK),
                        true, true, Optional.empty()),
                new RecordReport.Failover("www.megaticket.example", "A", false,
                        "tokyo-alb-1.ap-northeast-1.elb.amazonaws.com", Optional.of(Told.TOKYO),
                        Optional.of(TOKYO_CHECK),
                        true, true, Optional.empty())));
    }
}
