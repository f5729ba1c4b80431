package com.megaticket.console.aws.failover;

import static com.megaticket.console.aws.estate.Xml.query;
import static com.megaticket.console.aws.estate.Xml.queryError;
import static com.megaticket.console.aws.estate.Xml.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.estate.Wire;
import com.megaticket.console.aws.estate.Wire.Asked;
import com.megaticket.console.aws.estate.Wire.Reply;
import com.megaticket.console.failover.estate.Servers;
import com.megaticket.console.failover.estate.Servers.Health;
import com.megaticket.console.failover.estate.Servers.Scaled;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The standby's groups and both regions' targets, by the real clients. */
@Execution(ExecutionMode.CONCURRENT)
class ScalingServersTest {
    private static final String SEOUL = "ap-northeast-2";
    private static final String TOKYO = "ap-northeast-1";
    private static final Instant BEGUN = Instant.parse("2026-11-28T03:00:00Z");
    private static final String START = "2026-11-28T03:00:00.000Z";
    private static final String P = "KDT-Msp4-PLDR-";
    private static final Blueprint PLAN = Blueprint.usual(TableNames.withPrefix(TableNames.DEFAULT_PREFIX));

    private final Wire wire = new Wire();
    private final AwsClients clients = wire.clients();
    /** Group to its wanted size; what the service is asked for it takes. */
    private final Map<String, Integer> groups = new HashMap<>(Map.of("tokyo-web", 0, "tokyo-app", 0, "other", 0));
    private String suspended = "";
    private String start = "none";

    ScalingServersTest() {
        wire.by("autoscaling DescribeAutoScalingGroups",
                _ -> query("DescribeAutoScalingGroups", tag("AutoScalingGroups",
                        groups.entrySet().stream().map(g -> group(g.getKey(), g.getValue())).toArray())));
        wire.by("autoscaling UpdateAutoScalingGroup", this::grow);
        wire.by("ssm GetParameter", _ -> Reply.json("{\"Parameter\":{\"Name\":\"n\",\"Value\":\"" + start + "\"}}"));
        wire.by("ssm PutParameter", asked -> {
            start = PolicyTable.read(asked).path("Value").asText();
            return Reply.json("{\"Version\":2}");
        });
    }

    @AfterEach
    void close() {
        clients.close();
        wire.close();
        assertThat(wire.unanswered()).isEmpty();
    }

    private Servers servers() {
        return AwsEstateSteps.of(clients, PLAN, () -> {
            throw new IllegalStateException("no name is asked for");
        }).servers();
    }

    private String group(String name, int size) {
        return tag("member", tag("AutoScalingGroupName", P + name), tag("MinSize", Math.min(size, 1)),
                tag("MaxSize", Math.max(size, 1)), tag("DesiredCapacity", size), tag("DefaultCooldown", 300),
                tag("AvailabilityZones"), tag("HealthCheckType", "ELB"), tag("CreatedTime", START),
                suspended.isEmpty()
                        ? ""
                        : tag("SuspendedProcesses", tag("member", tag("ProcessName", suspended))));
    }

    private Reply grow(Asked asked) {
        String name = asked.body().replaceAll("(?s).*AutoScalingGroupName=" + P + "([\\w-]+).*", "$1");
        assertThat(start).as("written before anything starts").isEqualTo(START);
        assertThat(asked.body()).contains("MinSize=2", "MaxSize=2", "DesiredCapacity=2");
        groups.put(name, 2);
        return query("UpdateAutoScalingGroup");
    }

    private List<String> changes() {
        return wire.asked().stream().map(Asked::operation).filter(o -> o.startsWith("Update") || o.startsWith("Put"))
                .toList();
    }

    @Test
    void bothGroupsAreRaisedAfterTheStartIsWrittenAndOnlyOnce() {
        assertThat(servers().warm(TOKYO, BEGUN)).isInstanceOfSatisfying(Scaled.Warm.class,
                warm -> assertThat(warm.proof()).contains(P + "tokyo-web wants 2", P + "tokyo-app wants 2"));
        assertThat(groups).containsEntry("other", 0);
        assertThat(changes()).containsExactly("PutParameter", "UpdateAutoScalingGroup", "UpdateAutoScalingGroup");
        assertThat(servers().warm(TOKYO, BEGUN)).isInstanceOf(Scaled.Warm.class);
        assertThat(changes()).as("repeated, it changes nothing").hasSize(3);
    }

    /** Whoever warmed them wrote a start of their own, and the instances have read it. */
    @Test
    void startIsLeftAloneWhereTheServersRunAlready() {
        groups.putAll(Map.of("tokyo-web", 2, "tokyo-app", 3));
        assertThat(servers().warm(TOKYO, BEGUN)).isInstanceOf(Scaled.Warm.class);
        assertThat(changes()).isEmpty();
        assertThat(start).isEqualTo("none");
    }

    @Test
    void tryThatEndedHalfWayGoesOnWithTheSameStart() {
        groups.put("tokyo-web", 2);
        start = START;
        assertThat(servers().warm(TOKYO, BEGUN)).isInstanceOf(Scaled.Warm.class);
        assertThat(changes()).containsExactly("UpdateAutoScalingGroup");
    }

    @Test
    void groupsThatAreNotThereOrStartNothingAreNamed() {
        groups.remove("tokyo-app");
        suspended = "Launch";
        assertThat(servers().warm(TOKYO, BEGUN)).isInstanceOfSatisfying(Scaled.Lacking.class,
                lacking -> assertThat(lacking.what()).contains("no group " + P + "tokyo-app",
                        P + "tokyo-web starts nothing: its process Launch is suspended"));
    }

