package com.megaticket.console.readiness.rules;

import static com.megaticket.console.readiness.rules.Tokyo.ALB;
import static com.megaticket.console.readiness.rules.Tokyo.NLB;
import static com.megaticket.console.readiness.rules.Tokyo.NOW;
import static com.megaticket.console.readiness.rules.Tokyo.P;
import static com.megaticket.console.readiness.rules.Tokyo.SEOUL;
import static com.megaticket.console.readiness.rules.Tokyo.SEOUL_ALB;
import static com.megaticket.console.readiness.rules.Tokyo.record;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Dns;
import com.megaticket.console.readiness.estate.Dns.DnsRecord;
import com.megaticket.console.readiness.estate.Dns.HealthCheck;
import com.megaticket.console.readiness.estate.Edge;
import com.megaticket.console.readiness.estate.Network;
import com.megaticket.console.readiness.estate.Probes;
import com.megaticket.console.readiness.estate.Trigger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with names, load balancers, ways, the trigger and what is heard from outside. */
final class WrongSurroundings {
    private WrongSurroundings() {}

    static List<Wrong> all() {
        var all = new ArrayList<>(names());
        all.addAll(checks());
        all.addAll(edge());
        all.addAll(certificates());
        all.addAll(ways());
        all.addAll(trigger());
        all.addAll(heard());
        return all;
    }

    private static DnsRecord plain(long ttl) {
        return new DnsRecord("ticket.example.com", "A", Optional.of("PRIMARY"), Optional.of(ttl), Optional.empty(),
                Optional.of("hc-1"), List.of("192.0.2.1"));
    }

    private static List<Wrong> names() {
        return List.of(
                Wrong.of(CheckId.R8, Trouble.ZONE_MISSING, "zone", Optional.empty()),
                Wrong.of(CheckId.R8, Trouble.RECORD_MISSING, "records", List.of(record("PRIMARY", SEOUL_ALB))),
                Wrong.of(CheckId.R8, Trouble.RECORDS_TO_ONE_PLACE, "records",
                        List.of(record("PRIMARY", "cdn.example.net"), record("SECONDARY", "cdn.example.net"))),
                Wrong.of(CheckId.R8, Trouble.ALIAS_TO_NOBODY, "records", List.of(record("PRIMARY", SEOUL_ALB),
                        record("SECONDARY", "gone.ap-northeast-1.elb.amazonaws.com"))),
                Wrong.of(CheckId.R10, Trouble.TTL_LONG, "records", List.of(plain(120))),
                Wrong.of(CheckId.R10, Trouble.TTL_FAR_TOO_LONG, "records", List.of(plain(3600))),
                Wrong.of(CheckId.R28, Trouble.ACCELERATED_RECOVERY_OFF, "acceleratedRecovery",
                        Optional.of("DISABLED")));
    }

    private static HealthCheck check(
            String type, boolean disabled, boolean inverted, String path, List<String> children,
            int needed, Optional<String> withoutData) {
        return new HealthCheck("hc-1", type, disabled, inverted, "x", path, 3, children, needed, withoutData);
    }

    private static Wrong blind(Trouble found, HealthCheck check) {
        return Wrong.of(CheckId.R9, found, "healthChecks", List.of(check));
    }

    private static List<Wrong> checks() {
        var alias = new Dns.Alias(ALB, false);
        return List.of(
                Wrong.of(CheckId.R9, Trouble.ALIAS_BLIND, "records", List.of(new DnsRecord("ticket.example.com", "A",
                        Optional.of("SECONDARY"), Optional.empty(), Optional.of(alias), Optional.of("hc-1"),
                        List.of()))),
                Wrong.of(CheckId.R9, Trouble.RECORD_WITHOUT_CHECK, "records",
                        List.of(new DnsRecord("ticket.example.com",
                                "A", Optional.of("SECONDARY"), Optional.of(60L), Optional.empty(), Optional.empty(),
                                List.of()))),
                Wrong.of(CheckId.R9, Trouble.HEALTH_CHECK_MISSING, "healthChecks", List.of()),
                blind(Trouble.HEALTH_CHECK_DISABLED,
                        check("HTTP", true, false, "/api/health", List.of(), 0, Optional.empty())),
                blind(Trouble.HEALTH_CHECK_INVERTED,
                        check("HTTP", false, true, "/api/health", List.of(), 0, Optional.empty())),
                blind(Trouble.HEALTH_CHECK_OTHER_PATH,
                        check("HTTP", false, false, "/", List.of(), 0, Optional.empty())),
                blind(Trouble.HEALTH_CHECK_THRESHOLD,
                        check("CALCULATED", false, false, "", List.of("hc-1"), 2, Optional.empty())),
                blind(Trouble.HEALTH_CHECK_FINE_WITHOUT_DATA,
                        check("CLOUDWATCH_METRIC", false, false, "", List.of(), 0, Optional.of("Healthy"))));
    }

