package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.cloudwatch.model.StatusCode;

/** {@link Metrics} by CloudWatch; one request for all tables. */
final class CloudWatchMetrics implements Metrics {
    private static final List<String> WRITES = List.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem",
            "TransactWriteItems");
    private static final int MINUTE = 60;

    private final Clients clients;
    private final Clock clock;

    CloudWatchMetrics(Clients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public Map<String, Double> peakWrites(String region, List<String> tables) {
        var queries = new ArrayList<MetricDataQuery>();
        for (int i = 0; i < tables.size(); i++) {
            queries.add(query("m" + i, "AWS/DynamoDB", "ConsumedWriteCapacityUnits", "Sum", MINUTE,
                    List.of(dimension("TableName", tables.get(i)))));
        }
        Map<String, List<Double>> values = values(Action.PEAK_WRITES, region, queries, Duration.ofDays(1));
        var peaks = new LinkedHashMap<String, Double>();
        for (int i = 0; i < tables.size(); i++) {
            String table = tables.get(i);
            values.getOrDefault("m" + i, List.of()).stream().mapToDouble(v -> v / MINUTE).max()
                    .ifPresent(peak -> peaks.put(table, peak));
        }
        return peaks;
    }

    @Override
    public Map<String, Double> clientWrites(String region, List<String> tables) {
        var queries = new ArrayList<MetricDataQuery>();
        for (int i = 0; i < tables.size(); i++) {
            for (String operation : WRITES) {
                queries.add(
                        query("m" + i + operation, "AWS/DynamoDB", "SuccessfulRequestLatency", "SampleCount", MINUTE,
                                List.of(dimension("TableName", tables.get(i)), dimension("Operation", operation))));
            }
        }
        Map<String, List<Double>> values = values(Action.CLIENT_WRITES, region, queries, Duration.ofHours(1));
        var writes = new LinkedHashMap<String, Double>();
        for (int i = 0; i < tables.size(); i++) {
            for (String operation : WRITES) {
                for (double count : values.getOrDefault("m" + i + operation, List.of())) {
                    writes.merge(tables.get(i), count, Double::sum);
                }
            }
        }
        return writes;
    }

    @Override
    public OptionalDouble runningVcpus(String region) {
        var query = query("m", "AWS/Usage", "ResourceCount", "Maximum", 5 * MINUTE,
                List.of(dimension("Service", "EC2"), dimension("Type", "Resource"), dimension("Resource", "vCPU"),
                        dimension("Class", "Standard/OnDemand")));
        return values(Action.RUNNING_VCPUS, region, List.of(query), Duration.ofHours(1)).getOrDefault("m", List.of())
                .stream().mapToDouble(v -> v).max();
    }

    /** Values by query. What CloudWatch may not show, or shows in part, is no answer. */
    private Map<String, List<Double>> values(
            Action action, String region, List<MetricDataQuery> queries, Duration back) {
        Instant now = clock.instant();
        var values = new LinkedHashMap<String, List<Double>>();
        var last = new LinkedHashMap<String, StatusCode>();
        List<MetricDataResult> results = read(action, () -> clients.metrics(region)
                .getMetricDataPaginator(r -> r.startTime(now.minus(back)).endTime(now).metricDataQueries(queries))
                .metricDataResults().stream().toList());
        for (MetricDataResult result : results) {
            values.computeIfAbsent(result.id(), _ -> new ArrayList<>()).addAll(result.values());
            last.put(result.id(), result.statusCode());
        }
        for (MetricDataQuery query : queries) {
            StatusCode status = last.getOrDefault(query.id(), StatusCode.UNKNOWN_TO_SDK_VERSION);
            if (status == StatusCode.FORBIDDEN) {
                throw AwsFailures.forbidden(action.permission());
            }
            if (status != StatusCode.COMPLETE) {
                throw AwsFailures.partial(action.permission(), query.id() + " " + status);
            }
        }
        return values;
    }

    private static Dimension dimension(String name, String value) {
        return Dimension.builder().name(name).value(value).build();
    }

    private static MetricDataQuery query(
            String id, String namespace, String metric, String statistic, int period, List<Dimension> dimensions) {
        return MetricDataQuery.builder().id(id).metricStat(s -> s.stat(statistic).period(period)
                .metric(m -> m.namespace(namespace).metricName(metric).dimensions(dimensions))).build();
    }
}
