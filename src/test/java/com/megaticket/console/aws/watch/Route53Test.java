package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.watch.AwsServer.Reply;
import com.megaticket.console.recovery.signal.CheckerReport.Checker;
import com.megaticket.console.recovery.signal.CheckerReport.Word;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.HealthReport.Check;
import com.megaticket.console.recovery.signal.HealthReport.Kind;
import com.megaticket.console.recovery.signal.RecordReport.Failover;
import com.megaticket.console.shared.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Health checks, their checkers and the failover records, as Route 53 and its metrics give them. */
@Execution(ExecutionMode.CONCURRENT)
class Route53Test {
    private static final String LIST = "GET healthcheck";
    private static final String STATUS = "GET healthcheck/status";
    private static final String REASON = "GET healthcheck/lastfailurereason";
    private static final String RECORDS = "GET hostedzone/rrset";
    private static final String[] PLACES = {"publicName = tickets.example.com", "zoneId = /hostedzone/Z123",
            "address.ap-northeast-2 = alb.seoul.example.net", "address.ap-northeast-1 = 192.0.2.9:443"};
    private static final Instant MINUTE = Instant.parse("2026-11-27T09:58:00Z");

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    /** @param values by metric and health check; none = no data */
    private void metrics(Map<String, Double> values) {
        rig.server.on("GetMetricData", a -> {
            var results = new ArrayList<Map<String, ?>>();
            for (Object query : (List<?>) Objects.requireNonNull(a.cbor().get("MetricDataQueries"))) {
                String text = query.toString();
                var found = values.entrySet().stream()
                        .filter(v -> List.of(v.getKey().split(" ", -1)).stream().allMatch(text::contains)).findAny();
                var result = new HashMap<String, Object>();
                result.put("Id", Objects.requireNonNull(((Map<?, ?>) query).get("Id")));
                result.put("StatusCode", "Complete");
                result.put("Timestamps", found.map(_ -> List.of(MINUTE.minusSeconds(60), MINUTE)).orElse(List.of()));
                result.put("Values", found.map(v -> List.of(0.5, v.getValue())).orElse(List.of()));
                results.add(result);
            }
            return Reply.cbor(Map.of("MetricDataResults", results));
        });
    }

    private void list(Function<String, Reply> page) {
        rig.server.on(LIST, a -> page.apply(a.target()));
    }

    private static String alb(String region) {
        return "alb-1." + region + ".elb.amazonaws.com";
    }

    @Test
    void checksComeWithTheirRegionAndTheirNewestMinuteFromUsEast1() {
        list(_ -> Route53Xml.checks("", Route53Xml.endpoint("c-1", alb(Rig.SEOUL)),
                Route53Xml.endpoint("c-2", "ALB.Seoul.example.net"), Route53Xml.check("c-3", "HTTP",
                        "<IPAddress>192.0.2.9</IPAddress><Disabled>true</Disabled><Inverted>true</Inverted>")));
        metrics(Map.of("HealthCheckStatus c-1", 1.0, "HealthCheckPercentageHealthy c-1", 68.75,
                "HealthCheckStatus c-2", 0.0));
        HealthReport report = rig.sources(PLACES).health();
        assertThat(report.checks()).containsExactly(
                new Check("c-1", alb(Rig.SEOUL) + "/api/health", Optional.of(Rig.SEOUL), Kind.ENDPOINT,
                        new HealthReport.Set(false, false, 30, 3), Optional.of(true), OptionalDouble.of(68.75),
                        Optional.of(MINUTE)),
                new Check("c-2", "ALB.Seoul.example.net/api/health", Optional.of(Rig.SEOUL), Kind.ENDPOINT,
                        new HealthReport.Set(false, false, 30, 3), Optional.of(false), OptionalDouble.empty(),
                        Optional.of(MINUTE)),
                new Check("c-3", "192.0.2.9", Optional.of(Rig.TOKYO), Kind.ENDPOINT,
                        new HealthReport.Set(true, true, 0, 0), Optional.empty(), OptionalDouble.empty(),
                        Optional.empty()));
        assertThat(rig.server.asked(LIST)).singleElement()
                .satisfies(a -> assertThat(a.region()).isEqualTo("us-east-1"));
        assertThat(rig.server.asked("GetMetricData")).singleElement()
                .satisfies(a -> assertThat(a.region()).isEqualTo("us-east-1"));
    }

