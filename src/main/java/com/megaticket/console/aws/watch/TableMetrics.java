package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.watch.Metrics.Line;
import com.megaticket.console.aws.watch.Metrics.Point;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.recovery.signal.WriteReport;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The metrics of a region's tables: {@code ReplicationLatency} of each towards the other region, and {@code SuccessfulRequestLatency}
 * of the one that is sold from, whose samples are the writes of clients (DynamoDB Developer Guide, "Metrics and dimensions").
 */
final class TableMetrics {
    private static final String NAMESPACE = "AWS/DynamoDB";
    private static final String AVERAGE = "Average";
    private static final String MAXIMUM = "Maximum";
    private static final String COUNT = "SampleCount";
    private static final List<String> WRITES = List.of("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems",
            "BatchWriteItem");
    /** Every metric asked for costs, so writes are counted where a sale is one. */
    private static final Table SOLD_FROM = Table.RESERVATIONS;
    private static final Duration LAG_OVER = Duration.ofMinutes(30);
    static final Duration WRITES_OVER = Duration.ofMinutes(5);

    private final TableNames names;
    private final List<Table> tables;
    private final String receiver;

    /** @param receiver the other region */
    TableMetrics(TableNames names, List<Table> tables, String receiver) {
        this.names = names;
        this.tables = List.copyOf(tables);
        this.receiver = receiver;
    }

    /** @param now the services' time */
    LagReport lag(Metrics metrics, Instant now) {
        List<Line> lines = tables.stream()
                .flatMap(t -> Stream.of(AVERAGE, MAXIMUM, COUNT).map(s -> lag(t, s))).toList();
        var found = metrics.ask(lines, whole(now).minus(LAG_OVER), whole(now));
        return new LagReport(tables.stream().collect(Collectors.toMap(t -> t, t -> points(t, found))));
    }

    /** @param now the services' time */
    WriteReport writes(Metrics metrics, Instant now) {
        double[] counts = writePoints(metrics, whole(now).minus(WRITES_OVER), whole(now)).stream()
                .mapToDouble(Point::value).toArray();
        OptionalLong writes = counts.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(DoubleStream.of(counts).sum()));
        return new WriteReport(Map.of(SOLD_FROM, writes), WRITES_OVER, 0);
    }

    /** Writes of every kind, a point for each minute and kind that had any. */
    List<Point> writePoints(Metrics metrics, Instant from, Instant to) {
        return metrics.ask(WRITES.stream().map(this::writes).toList(), from, to).values().stream()
                .flatMap(List::stream).toList();
    }

    /** The minute that has not ended yet would come as a lower number. */
    private static Instant whole(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    private Line lag(Table table, String statistic) {
        return new Line(NAMESPACE, "ReplicationLatency",
                Map.of("TableName", names.of(table), "ReceivingRegion", receiver), statistic);
    }

    private Line writes(String operation) {
        return new Line(NAMESPACE, "SuccessfulRequestLatency",
                Map.of("TableName", names.of(SOLD_FROM), "Operation", operation), COUNT);
    }

    /** A minute that one of its three numbers is missing for is no point. */
    private List<LagReport.Point> points(Table table, Map<Line, List<Point>> found) {
        Map<Instant, Double> maximum = byTime(found.get(lag(table, MAXIMUM)));
        Map<Instant, Double> samples = byTime(found.get(lag(table, COUNT)));
        return found.getOrDefault(lag(table, AVERAGE), List.of()).stream()
                .filter(p -> maximum.containsKey(p.at()) && samples.containsKey(p.at()))
                .map(p -> new LagReport.Point(p.at(), millis(p.value()), millis(maximum.getOrDefault(p.at(), 0.0)),
                        Math.round(samples.getOrDefault(p.at(), 0.0))))
                .toList();
    }

    private static Map<Instant, Double> byTime(@org.jspecify.annotations.Nullable List<Point> points) {
        var byTime = new HashMap<Instant, Double>();
        if (points != null) {
            points.forEach(p -> byTime.put(p.at(), p.value()));
        }
        return byTime;
    }

    private static Duration millis(double millis) {
        return Duration.ofNanos(Math.round(millis * 1e6));
    }
}
