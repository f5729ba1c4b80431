package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Dns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.route53.model.HealthCheckConfig;
import software.amazon.awssdk.services.route53.model.HostedZone;
import software.amazon.awssdk.services.route53.model.ListHostedZonesByNameResponse;
import software.amazon.awssdk.services.route53.model.ResourceRecord;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;

/** {@link Dns} by Route 53; its client waits for its turn before each call. */
final class Route53Dns implements Dns {
    private final Clients clients;

    Route53Dns(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Optional<Zone> zone(String domain) {
        String wanted = "." + domain.toLowerCase(Locale.ROOT);
        return read(Action.ZONES, this::zones).stream()
                .filter(z -> z.config() == null || !Boolean.TRUE.equals(z.config().privateZone()))
                .map(z -> new Zone(z.id().replace("/hostedzone/", ""), plain(z.name())))
                .filter(z -> wanted.endsWith("." + z.name())).max(Comparator.comparingInt(z -> z.name().length()));
    }

    private List<HostedZone> zones() {
        var all = new ArrayList<HostedZone>();
        ListHostedZonesByNameResponse page = clients.dns().listHostedZonesByName();
        all.addAll(page.hostedZones());
        while (Boolean.TRUE.equals(page.isTruncated())) {
            String name = page.nextDNSName();
            String id = page.nextHostedZoneId();
            page = clients.dns().listHostedZonesByName(r -> r.dnsName(name).hostedZoneId(id));
            all.addAll(page.hostedZones());
        }
        return all;
    }

    @Override
    public Optional<String> acceleratedRecovery(String zoneId) {
        return Optional.ofNullable(read(Action.ZONE, () -> clients.dns().getHostedZone(r -> r.id(zoneId))).hostedZone()
                .features()).map(f -> f.acceleratedRecoveryStatusAsString());
    }

    @Override
    public List<DnsRecord> records(String zoneId) {
        return read(Action.RECORDS, () -> clients.dns().listResourceRecordSetsPaginator(r -> r.hostedZoneId(zoneId))
                .resourceRecordSets().stream().map(Route53Dns::entry).toList());
    }

    private static DnsRecord entry(ResourceRecordSet r) {
        return new DnsRecord(plain(r.name()), r.typeAsString(), Optional.ofNullable(r.failoverAsString()),
                Optional.ofNullable(r.ttl()),
                Optional.ofNullable(r.aliasTarget())
                        .map(a -> new Alias(plain(a.dnsName()).replaceFirst("^dualstack\\.", ""),
                                Boolean.TRUE.equals(a.evaluateTargetHealth()))),
                Optional.ofNullable(r.healthCheckId()),
                r.resourceRecords().stream().map(ResourceRecord::value).toList());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    @Override
    public List<HealthCheck> healthChecks() {
        return read(Action.HEALTH_CHECKS, () -> clients.dns().listHealthChecksPaginator(r -> r.maxItems("1000"))
                .healthChecks().stream().map(h -> check(h.id(), h.healthCheckConfig())).toList());
    }

    private static HealthCheck check(String id, HealthCheckConfig c) {
        String target = Optional.ofNullable(c.fullyQualifiedDomainName())
                .orElse(Optional.ofNullable(c.ipAddress()).orElse(""));
        return new HealthCheck(id, c.typeAsString(), Boolean.TRUE.equals(c.disabled()),
                Boolean.TRUE.equals(c.inverted()),
                target, Optional.ofNullable(c.resourcePath()).orElse(""), number(c.failureThreshold()),
                c.childHealthChecks(), number(c.healthThreshold()),
                Optional.ofNullable(c.insufficientDataHealthStatusAsString()));
    }

    private static int number(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