    @Test
    void pagesAreReadToTheirEndAndKindsOfALaterVersionAreOther() {
        list(target -> target.contains("marker=m2")
                ? Route53Xml.checks("", Route53Xml.check("c-2", "CALCULATED", ""),
                        Route53Xml.check("c-3", "CLOUDWATCH_METRIC", ""))
                : Route53Xml.checks("m2", Route53Xml.check("c-1", "QUANTUM", "")));
        metrics(Map.of());
        assertThat(rig.sources(PLACES).health().checks()).extracting(Check::kind)
                .containsExactly(Kind.OTHER, Kind.CALCULATED, Kind.METRIC);
    }

    @Test
    void theListIsKeptAndTheNumbersAreNot() {
        list(_ -> Route53Xml.checks("", Route53Xml.endpoint("c-1", alb(Rig.SEOUL))));
        metrics(Map.of());
        AwsSources sources = rig.sources(PLACES);
        sources.health();
        sources.health();
        assertThat(rig.server.asked(LIST)).hasSize(1);
        assertThat(rig.server.asked("GetMetricData")).hasSize(2);
    }

    @Test
    void aListThatCannotBeHadAgainDoesForAnHour() {
        list(_ -> Route53Xml.checks("", Route53Xml.endpoint("c-1", alb(Rig.SEOUL))));
        metrics(Map.of());
        var nanos = new AtomicLong();
        var checks = new HealthChecks(rig.clients::route53, () -> new Metrics(rig.clients.cloudWatch("us-east-1")),
                new CheckRegions(Map.of(), new Regions(Rig.PAIR, Map.of(), _ -> List.of()), Optional::empty),
                nanos::get);
        checks.report(Rig.NOW);
        list(_ -> Reply.xmlError(500, "InternalFailure", "x"));
        nanos.addAndGet(Duration.ofMinutes(6).toNanos());
        assertThat(checks.report(Rig.NOW).checks()).hasSize(1);
        assertThat(rig.server.asked(LIST)).hasSize(2);
        nanos.addAndGet(Duration.ofMinutes(55).toNanos());
        assertThat(Faults.of(() -> checks.report(Rig.NOW))).isInstanceOf(Failure.Unavailable.class);
    }

    @Test
    void withOursConfiguredOthersOfTheAccountAreNotTold() {
        list(_ -> Route53Xml.checks("", Route53Xml.endpoint("c-1", "x.example.org"),
                Route53Xml.endpoint("c-2", "y.example.org")));
        metrics(Map.of());
        assertThat(rig.sources("healthCheck.c-2 = ap-northeast-1").health().checks())
                .singleElement().satisfies(c -> assertThat(c.region()).contains(Rig.TOKYO));
    }

    @Test
    void noChecksAtAllCostNoMetricsAndAreNoFault() {
        list(_ -> Route53Xml.checks(""));
        assertThat(rig.sources(PLACES).health().checks()).isEmpty();
        assertThat(rig.server.asked("GetMetricData")).isEmpty();
    }

    @Test
    void aCheckOfTheRecordsTakesTheirRegion() {
        rig.server.on(RECORDS, _ -> Route53Xml.records(new String[0], Route53Xml.alias("tickets.example.com.",
                "SECONDARY", "dualstack." + alb(Rig.TOKYO) + ".", "c-9")));
        list(_ -> Route53Xml.checks("", Route53Xml.endpoint("c-9", "tokyo.example.org"),
                Route53Xml.endpoint("c-8", "somebody.example.org")));
        metrics(Map.of());
        AwsSources sources = rig.sources("publicName = tickets.example.com", "zoneId = Z1",
                "healthCheck.c-1 = ap-northeast-2");
        sources.records();
        assertThat(sources.health().checks()).singleElement().satisfies(c -> {
            assertThat(c.id()).isEqualTo("c-9");
            assertThat(c.region()).contains(Rig.TOKYO);
        });
    }

