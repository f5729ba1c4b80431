package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataRequest;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataResponse;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.cloudwatch.model.ScanBy;

/**
 * CloudWatch's GetMetricData, whole or not at all: a line that is refused, cut or missing is a fault, never an empty line. A line
 * without points is one whose metric has no data.
 */
final class Metrics {
    static final String ACTION = "cloudwatch:GetMetricData";
    static final int PERIOD_SECONDS = 60;
    /** Queries in one call (CloudWatch service quotas). */
    private static final int MOST_LINES = 500;

    private final CloudWatchClient client;

    Metrics(CloudWatchClient client) {
        this.client = client;
    }

    /** @param dimensions name to value */
    record Line(String namespace, String metric, Map<String, String> dimensions, String statistic) {
        Line {
            dimensions = Map.copyOf(dimensions);
        }
    }

    /** @param at begin of the period */
    record Point(Instant at, double value) {}

    /** @return a list for each line, oldest point first */
    Map<Line, List<Point>> ask(List<Line> lines, Instant from, Instant to) {
        var found = new HashMap<Line, List<Point>>();
        for (int i = 0; i < lines.size(); i += MOST_LINES) {
            found.putAll(part(lines.subList(i, Math.min(i + MOST_LINES, lines.size())), from, to));
        }
        return found;
    }

    private Map<Line, List<Point>> part(List<Line> lines, Instant from, Instant to) {
        var byId = new LinkedHashMap<String, Line>();
        lines.forEach(l -> byId.put("m" + byId.size(), l));
        var request = GetMetricDataRequest.builder()
                .metricDataQueries(byId.entrySet().stream().map(e -> query(e.getKey(), e.getValue())).toList())
                .startTime(from).endTime(to).scanBy(ScanBy.TIMESTAMP_ASCENDING);
        var pages = Ask.pages(ACTION,
                token -> client.getMetricData(request.nextToken(token.orElse(null)).build()),
                page -> Optional.ofNullable(page.nextToken()));
        return byId.entrySet().stream().collect(
                HashMap::new, (m, e) -> m.put(e.getValue(), points(e.getKey(), pages)), HashMap::putAll);
    }

    private static MetricDataQuery query(String id, Line line) {
        var dimensions = line.dimensions().entrySet().stream()
                .map(d -> Dimension.builder().name(d.getKey()).value(d.getValue()).build()).toList();
        return MetricDataQuery.builder().id(id)
                .metricStat(s -> s.period(PERIOD_SECONDS).stat(line.statistic())
                        .metric(m -> m.namespace(line.namespace()).metricName(line.metric()).dimensions(dimensions)))
                .build();
    }

    /** Every page but the last may say that there is more; how the last one of a line ends is what counts. */
    private static List<Point> points(String id, List<GetMetricDataResponse> pages) {
        var points = new ArrayList<Point>();
        String status = "Missing";
        for (GetMetricDataResponse page : pages) {
            for (MetricDataResult result : page.metricDataResults()) {
                if (id.equals(result.id())) {
                    status = String.valueOf(result.statusCodeAsString());
                    int size = Math.min(result.timestamps().size(), result.values().size());
                    for (int i = 0; i < size; i++) {
                        points.add(new Point(result.timestamps().get(i), result.values().get(i)));
                    }
                }
            }
        }
        if (!status.equals("Complete")) {
            throw new Fault(AwsFailures.ofMetric(ACTION, status));
        }
        points.sort(Comparator.comparing(Point::at));
        return points;
    }
}