    @Test
    void mainRegionHasNothingToScale() {
        assertThat(servers().warm(SEOUL, BEGUN)).isInstanceOf(Scaled.NothingToScale.class);
        assertThat(wire.asked()).isEmpty();
    }

    @Test
    void whoMayNotIsGivenAllOfItInItsOrder() {
        wire.answer("autoscaling UpdateAutoScalingGroup", queryError(403, "AccessDenied", "no"));
        assertThat(servers().warm(TOKYO, BEGUN)).isInstanceOfSatisfying(Scaled.NotPermitted.class, not -> assertThat(
                not.command()).startsWith(
                        "aws ssm put-parameter --region ap-northeast-1 --name"
                                + " /megaticket/dr/recovery-start-time --type String --overwrite --value " + START
                                + " && aws autoscaling update-auto-scaling-group --region ap-northeast-1")
                .contains(P + "tokyo-web --min-size 2 --max-size 2 --desired-capacity 2", P + "tokyo-app"));
        wire.answer("ssm PutParameter", PolicyTable.error("AccessDeniedException", "no"));
        start = "none";
        assertThat(servers().warm(TOKYO, BEGUN)).isInstanceOf(Scaled.NotPermitted.class);
        groups.putAll(Map.of("tokyo-web", 2, "tokyo-app", 2));
        assertThat(servers().warm(TOKYO, BEGUN)).as("done by hand, and seen").isInstanceOf(Scaled.Warm.class);
    }

    @Test
    void serviceThatFailsIsNoRefusal() {
        wire.answer("autoscaling UpdateAutoScalingGroup", queryError(400, "ScalingActivityInProgress", "later"));
        assertThatThrownBy(() -> servers().warm(TOKYO, BEGUN)).isInstanceOf(Fault.class);
    }

    private void balancers(String... names) {
        wire.answer("elasticloadbalancing DescribeLoadBalancers", query("DescribeLoadBalancers", tag("LoadBalancers",
                List.of(names).stream().map(n -> tag("member", tag("LoadBalancerName", P + n),
                        tag("LoadBalancerArn", "arn:" + n), tag("DNSName", n), tag("Type", "application"),
                        tag("State", tag("Code", "active")), tag("CreatedTime", START))).toArray())));
        wire.answer("elasticloadbalancing DescribeTargetGroups", query("DescribeTargetGroups", tag("TargetGroups",
                List.of(names).stream().map(n -> tag("member", tag("TargetGroupName", "tg-" + n),
                        tag("TargetGroupArn", "tg-" + n), tag("Port", 3000),
                        tag("LoadBalancerArns", tag("member", "arn:" + n)))).toArray())));
    }

    private static String target(String id, String state, String reason) {
        return tag("member", tag("Target", tag("Id", id)), tag("TargetHealth", tag("State", state),
                reason.isEmpty() ? "" : tag("Reason", reason)));
    }

    private void targets(String... targets) {
        wire.answer("elasticloadbalancing DescribeTargetHealth",
                query("DescribeTargetHealth", tag("TargetHealthDescriptions", (Object[]) targets)));
    }

    @Test
    void standbyNeedsAsManyAsThePlanBehindBothBalancers() {
        balancers("tokyo-alb", "tokyo-nlb", "other-alb");
        targets(target("i-1", "healthy", ""), target("i-2", "healthy", ""), target("i-0", "draining", "x"));
        assertThat(servers().health(TOKYO)).isEqualTo(new Health.Counted(4, 4, List.of()));
        targets(target("i-1", "healthy", ""));
        assertThat(servers().health(TOKYO)).isInstanceOfSatisfying(Health.Counted.class, counted -> assertThat(
                counted.unwell()).containsExactly("tg-tokyo-alb: 1 of 2 targets registered",
                        "tg-tokyo-nlb: 1 of 2 targets registered"));
        targets(target("i-1", "healthy", ""), target("i-2", "unhealthy", "Target.FailedHealthChecks"));
        assertThat(servers().health(TOKYO)).isInstanceOfSatisfying(Health.Counted.class, counted -> {
            assertThat(counted.healthy()).isEqualTo(2);
            assertThat(counted.unwell()).contains("tg-tokyo-nlb i-2: unhealthy Target.FailedHealthChecks");
        });
    }

    @Test
    void mainRegionNeedsAllThatAreRegistered() {
        balancers("seoul-alb");
        targets(target("i-1", "healthy", ""));
        assertThat(servers().health(SEOUL)).isEqualTo(new Health.Counted(1, 1, List.of()));
        targets();
        assertThat(servers().health(SEOUL)).isInstanceOfSatisfying(Health.Counted.class,
                counted -> assertThat(counted.unwell()).containsExactly("tg-seoul-alb: 0 of 1 targets registered"));
    }

    @Test
    void balancerThatIsNotThereOrHasNothingBehindItIsNamed() {
        balancers("tokyo-alb");
        targets(target("i-1", "healthy", ""), target("i-2", "healthy", ""));
        assertThat(servers().health(TOKYO)).isInstanceOfSatisfying(Health.Counted.class,
                counted -> assertThat(counted.unwell()).containsExactly("no load balancer " + P + "tokyo-nlb"));
        wire.answer("elasticloadbalancing DescribeTargetGroups", query("DescribeTargetGroups", tag("TargetGroups")));
        assertThat(servers().health(TOKYO)).isInstanceOfSatisfying(Health.Counted.class, counted -> assertThat(
                counted.unwell()).contains(P + "tokyo-alb has no target group"));
    }
}
