package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.watch.AwsServer.Asked;
import com.megaticket.console.aws.watch.AwsServer.Reply;
import com.megaticket.console.failover.drain.Stillness;
import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lag and writes of a region's tables, as CloudWatch gives them. */
@Execution(ExecutionMode.CONCURRENT)
class TableMetricsTest {
    private static final String ASK = "GetMetricData";
    private static final Direction WAY = new Direction(Rig.SEOUL, Rig.TOKYO);
    private static final Instant MINUTE = Instant.parse("2026-11-27T09:57:00Z");

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    /** @param answer what each line gets: its metric, statistic, table and operation joined by a blank */
    private static Reply answer(Asked asked, Function<String, Map<String, ?>> answer) {
        var results = new ArrayList<Map<String, ?>>();
        for (Object query : (List<?>) Objects.requireNonNull(asked.cbor().get("MetricDataQueries"))) {
            var result = new HashMap<String, Object>(answer.apply(line((Map<?, ?>) query)));
            if (!result.isEmpty()) {
                result.put("Id", Objects.requireNonNull(((Map<?, ?>) query).get("Id")));
                results.add(result);
            }
        }
        return Reply.cbor(Map.of("MetricDataResults", results));
    }

    private static String line(Map<?, ?> query) {
        var stat = (Map<?, ?>) Objects.requireNonNull(query.get("MetricStat"));
        var metric = (Map<?, ?>) Objects.requireNonNull(stat.get("Metric"));
        var dimensions = new ArrayList<String>();
        for (Object dimension : (List<?>) Objects.requireNonNull(metric.get("Dimensions"))) {
            dimensions.add(String.valueOf(((Map<?, ?>) dimension).get("Value")));
        }
        dimensions.sort(null);
        return metric.get("Namespace") + " " + metric.get("MetricName") + " " + stat.get("Stat") + " "
                + stat.get("Period") + " " + String.join(" ", dimensions);
    }

    private static Map<String, ?> points(Object... timesAndValues) {
        var times = new ArrayList<Object>();
        var values = new ArrayList<Object>();
        for (int i = 0; i < timesAndValues.length; i += 2) {
            times.add(timesAndValues[i]);
            values.add(timesAndValues[i + 1]);
        }
        return Map.of("StatusCode", "Complete", "Timestamps", times, "Values", values);
    }

    private static Map<String, ?> usual(String line) {
        return switch (line) {
            case "AWS/DynamoDB ReplicationLatency Average 60 ap-northeast-1 t-reservations" -> points(
                    MINUTE.plusSeconds(60), 812.5, MINUTE, 640.0);
            case "AWS/DynamoDB ReplicationLatency Maximum 60 ap-northeast-1 t-reservations" -> points(
                    MINUTE, 900.0, MINUTE.plusSeconds(60), 1400.0);
            case "AWS/DynamoDB ReplicationLatency SampleCount 60 ap-northeast-1 t-reservations" -> points(
                    MINUTE, 12.0, MINUTE.plusSeconds(60), 3.0);
            case "AWS/DynamoDB SuccessfulRequestLatency SampleCount 60 TransactWriteItems t-reservations" -> points(
                    MINUTE, 4.0, MINUTE.plusSeconds(60), 5.0);
            case "AWS/DynamoDB SuccessfulRequestLatency SampleCount 60 PutItem t-reservations" -> points(MINUTE, 2.0);
            default -> points();
        };
    }

    @Test
    void lagIsReadAtTheSourceOldestMinuteFirst() {
        rig.server.on(ASK, a -> answer(a, TableMetricsTest::usual));
        LagReport lag = rig.sources().lag(WAY);
        assertThat(lag.tables().get(Table.RESERVATIONS)).containsExactly(
                new LagReport.Point(MINUTE, Duration.ofMillis(640), Duration.ofMillis(900), 12),
                new LagReport.Point(MINUTE.plusSeconds(60), Duration.ofNanos(812_500_000), Duration.ofMillis(1400), 3));
        assertThat(rig.server.asked(ASK)).singleElement().satisfies(a -> assertThat(a.region()).isEqualTo(Rig.SEOUL));
    }

    @Test
    void aTableWithoutDataStaysWithoutDataAndIsNotZero() {
        rig.server.on(ASK, a -> answer(a, TableMetricsTest::usual));
        assertThat(rig.sources().lag(WAY).tables()).containsOnlyKeys(WatchSetup.GLOBAL_TABLES.toArray(Table[]::new))
                .containsEntry(Table.VENUES, List.of());
        rig.server.on(ASK, a -> answer(a, _ -> points()));
        assertThat(rig.sources().writes(Rig.SEOUL).writes())
                .isEqualTo(Map.of(Table.RESERVATIONS, OptionalLong.empty()));
        rig.server.on(ASK, a -> answer(a, line -> line.contains("PutItem") ? points(MINUTE, 0.0) : points()));
        assertThat(rig.sources().writes(Rig.SEOUL).writes())
                .isEqualTo(Map.of(Table.RESERVATIONS, OptionalLong.of(0)));
    }

