package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.watch.Metrics.Line;
import com.megaticket.console.aws.watch.Metrics.Point;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.HealthReport.Check;
import com.megaticket.console.recovery.signal.HealthReport.Kind;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.HealthCheck;
import software.amazon.awssdk.services.route53.model.HealthCheckConfig;
import software.amazon.awssdk.services.route53.model.ListHealthChecksRequest;

/**
 * Route 53's health checks: the list from its API, kept five minutes, for an hour while nobody
 * answers for it (others spend that API's few calls too), and their data from CloudWatch in us-east-1, the only place that
 * has it.
 */
final class HealthChecks {
    private static final String ACTION = "route53:ListHealthChecks";
    private static final Duration LIST_KEPT = Duration.ofMinutes(5);
    private static final Duration LIST_LONGEST = Duration.ofHours(1);
    /** The metric comes each minute, a minute or two late. */
    private static final Duration BACK = Duration.ofMinutes(10);

    private record Listed(long nanos, List<HealthCheck> checks) {}

    private final Supplier<Route53Client> client;
    private final Supplier<Metrics> metrics;
    private final CheckRegions regions;
    private final LongSupplier nanos;
    private volatile @Nullable Listed listed;

    /**
     * @param metrics of us-east-1
     * @param nanos {@link System#nanoTime}
     */
    HealthChecks(Supplier<Route53Client> client, Supplier<Metrics> metrics, CheckRegions regions, LongSupplier nanos) {
        this.client = client;
        this.metrics = metrics;
        this.regions = regions;
        this.nanos = nanos;
    }

    /** @param now the services' time */
    HealthReport report(Instant now) {
        List<HealthCheck> checks = checks().stream().filter(regions::concerns).toList();
        if (checks.isEmpty()) {
            return new HealthReport(List.of());
        }
        var lines = checks.stream().flatMap(c -> Stream.of(status(c), percent(c))).toList();
        var found = metrics.get().ask(lines, now.minus(BACK), now);
        return new HealthReport(checks.stream().map(c -> check(c, found)).toList());
    }

    /** Ids whose kind is known, and has no checkers of its own. */
    Predicate<String> withoutCheckers() {
        Listed known = listed;
        return id -> known != null && known.checks().stream()
                .anyMatch(c -> id.equals(c.id()) && kind(c.healthCheckConfig().typeAsString()) != Kind.ENDPOINT);
    }

    private synchronized List<HealthCheck> checks() {
        Optional<Listed> known = Optional.ofNullable(listed);
        long now = nanos.getAsLong();
        if (known.filter(l -> now - l.nanos() < LIST_KEPT.toNanos()).isEmpty()) {
            try {
                listed = new Listed(now, asked());
            } catch (Fault fault) {
                if (known.filter(l -> now - l.nanos() < LIST_LONGEST.toNanos()).isEmpty()) {
                    throw fault;
                }
            }
        }
        return Optional.ofNullable(listed).map(Listed::checks).orElseThrow();
    }

    private List<HealthCheck> asked() {
        var request = ListHealthChecksRequest.builder();
        return Ask.pages(ACTION, mark -> client.get().listHealthChecks(request.marker(mark.orElse(null)).build()),
                page -> Optional.ofNullable(page.nextMarker()).filter(_ -> Boolean.TRUE.equals(page.isTruncated())))
                .stream().flatMap(page -> page.healthChecks().stream()).toList();
    }

    private Check check(HealthCheck check, Map<Line, List<Point>> found) {
        HealthCheckConfig config = check.healthCheckConfig();
        Optional<Point> status = newest(found.get(status(check)));
        Optional<Point> percent = newest(found.get(percent(check)));
        return new Check(check.id(), name(check), regions.of(check), kind(config.typeAsString()),
                new HealthReport.Set(Boolean.TRUE.equals(config.disabled()), Boolean.TRUE.equals(config.inverted()),
                        number(config.requestInterval()), number(config.failureThreshold())),
                status.map(p -> p.value() >= 1),
                percent.map(p -> OptionalDouble.of(p.value())).orElse(OptionalDouble.empty()),
                status.or(() -> percent).map(Point::at));
    }

    /** What it asks; a tag's name would cost calls of an API that has few. */
    private static String name(HealthCheck check) {
        HealthCheckConfig config = check.healthCheckConfig();
        String host = Stream.of(config.fullyQualifiedDomainName(), config.ipAddress())
                .filter(h -> h != null && !h.isBlank()).findFirst().orElse("");
        String path = config.resourcePath() == null ? "" : config.resourcePath();
        return host.isEmpty() ? check.id() : host + path;
    }

    static Kind kind(@Nullable String type) {
        return switch (type) {
            case "HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP" -> Kind.ENDPOINT;
            case "CALCULATED" -> Kind.CALCULATED;
            case "CLOUDWATCH_METRIC" -> Kind.METRIC;
            case "RECOVERY_CONTROL" -> Kind.ROUTING_CONTROL;
            case null, default -> Kind.OTHER;
        };
    }

    private static Line status(HealthCheck check) {
        return new Line("AWS/Route53", "HealthCheckStatus", Map.of("HealthCheckId", check.id()), "Minimum");
    }

    private static Line percent(HealthCheck check) {
        return new Line("AWS/Route53", "HealthCheckPercentageHealthy", Map.of("HealthCheckId", check.id()), "Average");
    }

    private static Optional<Point> newest(@Nullable List<Point> points) {
        return points == null || points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
