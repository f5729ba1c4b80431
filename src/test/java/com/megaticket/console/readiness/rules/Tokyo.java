package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.estate.Dns;
import com.megaticket.console.readiness.estate.Edge;
import com.megaticket.console.readiness.estate.Fleet;
import com.megaticket.console.readiness.estate.Fleet.ScalingGroup;
import com.megaticket.console.readiness.estate.Fleet.TemplateVersion;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.readiness.estate.Models;
import com.megaticket.console.readiness.estate.Network;
import com.megaticket.console.readiness.estate.Probes;
import com.megaticket.console.readiness.estate.Store;
import com.megaticket.console.readiness.estate.Tables;
import com.megaticket.console.readiness.estate.Trigger;
import com.megaticket.console.readiness.estate.UserData;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A standby in which nothing is wrong, as facts. Names are those of {@code infra/}. */
final class Tokyo {
    static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");
    static final Instant LONG_AGO = NOW.minusSeconds(40 * 86_400L);
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final String P = "KDT-Msp4-PLDR-";
    static final String NLB = P + "tokyo-nlb-0a1b.elb.ap-northeast-1.amazonaws.com";
    static final String SEOUL_NLB = "MegaTicket-NLB-9f8e.elb.ap-northeast-2.amazonaws.com";
    static final String ALB = P + "tokyo-alb-77.ap-northeast-1.elb.amazonaws.com";
    static final String SEOUL_ALB = P + "seoul-alb-88.ap-northeast-2.elb.amazonaws.com";
    static final String MACHINE = "arn:aws:states:ap-northeast-1:123456789012:stateMachine:failover";
    static final String TOPIC = "arn:aws:sns:ap-northeast-1:123456789012:approval";
    static final String PLAIN = """
            #!/bin/bash
            export AWS_REGION=ap-northeast-1
            export DR_RECOVERY_START_TIME=2026-11-27T00:00:00.000Z
            export DR_GRACE_PERIOD_MINUTES=15
            export BEDROCK_REGION=ap-northeast-1
            export DYNAMODB_RESERVATIONS_TABLE=KDT-Msp4-PLDR-reservations
            """;
    static final String WITH_PLACEHOLDER = PLAIN + "export API_URL=http://PLACEHOLDER:3001\n";
    static final String WITH_SEOUL = PLAIN + "export API_URL=http://" + SEOUL_NLB + ":3001\n";
    static final String WITH_NLB = PLAIN + "export API_URL=http://" + NLB + ":3001\n";

    private Tokyo() {}

    static Blueprint plan() {
        return Blueprint.usual(TableNames.withPrefix(P)).with(Setting.DOMAIN, "ticket.example.com")
                .with(Setting.AUTOMATION_FUNCTION, "failover").with(Setting.MAIN_BUCKET, "app-an2")
                .with(Setting.STANDBY_BUCKET, "app-an1").with(Setting.ARTEFACT, "app.tar.gz")
                .with(Setting.MODELS, "apac.amazon.nova-lite-v1:0,amazon.nova-lite-v1:0")
                .with(Setting.ALARM_RULE, "seoul-down").with(Setting.FAILOVER_RULE, "start-failover")
                .with(Setting.STATE_MACHINE, MACHINE).with(Setting.APPROVAL_TOPIC, TOPIC)
                .with(Setting.MAIN_TEMPLATE, "main-lt");
    }

    static ScalingGroup web(String version) {
        return new ScalingGroup(P + "tokyo-web", 0, 4, 0, Optional.of(new Fleet.Launch("web-lt", version)), List.of(),
                List.of("tg-web"), List.of("ap-northeast-1a", "ap-northeast-1c"), List.of("subnet-1"), List.of());
    }

    static ScalingGroup app() {
        return new ScalingGroup(P + "tokyo-app", 0, 4, 0, Optional.of(new Fleet.Launch("app-lt", "$Default")),
                List.of(),
                List.of("tg-app"), List.of("ap-northeast-1a", "ap-northeast-1c"), List.of("subnet-1"), List.of());
    }