    @Test
    void deniedThrottledAndBrokenArriveAsThemselves() {
        list(_ -> Reply.xmlError(403, "AccessDenied",
                "User: arn:aws:iam::1:user/x is not authorized to perform: route53:ListHealthChecks"));
        assertThat(Faults.of(() -> rig.sources(PLACES).health())).isInstanceOfSatisfying(Failure.Denied.class,
                f -> assertThat(f.what()).isEqualTo("route53:ListHealthChecks"));
        list(_ -> Reply.xmlError(500, "InternalFailure", "x"));
        assertThat(Faults.of(() -> rig.sources(PLACES).health())).isInstanceOf(Failure.Unavailable.class);
        list(_ -> Reply.xmlError(400, "Throttling", "Rate exceeded"));
        assertThat(Faults.of(() -> rig.sources(PLACES).health())).isInstanceOf(Failure.Throttled.class);
    }

    @Test
    void everyCheckerIsReadByTheOnlyTwoThingsItsTextPromises() {
        rig.server.on(STATUS, _ -> Route53Xml.observations("Status",
                Route53Xml.seen("us-east-1", "15.177.0.1", "Success: HTTP Status Code 200, OK"),
                Route53Xml.seen("ap-northeast-1", "15.177.0.2", "Failure: HTTP Status Code 503, Service Unavailable"),
                Route53Xml.seen("eu-west-9", "15.177.0.3", "Failure: Connection timed out. The endpoint is down"),
                Route53Xml.seen("sa-east-1", "15.177.0.4", "Pending")));
        assertThat(rig.sources(PLACES).checkers(List.of("c-1")).checks().get("c-1"))
                .extracting(Checker::region, Checker::address, Checker::word, Checker::httpStatus, Checker::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("us-east-1", "15.177.0.1", Word.SUCCESS,
                                OptionalInt.of(200), "Success: HTTP Status Code 200, OK"),
                        org.assertj.core.groups.Tuple.tuple("ap-northeast-1", "15.177.0.2", Word.FAILURE,
                                OptionalInt.of(503), "Failure: HTTP Status Code 503, Service Unavailable"),
                        org.assertj.core.groups.Tuple.tuple("eu-west-9", "15.177.0.3", Word.FAILURE,
                                OptionalInt.empty(), "Failure: Connection timed out. The endpoint is down"),
                        org.assertj.core.groups.Tuple.tuple("sa-east-1", "15.177.0.4", Word.UNREADABLE,
                                OptionalInt.empty(), "Pending"));
        assertThat(rig.server.asked(REASON)).isEmpty();
    }

