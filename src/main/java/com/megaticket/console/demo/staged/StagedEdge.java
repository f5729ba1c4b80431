package com.megaticket.console.demo.staged;

import com.megaticket.console.readiness.estate.Dns;
import com.megaticket.console.readiness.estate.Edge;
import com.megaticket.console.readiness.estate.Network;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names, load balancers and ways. */
final class StagedEdge implements Edge, Dns, Network {
    /** Written into user data before somebody deleted it. */
    static final String OLD_NLB = "tokyo-nlb-0a1b.elb.ap-northeast-1.amazonaws.com";
    private static final String NLB = "tokyo-nlb-c0de.elb.ap-northeast-1.amazonaws.com";
    private static final String VPC = "vpc-tokyo";
    private static final String ROUTES = "rtb-private";

    private final TableNames tables;
    private final Clock clock;

    StagedEdge(TableNames tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    private Instant inDays(long days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    @Override
    public List<LoadBalancer> loadBalancers(String region) {
        if (region.equals(StagedEstate.MAIN)) {
            return List.of(balancer("seoul-alb", alb(region), "application", -300));
        }
        return List.of(balancer("tokyo-alb", alb(region), "application", -300),
                balancer("tokyo-nlb", NLB, "network", -3));
    }

    private static String alb(String region) {
        return (region.equals(StagedEstate.MAIN) ? "seoul-alb-88." : "tokyo-alb-77.") + region + ".elb.amazonaws.com";
    }

    private LoadBalancer balancer(String name, String dns, String type, long day) {
        return new LoadBalancer(tables.prefix() + name, "arn:" + name, dns, type, "active", inDays(day),
                type.equals("application") ? List.of("sg-alb") : List.of());
    }

    @Override
    public List<TargetGroup> targetGroups(String region) {
        return List.of(new TargetGroup("tg-web", "tg-web", 3000, "/api/health", List.of("arn:tokyo-alb")),
                new TargetGroup("tg-app", "tg-app", 3001, "/api/health", List.of("arn:tokyo-nlb")));
    }

    @Override
    public List<Health> targetHealth(String region, String targetGroupArn) {
        return List.of();
    }

    @Override
    public List<Listener> listeners(String region, String loadBalancerArn) {
        return List.of(new Listener(443, "HTTPS", List.of("arn:certificate")));
    }

    @Override
    public Certificate certificate(String region, String arn) {
        return new Certificate(arn, "ISSUED", List.of("*.example.com"), Optional.of(inDays(12)));
    }

    @Override
    public Optional<Zone> zone(String domain) {
        return Optional.of(new Zone("Z0DEMO", "example.com"));
    }

    @Override
    public Optional<String> acceleratedRecovery(String zoneId) {
        throw new Fault(new Failure.Throttled("staged: Rate exceeded", ""));
    }

    /** The SECONDARY record is the one that was commented out. */
    @Override
    public List<DnsRecord> records(String zoneId) {
        return List.of(new DnsRecord("ticket.example.com", "A", Optional.of("PRIMARY"), Optional.empty(),
                Optional.of(new Alias(alb(StagedEstate.MAIN).toLowerCase(Locale.ROOT), true)), Optional.of("hc-seoul"),
                List.of()));
    }

    @Override
    public List<HealthCheck> healthChecks() {
        return List.of(
                new HealthCheck("hc-seoul", "HTTPS", false, false, alb(StagedEstate.MAIN), "/api/health", 3, List.of(),
                        0, Optional.empty()));
    }

    @Override
    public List<Subnet> subnets(String region, List<String> ids) {
        return ids.stream().map(id -> new Subnet(id, VPC)).toList();
    }

    @Override
    public List<RouteTable> routeTables(String region) {
        return List.of(new RouteTable(ROUTES, VPC, true, List.of(), List.of(new Route("10.1.0.0/16", "local", false))));
    }

    @Override
    public List<Endpoint> endpoints(String region) {
        return List.of(new Endpoint("dynamodb", VPC, true, true, List.of(ROUTES)),
                new Endpoint("s3", VPC, true, true, List.of(ROUTES)),
                new Endpoint("bedrock-runtime", VPC, false, true, List.of()));
    }

    @Override
    public List<NatGateway> natGateways(String region) {
        return List.of();
    }

    @Override
    public List<SecurityGroup> securityGroups(String region, List<String> ids) {
        return ids.stream().map(id -> new SecurityGroup(id,
                List.of(new Door(443, 443, List.of("pl-route53-healthchecks"))))).toList();
    }
}