    static TemplateVersion version(long number, boolean isDefault, String userData) {
        return new TemplateVersion(number, isDefault, NOW.minusSeconds((30 - number) * 3600),
                new Fleet.Launched(Optional.of("ami-1"), Optional.of("t3.small"), Optional.of("ops"),
                        Optional.of("instances")),
                UserData.of(userData), Optional.empty());
    }

    /** The incident's: Seoul's address until version 6, the placeholder in version 7. */
    static List<TemplateVersion> sevenVersions() {
        return List.of(version(1, true, WITH_SEOUL), version(2, false, WITH_SEOUL), version(3, false, WITH_SEOUL),
                version(4, false, WITH_SEOUL), version(5, false, WITH_SEOUL), version(6, false, WITH_SEOUL),
                version(7, false, WITH_PLACEHOLDER));
    }

    static Edge.LoadBalancer balancer(String name, String dns, String type, Instant created) {
        return new Edge.LoadBalancer(name, "arn:" + name, dns, type, "active", created,
                type.equals("application") ? List.of("sg-1") : List.of());
    }

    static List<Edge.LoadBalancer> balancers(String region) {
        return region.equals(SEOUL)
                ? List.of(balancer(P + "seoul-alb", SEOUL_ALB, "application", LONG_AGO))
                : List.of(balancer(P + "tokyo-alb", ALB, "application", LONG_AGO),
                        balancer(P + "tokyo-nlb", NLB, "network", LONG_AGO));
    }

    static Dns.DnsRecord record(String role, String target) {
        return new Dns.DnsRecord("ticket.example.com", "A", Optional.of(role), Optional.empty(),
                Optional.of(new Dns.Alias(target.toLowerCase(java.util.Locale.ROOT), true)), Optional.of("hc-1"),
                List.of());
    }

    static Dns.HealthCheck healthCheck() {
        return new Dns.HealthCheck("hc-1", "HTTP", false, false, SEOUL_ALB, "/api/health", 3, List.of(), 0,
                Optional.empty());
    }

    static Tables.Description table(String region, String name) {
        String other = region.equals(SEOUL) ? TOKYO : SEOUL;
        boolean seats = name.endsWith("reservations");
        return new Tables.Description(name, "arn:aws:dynamodb:" + region + ":123456789012:table/" + name, "ACTIVE",
                seats ? List.of("PK", "SK") : List.of("id"),
                seats ? List.of(new Tables.Index("userId-index", List.of("userId"), "ALL", "ACTIVE")) : List.of(),
                List.of(new Tables.Replica(other, "ACTIVE", Optional.empty())), true, 0, Optional.of(4000L));
    }

