package com.megaticket.console.aws.watch;

import com.megaticket.console.recovery.signal.RecordReport;
import com.megaticket.console.recovery.signal.RecordReport.Failover;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.route53.model.HealthCheck;

/** Which region a health check watches: as configured, else by its endpoint, else by the record it is attached to. Asks nobody. */
final class CheckRegions {
    private final Map<String, String> configured;
    private final Regions regions;
    private final Supplier<Optional<RecordReport>> records;

    /** @param records the newest that were read */
    CheckRegions(Map<String, String> configured, Regions regions, Supplier<Optional<RecordReport>> records) {
        this.configured = Map.copyOf(configured);
        this.regions = regions;
        this.records = records;
    }

    Optional<String> of(HealthCheck check) {
        String id = check.id();
        return Optional.ofNullable(configured.get(id))
                .or(() -> Stream.of(check.healthCheckConfig().fullyQualifiedDomainName(),
                        check.healthCheckConfig().ipAddress())
                        .flatMap(host -> Optional.ofNullable(host).flatMap(regions::named).stream()).findFirst())
                .or(() -> attached(id).flatMap(r -> r.region().stream()).findFirst());
    }

    /** Others' checks of the same account are none of ours, once ours are known. */
    boolean concerns(HealthCheck check) {
        return configured.isEmpty() || configured.containsKey(check.id()) || attached(check.id()).findAny().isPresent();
    }

    private Stream<Failover> attached(String id) {
        return records.get().map(RecordReport::records).orElse(List.of()).stream()
                .filter(r -> r.healthCheckId().equals(Optional.of(id)));
    }
}