    private static List<Edge.LoadBalancer> only(Edge.LoadBalancer... some) {
        return List.of(some);
    }

    private static List<Wrong> edge() {
        var alb = Tokyo.balancers(Tokyo.TOKYO).getFirst();
        var nlb = Tokyo.balancers(Tokyo.TOKYO).getLast();
        var health = new Edge.Health("i-1", "unhealthy", "Target.Timeout");
        return List.of(
                Wrong.of(CheckId.R22, Trouble.BALANCER_MISSING, "loadBalancers", only(nlb)),
                Wrong.of(CheckId.R22, Trouble.BALANCER_MADE_LATE, "loadBalancers", only(alb)),
                Wrong.of(CheckId.R22, Trouble.BALANCER_NOT_ACTIVE, "loadBalancers", only(alb, new Edge.LoadBalancer(
                        P + "tokyo-nlb", nlb.arn(), NLB, "network", "provisioning", nlb.created(), List.of()))),
                Wrong.of(CheckId.R22, Trouble.BALANCER_WITHOUT_TARGETS, "targetGroups", List.of()),
                Wrong.of(CheckId.R22, Trouble.NO_TARGETS, fake -> {}).serving(),
                Wrong.of(CheckId.R22, Trouble.TARGET_UNHEALTHY, "targetHealth", List.of(health)),
                Wrong.of(CheckId.R22, Trouble.PORT_SHUT, "securityGroups", List.of()),
                Wrong.of(CheckId.R22, Trouble.CHECKERS_SHUT_OUT, "securityGroups",
                        List.of(new Network.SecurityGroup("sg",
                                List.of(new Network.Door(443, 443, List.of("203.0.113.0/24")))))));
    }

    private static Edge.Certificate certificate(String status, String name, Instant end) {
        return new Edge.Certificate("cert-1", status, List.of(name), Optional.of(end));
    }

    private static List<Wrong> certificates() {
        Instant far = NOW.plusSeconds(200 * 86_400L);
        var plain = List.of(new Edge.Listener(80, "HTTP", List.of()));
        var safe = List.of(new Edge.Listener(443, "HTTPS", List.of("cert-1")));
        return List.of(
                Wrong.of(CheckId.R21, Trouble.BALANCER_MISSING, "loadBalancers", List.of()),
                Wrong.of(CheckId.R21, Trouble.NO_SAFE_LISTENER,
                        fake -> fake.by("listeners", a -> a[0].equals(SEOUL) ? safe : plain)),
                Wrong.of(CheckId.R21, Trouble.CERTIFICATE_NOT_ISSUED, "certificate",
                        certificate("PENDING_VALIDATION", "*.example.com", far)),
                Wrong.of(CheckId.R21, Trouble.CERTIFICATE_OTHER_NAME, "certificate",
                        certificate("ISSUED", "*.example.org", far)),
                Wrong.of(CheckId.R21, Trouble.CERTIFICATE_ENDS_SOON, "certificate",
                        certificate("ISSUED", "*.example.com", NOW.plusSeconds(86_400))),
                Wrong.of(CheckId.R21, Trouble.CERTIFICATE_EXPIRED, "tls",
                        new Probes.Shown(List.of("*.example.com"), NOW.minusSeconds(1))));
    }

    private static Network.RouteTable table(List<String> subnets, Network.Route... routes) {
        return new Network.RouteTable("rtb-1", "vpc-1", false, subnets, List.of(routes));
    }