    @Test
    void aFailureWithoutItsReasonIsAskedForIt() {
        rig.server.on(STATUS, _ -> Route53Xml.observations("Status",
                Route53Xml.seen("us-east-1", "15.177.0.1", "Success: HTTP Status Code 200, OK"),
                Route53Xml.seen("us-west-1", "15.177.0.2", "Failure")));
        rig.server.on(REASON, _ -> Route53Xml.observations("LastFailureReason",
                Route53Xml.seen("us-east-1", "15.177.0.1", "Failure: HTTP Status Code 500, of yesterday"),
                Route53Xml.seen("us-west-1", "15.177.0.2", "Failure: HTTP Status Code 502, Bad Gateway")));
        assertThat(rig.sources(PLACES).checkers(List.of("c-1")).checks().get("c-1"))
                .extracting(Checker::word, Checker::httpStatus)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Word.SUCCESS, OptionalInt.of(200)),
                        org.assertj.core.groups.Tuple.tuple(Word.FAILURE, OptionalInt.of(502)));
    }

    @Test
    void calculatedChecksHaveNoCheckersToAsk() {
        list(_ -> Route53Xml.checks("", Route53Xml.check("c-1", "CALCULATED", "")));
        metrics(Map.of());
        AwsSources sources = rig.sources(PLACES);
        sources.health();
        assertThat(sources.checkers(List.of("c-1")).checks()).isEmpty();
        assertThat(rig.server.asked(STATUS)).isEmpty();
    }

    @Test
    void aCheckThatIsGoneAndOneThatIsRefusedAreFaults() {
        rig.server.on(STATUS, _ -> Reply.xmlError(404, "NoSuchHealthCheck", "gone"));
        assertThat(Faults.of(() -> rig.sources(PLACES).checkers(List.of("c-1"))))
                .isInstanceOf(Failure.Misconfigured.class);
        rig.server.on(STATUS, _ -> Reply.xmlError(403, "AccessDenied", "no"));
        assertThat(Faults.of(() -> rig.sources(PLACES).checkers(List.of("c-1")))).isInstanceOfSatisfying(
                Failure.Denied.class, f -> assertThat(f.what()).isEqualTo("route53:GetHealthCheckStatus"));
    }

    @Test
    void theFailoverPairIsReadFromItsNameOnAndNotBeyondIt() {
        rig.server.on(RECORDS, _ -> Route53Xml.records(new String[]{"www.example.com.", "A", "x"},
                Route53Xml.alias("tickets.example.com.", "PRIMARY", "dualstack." + alb(Rig.SEOUL) + ".", "c-1"),
                Route53Xml.value("tickets.example.com.", "A", "SECONDARY", "192.0.2.9"),
                Route53Xml.value("tickets.example.com.", "TXT", "", "v=1"),
                Route53Xml.value("tickets2.example.com.", "A", "PRIMARY", "192.0.2.1")));
        assertThat(rig.sources(PLACES).records().records()).containsExactly(
                new Failover("tickets.example.com.", "A", true, "dualstack." + alb(Rig.SEOUL) + ".",
                        Optional.of(Rig.SEOUL), Optional.of("c-1"), true, true, Optional.empty()),
                new Failover("tickets.example.com.", "A", false, "192.0.2.9", Optional.of(Rig.TOKYO),
                        Optional.empty(), false, false, Optional.of(Duration.ofMinutes(5))));
        assertThat(rig.server.asked(RECORDS)).singleElement().satisfies(a -> assertThat(a.target())
                .contains("/hostedzone/Z123/").contains("name=tickets.example.com."));
    }

    @Test
    void recordsOfTheNameOnANextPageAreReadToo() {
        rig.server.on(RECORDS, a -> a.target().contains("identifier=SECONDARY")
                ? Route53Xml.records(new String[0],
                        Route53Xml.value("tickets.example.com.", "A", "SECONDARY", "192.0.2.9"))
                : Route53Xml.records(new String[]{"tickets.example.com.", "A", "SECONDARY"},
                        Route53Xml.value("tickets.example.com.", "A", "PRIMARY", "192.0.2.1")));
        assertThat(rig.sources(PLACES).records().records()).extracting(Failover::primary)
                .containsExactly(true, false);
    }

    @Test
    void aZoneWithoutSuchRecordsIsEmptyAndAMissingZoneIsNot() {
        rig.server.on(RECORDS, _ -> Route53Xml.records(new String[0],
                Route53Xml.value("zzz.example.com.", "A", "", "192.0.2.1")));
        assertThat(rig.sources(PLACES).records().records()).isEmpty();
        rig.server.on(RECORDS, _ -> Reply.xmlError(404, "NoSuchHostedZone", "no"));
        assertThat(Faults.of(() -> rig.sources(PLACES).records())).isInstanceOf(Failure.Misconfigured.class);
    }

    @Test
    void aDeadServerIsUnavailable() {
        var gone = new AwsServer();
        gone.close();
        try (var clients = Rig.hasty(gone.uri())) {
            assertThat(Faults.of(() -> rig.sources(clients, PLACES).records())).isInstanceOf(Failure.Unavailable.class);
        }
    }
}