    /** By the port's method: a value, or a function of its arguments. */
    static Fake estate() {
        return new Fake()
                .answer("scalingGroups", List.of(web("7"), app())).answer("activities", List.of())
                .by("templateVersions", a -> switch ((String) a[1]) {
                    case "web-lt" -> sevenVersions();
                    case "app-lt" -> List.of(version(1, true, WITH_NLB));
                    default -> List.of(version(1, true, PLAIN));
                })
                .answer("image",
                        Optional.of(new Fleet.Image("ami-1", "available", Optional.empty(), List.of("snap-1"))))
                .answer("snapshots", List.of(new Fleet.Snapshot("snap-1", "completed", Optional.of("key-1"))))
                .answer("encryptionKey", Optional.of("Enabled")).answer("keyPairs", Set.of("ops"))
                .answer("zonesOffering", Set.of("ap-northeast-1a", "ap-northeast-1c")).answer("quota", 64d)
                .by("loadBalancers", a -> balancers((String) a[0]))
                .answer("targetGroups", List.of(
                        new Edge.TargetGroup("tg-web", "tg-web", 3000, "/api/health",
                                List.of("arn:" + P + "tokyo-alb")),
                        new Edge.TargetGroup("tg-app", "tg-app", 3001, "/api/health",
                                List.of("arn:" + P + "tokyo-nlb"))))
                .answer("targetHealth", List.of())
                .answer("listeners", List.of(new Edge.Listener(443, "HTTPS", List.of("cert-1"))))
                .answer("certificate", new Edge.Certificate("cert-1", "ISSUED", List.of("*.example.com"),
                        Optional.of(NOW.plusSeconds(200 * 86_400L))))
                .answer("zone", Optional.of(new Dns.Zone("Z1", "example.com")))
                .answer("acceleratedRecovery", Optional.of("ENABLED"))
                .answer("records", List.of(record("PRIMARY", SEOUL_ALB), record("SECONDARY", ALB)))
                .answer("healthChecks", List.of(healthCheck()))
                .by("table", a -> Optional.of(table((String) a[0], (String) a[1])))
                .answer("timeToLive", Optional.of("ttl"))
                .answer("policy", Optional.empty()).answer("limits", new Tables.Limits(40_000, 80_000))
                .answer("peakWrites", Map.of(P + "reservations", 900d)).answer("clientWrites", Map.of())
                .answer("runningVcpus", OptionalDouble.empty())
                .answer("role", Optional.of("arn:aws:iam::123456789012:role/instances"))
                .by("simulated", a -> allowed((List<?>) a[2]))
                .answer("availability", new Models.Availability("AVAILABLE", "AUTHORIZED", "AVAILABLE", "AVAILABLE"))
                .answer("profile", Optional.of(new Models.Profile("apac.amazon.nova-lite-v1:0", "ACTIVE",
                        List.of("ap-northeast-1", "ap-southeast-1"))))
                .answer("trial", new Models.Trial(Optional.empty()))
                .answer("subnets", List.of(new Network.Subnet("subnet-1", "vpc-1")))
                .answer("routeTables", List.of(new Network.RouteTable("rtb-1", "vpc-1", false, List.of("subnet-1"),
                        List.of(new Network.Route("10.1.0.0/16", "local", false)))))
                .answer("endpoints", List.of(
                        new Network.Endpoint("dynamodb", "vpc-1", true, true, List.of("rtb-1")),
                        new Network.Endpoint("s3", "vpc-1", true, true, List.of("rtb-1")),
                        new Network.Endpoint("bedrock-runtime", "vpc-1", false, true, List.of())))
                .answer("natGateways", List.of())
                .answer("securityGroups", List.of(new Network.SecurityGroup("sg-1",
                        List.of(new Network.Door(443, 443, List.of("pl-checkers", "203.0.113.0/24"))))))
                .answer("rule", Optional.of("ENABLED")).answer("targets", List.of(MACHINE))
                .answer("stateMachine", Optional.of(new Trigger.StateMachine("ACTIVE", "{}")))
                .answer("executions", List.of(new Trigger.Execution("SUCCEEDED", LONG_AGO)))
                .answer("code", Optional.of(new Fleet.Code(Map.of("app.py", "ec2.describe(Versions=['7'])"))))
                .answer("subscriptions", List.of(new Trigger.Subscription("email", true)))
                .answer("artefact", Optional.of(new Store.Artefact("etag-1", 1000, LONG_AGO)))
                .answer("replication", Optional.of("Enabled"))
                .by("get", a -> new Probes.Answer(200, Optional.empty(), Optional.of(SEOUL), Map.of()))
                .answer("tls", new Probes.Shown(List.of("*.example.com"), NOW.plusSeconds(200 * 86_400L)))
                .answer("lastDrill", Optional.of(NOW.minusSeconds(10 * 86_400L)))
                .answer("goodRun", Optional.of(new Journal.GoodRun(LONG_AGO, Map.of())));
    }

    private static Map<String, String> allowed(List<?> actions) {
        return actions.stream().collect(java.util.stream.Collectors.toMap(String::valueOf, _ -> "allowed"));
    }
}