    private static List<Wrong> ways() {
        return List.of(
                Wrong.of(CheckId.R23, Trouble.NO_ROUTE_TABLE, "routeTables", List.of(table(List.of("subnet-9")))),
                Wrong.of(CheckId.R23, Trouble.ROUTE_TO_NOWHERE, "routeTables",
                        List.of(table(List.of("subnet-1"), new Network.Route("0.0.0.0/0", "nat-gone", true)))),
                Wrong.of(CheckId.R23, Trouble.SERVICE_OUT_OF_REACH, "endpoints", List.of(
                        new Network.Endpoint("dynamodb", "vpc-1", true, true, List.of("rtb-public")),
                        new Network.Endpoint("s3", "vpc-1", true, true, List.of("rtb-1")),
                        new Network.Endpoint("bedrock-runtime", "vpc-1", false, true, List.of()))),
                Wrong.of(CheckId.R23, Trouble.SERVICE_OUT_OF_REACH, fake -> {
                    fake.answer("endpoints", List.of());
                    fake.answer("routeTables",
                            List.of(table(List.of("subnet-1"), new Network.Route("0.0.0.0/0", "nat-1", false))));
                    fake.answer("natGateways", List.of(new Network.NatGateway("nat-1", "failed")));
                }));
    }

    private static List<Wrong> trigger() {
        return List.of(
                Wrong.of(CheckId.R24, Trouble.RULE_OFF, fake -> fake.by("rule",
                        a -> Optional.of(a[0].equals("us-east-1") ? "DISABLED" : "ENABLED"))),
                Wrong.of(CheckId.R24, Trouble.RULE_LEADS_NOWHERE, "targets", List.of("arn:aws:lambda:x")),
                Wrong.of(CheckId.R24, Trouble.STATE_MACHINE_MISSING, "stateMachine", Optional.empty()),
                Wrong.of(CheckId.R24, Trouble.EXECUTION_FAILED, "executions",
                        List.of(new Trigger.Execution("FAILED", NOW), new Trigger.Execution("SUCCEEDED", NOW))),
                Wrong.of(CheckId.R24, Trouble.FUNCTION_MISSING, "code", Optional.empty()),
                Wrong.of(CheckId.R25, Trouble.NOBODY_ASKED, "subscriptions",
                        List.of(new Trigger.Subscription("email", false))),
                Wrong.of(CheckId.R25, Trouble.NOBODY_ASKED, "subscriptions", List.of()),
                Wrong.of(CheckId.R25, Trouble.SUBSCRIPTION_PENDING, "subscriptions",
                        List.of(new Trigger.Subscription("email", true), new Trigger.Subscription("sms", false))));
    }

    private static Probes.Answer answer(int status, String region) {
        return new Probes.Answer(status, Optional.empty(), Optional.empty(), Map.of("region", region));
    }

    private static List<Wrong> heard() {
        var redirect = new Probes.Answer(307, Optional.of("https://seoul.example.com/"), Optional.empty(), Map.of());
        return List.of(
                Wrong.of(CheckId.R11, Trouble.APP_NOT_RUNNING, "get", answer(502, "")),
                Wrong.of(CheckId.R11, Trouble.HEALTH_NOT_OK, "get", answer(404, "")),
                Wrong.of(CheckId.R11, Trouble.REDIRECTED, "get", redirect),
                Wrong.of(CheckId.R11, Trouble.OTHER_REGION_ANSWERS, "get", answer(200, Tokyo.TOKYO)),
                Wrong.of(CheckId.R11, Trouble.HEALTH_SHALLOW, fake -> fake.by("get",
                        a -> answer(a[0].toString().endsWith("/api/performances") ? 500 : 200, SEOUL))),
                Wrong.of(CheckId.R11, Trouble.BALANCER_MISSING, "loadBalancers", List.of()),
                Wrong.of(CheckId.R29, Trouble.REDIRECTED, fake -> fake.by("get",
                        a -> a[0].toString().endsWith("/config.js") ? redirect : answer(200, SEOUL))),
                Wrong.of(CheckId.R29, Trouble.PARTS_APART, fake -> fake.by("get",
                        a -> answer(200, a[0].toString().endsWith("/config.js") ? Tokyo.TOKYO : SEOUL))),
                Wrong.of(CheckId.R31, Trouble.NO_GOOD_RUN, "goodRun", Optional.empty()),
                Wrong.of(CheckId.R32, Trouble.DRILL_OLD, "lastDrill", Optional.of(NOW.minusSeconds(91 * 86_400L))),
                Wrong.of(CheckId.R32, Trouble.DRILL_OLD, "lastDrill", Optional.of(NOW.minusSeconds(86_400L * 8)))
                        .with(Setting.DRILL_DAYS, "7"));
    }
}
