package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.watch.Metrics.Line;
import com.megaticket.console.aws.watch.Metrics.Point;
import com.megaticket.console.recovery.signal.LagReport;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The metrics of a region's tables: {@code ReplicationLatency} towards the other region, and {@code SuccessfulRequestLatency}, whose
 * samples are the writes of clients (DynamoDB Developer Guide, "Metrics and dimensions").
 */
final class TableMetrics {
    private static final String NAMESPACE = "AWS/DynamoDB";
    private static final String AVERAGE = "Average";
    private static final String MAXIMUM = "Maximum";
    private static final String COUNT = "SampleCount";
    private static final List<String> WRITES = List.of("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems",
            "BatchWriteItem");

    private final TableNames names;
    private final List<Table> tables;
    private final String receiver;

    /** @param receiver the other region */
    TableMetrics(TableNames names, List<Table> tables, String receiver) {
        this.names = names;
        this.tables = List.copyOf(tables);
        this.receiver = receiver;
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (Table table : tables) {
            Stream.of(AVERAGE, MAXIMUM, COUNT).forEach(s -> lines.add(lag(table, s)));
            WRITES.forEach(o -> lines.add(writes(table, o)));
        }
        return lines;
    }

    private Line lag(Table table, String statistic) {
        return new Line(NAMESPACE, "ReplicationLatency",
                Map.of("TableName", names.of(table), "ReceivingRegion", receiver), statistic);
    }

    private Line writes(Table table, String operation) {
        return new Line(NAMESPACE, "SuccessfulRequestLatency",
                Map.of("TableName", names.of(table), "Operation", operation), COUNT);
    }

    LagReport lag(Map<Line, List<Point>> found) {
        return new LagReport(tables.stream().collect(Collectors.toMap(t -> t, t -> points(t, found))));
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

    /** @param since begin of the first minute that counts */
    Map<Table, OptionalLong> writes(Map<Line, List<Point>> found, Instant since) {
        return tables.stream().collect(Collectors.toMap(t -> t, t -> {
            double[] counts = WRITES.stream().flatMap(o -> found.getOrDefault(writes(t, o), List.of()).stream())
                    .filter(p -> !p.at().isBefore(since)).mapToDouble(Point::value).toArray();
            return counts.length == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(sum(counts)));
        }));
    }

    private static double sum(double[] counts) {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }
}