    @Test
    void writesOfFiveMinutesAreSummedOverTheirOperations() {
        rig.server.on(ASK, a -> answer(a, TableMetricsTest::usual));
        WriteReport writes = rig.sources().writes(Rig.SEOUL);
        assertThat(writes.writes()).containsEntry(Table.RESERVATIONS, OptionalLong.of(11));
        assertThat(writes.window()).isEqualTo(Duration.ofMinutes(5));
        assertThat(rig.server.asked(ASK)).singleElement().satisfies(a -> {
            assertThat(seconds(a.cbor(), "StartTime")).isEqualTo(Rig.NOW.getEpochSecond() - 330);
            assertThat((List<?>) a.cbor().get("MetricDataQueries")).hasSize(5);
        });
    }

    @Test
    void theWayBackIsReadWhereItBegins() {
        rig.server.on(ASK, a -> answer(a, TableMetricsTest::usual));
        assertThat(rig.sources().lag(WAY.reversed()).tables()).containsEntry(Table.RESERVATIONS, List.of());
        assertThat(rig.server.asked(ASK)).singleElement().satisfies(a -> {
            assertThat(a.region()).isEqualTo(Rig.TOKYO);
            // Each costs: five tables, three statistics.
            assertThat((List<?>) a.cbor().get("MetricDataQueries")).hasSize(15);
        });
    }

    @Test
    void halfAnHourOfWholeMinutesIsAskedFor() {
        rig.server.on(ASK, a -> answer(a, TableMetricsTest::usual));
        rig.sources().lag(WAY);
        Map<?, ?> sent = rig.server.asked.getFirst().cbor();
        assertThat(seconds(sent, "StartTime")).isEqualTo(Instant.parse("2026-11-27T09:30:00Z").getEpochSecond());
        assertThat(seconds(sent, "EndTime")).isEqualTo(Instant.parse("2026-11-27T10:00:00Z").getEpochSecond());
    }

    private Stillness stillness(String now, long own) {
        return new WriteStillness(rig.clients, Rig.NAMES, () -> Instant.parse(now), (_, _) -> own);
    }

    @Test
    void regionIsStillWhenOnlyOurProbesWrote() {
        Instant since = Instant.parse("2026-11-27T09:55:20Z");
        assertThat(stillness("2026-11-27T09:57:30Z", 0).since(Rig.SEOUL, since))
                .isEqualTo(new Stillness.Seen.NotYet());
        assertThat(rig.server.asked(ASK)).isEmpty();

        rig.server.on(ASK, a -> answer(a, TableMetricsTest::usual));
        assertThat(stillness("2026-11-27T09:59:30Z", 4).since(Rig.SEOUL, since))
                .isEqualTo(new Stillness.Seen.Written(7));
        assertThat(stillness("2026-11-27T09:59:30Z", 11).since(Rig.SEOUL, since))
                .isEqualTo(new Stillness.Seen.Still());
        assertThat(seconds(rig.server.asked.getFirst().cbor(), "StartTime"))
                .isEqualTo(Instant.parse("2026-11-27T09:56:00Z").getEpochSecond());
    }

    @Test
    void silenceIsBelievedAfterThreeMinutesOfIt() {
        rig.server.on(ASK, a -> answer(a, _ -> points()));
        Instant since = Instant.parse("2026-11-27T09:55:20Z");
        assertThat(stillness("2026-11-27T09:58:59Z", 0).since(Rig.SEOUL, since)).isEqualTo(new Stillness.Seen.NotYet());
        assertThat(stillness("2026-11-27T10:00:00Z", 0).since(Rig.SEOUL, since)).isEqualTo(new Stillness.Seen.Still());
    }

    private static long seconds(Map<?, ?> sent, String name) {
        return ((Number) Objects.requireNonNull(sent.get(name))).longValue();
    }

    @Test
    void pagesAreReadToTheirEndAndOnlyTheLastWordOfALineCounts() {
        var page = new AtomicInteger();
        rig.server.on(ASK, a -> {
            boolean first = page.getAndIncrement() == 0;
            assertThat(a.cbor().get("NextToken")).isEqualTo(first ? null : "more");
            Reply whole = answer(a, line -> !line.contains("t-reservations")
                    ? (first ? points() : Map.of())
                    : line.contains("ReplicationLatency")
                            ? with(points(MINUTE.plusSeconds(first ? 0 : 60), 100.0), "StatusCode",
                                    first ? "PartialData" : "Complete")
                            : points());
            return first ? Reply.cbor(with(whole.map(), MINUTE)) : whole;
        });
        assertThat(rig.sources().lag(WAY).tables().get(Table.RESERVATIONS)).extracting(LagReport.Point::at)
                .containsExactly(MINUTE, MINUTE.plusSeconds(60));
    }

    private static Map<String, ?> with(Map<String, ?> map, String key, Object value) {
        var more = new HashMap<String, Object>(map);
        more.put(key, value);
        return more;
    }

    /** The reader of the tests forgets that a number was a time. */
    private static Map<String, ?> with(Map<?, ?> page, Instant time) {
        var results = new ArrayList<Map<String, ?>>();
        for (Object result : (List<?>) Objects.requireNonNull(page.get("MetricDataResults"))) {
            var copy = new HashMap<String, Object>();
            ((Map<?, ?>) result).forEach((k, v) -> copy.put(String.valueOf(k), v));
            copy.put("Timestamps", ((List<?>) Objects.requireNonNull(copy.get("Timestamps"))).stream()
                    .map(_ -> time).toList());
            results.add(copy);
        }
        return Map.of("MetricDataResults", results, "NextToken", "more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PartialData", "InternalError", "OfALaterVersion"})
    void aLineThatIsNotWholeIsAFailure(String status) {
        rig.server.on(ASK, a -> answer(a, line -> line.contains("Maximum") && line.contains("t-venues")
                ? with(points(), "StatusCode", status)
                : usual(line)));
        assertThat(Faults.of(() -> rig.sources().lag(WAY))).isInstanceOfSatisfying(Failure.Unavailable.class,
                f -> assertThat(f.detail()).contains(status));
    }

    @Test
    void aLineThatIsMissingIsAFailure() {
        rig.server.on(ASK, a -> answer(a, line -> line.contains("t-console") ? Map.of() : usual(line)));
        assertThat(Faults.of(() -> rig.sources().lag(WAY))).isInstanceOf(Failure.Unavailable.class);
    }

    @Test
    void aForbiddenMetricIsNeverAnEmptyOne() {
        rig.server.on(ASK, a -> answer(a, line -> line.contains("PutItem")
                ? Map.of("StatusCode", "Forbidden")
                : usual(line)));
        assertThat(Faults.of(() -> rig.sources().writes(Rig.SEOUL))).isInstanceOfSatisfying(Failure.Denied.class,
                f -> assertThat(f.what()).isEqualTo("cloudwatch:GetMetricData"));
    }

    @Test
    void errorsArriveAsTheirFailures() {
        rig.server.on(ASK, _ -> Reply.cborError(403, "AccessDeniedException",
                "User: arn:aws:iam::1:user/x is not authorized to perform: cloudwatch:GetMetricData because"));
        AwsSources sources = rig.sources();
        assertThat(Faults.of(() -> sources.lag(WAY))).isInstanceOfSatisfying(Failure.Denied.class, f -> {
            assertThat(f.what()).isEqualTo("cloudwatch:GetMetricData");
            assertThat(f.detail()).doesNotContain("user/x");
        });
        assertThat(Faults.of(() -> sources.writes(Rig.SEOUL))).isInstanceOf(Failure.Denied.class);
        rig.server.on(ASK, _ -> Reply.cborError(400, "ThrottlingException", "Rate exceeded"));
        assertThat(Faults.of(() -> sources.lag(WAY))).isInstanceOf(Failure.Throttled.class);
        rig.server.on(ASK, _ -> Reply.cborError(500, "InternalServiceFault", "x"));
        assertThat(Faults.of(() -> rig.sources().lag(WAY))).isInstanceOf(Failure.Unavailable.class);
        rig.server.on(ASK, a -> answer(a, TableMetricsTest::usual));
        assertThat(rig.sources().lag(WAY).tables()).isNotEmpty();
    }

    @Test
    void pagesWithoutAnEndAreAFault() {
        rig.server.on(ASK, _ -> Reply.cbor(Map.of("MetricDataResults", List.of(), "NextToken", "again")));
        assertThat(Faults.of(() -> rig.sources().lag(WAY))).isInstanceOf(Failure.Bug.class);
        assertThat(rig.server.asked).hasSize(50);
    }

    @Test
    void aDeadServerIsUnavailable() {
        var gone = new AwsServer();
        gone.close();
        try (var clients = Rig.hasty(gone.uri())) {
            assertThat(Faults.of(() -> rig.sources(clients).lag(WAY))).isInstanceOf(Failure.Unavailable.class);
        }
    }
}
