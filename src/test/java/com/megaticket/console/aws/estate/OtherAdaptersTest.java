package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.AwsFleetTest.fails;
import static com.megaticket.console.aws.estate.AwsFleetTest.isDenied;
import static com.megaticket.console.aws.estate.Recorded.SEOUL;
import static com.megaticket.console.aws.estate.Recorded.TOKYO;
import static com.megaticket.console.aws.estate.Xml.ec2;
import static com.megaticket.console.aws.estate.Xml.query;
import static com.megaticket.console.aws.estate.Xml.queryError;
import static com.megaticket.console.aws.estate.Xml.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.estate.Wire.Reply;
import com.megaticket.console.readiness.estate.Dns;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Network;
import com.megaticket.console.readiness.estate.Tables;
import com.megaticket.console.shared.Failure;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages, absences, refusals and parts, where a service has its own way. That whole answers arrive is in WholeBoardTest. */
@Execution(ExecutionMode.CONCURRENT)
class OtherAdaptersTest {
    private static final Reply JSON_DENIED = Reply.json("{\"__type\":\"AccessDeniedException\",\"message\":\"no\"}")
            .status(400);

    private final Wire wire = new Wire();
    private final AwsClients clients = wire.clients();
    private final Estate estate = AwsEstate.of(clients, Clock.systemUTC(), WholeBoardTest.journal());

    @AfterEach
    void close() {
        clients.close();
        wire.close();
        assertThat(wire.unanswered()).isEmpty();
    }

    @Test
    void theZoneWithTheLongestNameIsFoundAmongAllPages() {
        String common = tag("CallerReference", "c");
        String wide = tag("HostedZone", tag("Id", "/hostedzone/Z1"), tag("Name", "example.com."), common);
        String narrow = tag("HostedZone", tag("Id", "/hostedzone/Z2"), tag("Name", "ticket.example.com."), common);
        String hidden = tag("HostedZone", tag("Id", "/hostedzone/Z3"), tag("Name", "a.ticket.example.com."), common,
                tag("Config", tag("PrivateZone", true)));
        int[] calls = {0};
        wire.by("route53 GET /2013-04-01/hostedzonesbyname", _ -> Reply.xml(tag("R", tag("HostedZones",
                calls[0]++ == 0 ? wide : narrow + hidden), tag("IsTruncated", calls[0] == 1), tag("NextDNSName", "t."),
                tag("NextHostedZoneId", "Z2"), tag("MaxItems", 1))));
        assertThat(estate.dns().zone("a.ticket.example.com")).contains(new Dns.Zone("Z2", "ticket.example.com"));
        assertThat(calls[0]).isEqualTo(2);
        assertThat(estate.dns().zone("notexample.com")).isEmpty();
    }

    @Test
    void recordsOfAllPagesAreReadAndPlainOnesKeepTheirTtl() {
        int[] calls = {0};
        wire.by("route53 GET /2013-04-01/hostedzone/Z1/rrset", _ -> Reply.xml(tag("R", tag("ResourceRecordSets",
                tag("ResourceRecordSet", tag("Name", "A" + calls[0]++ + ".Example.com."), tag("Type", "A"),
                        tag("TTL", 300),
                        tag("ResourceRecords", tag("ResourceRecord", tag("Value", "192.0.2.1"))))),
                tag("IsTruncated", calls[0] == 1), tag("NextRecordName", "b."), tag("NextRecordType", "A"),
                tag("MaxItems", 1))));
        assertThat(estate.dns().records("Z1")).extracting(Dns.DnsRecord::name).containsExactly("a0.example.com",
                "a1.example.com");
        assertThat(estate.dns().records("Z1").getFirst().ttl()).contains(300L);
    }

    /** Who repeats a throttled call takes the turn of everybody in the account. */
    @Test
    void route53IsAskedOnceEvenWhenItThrottles() {
        wire.answer("route53 GET /2013-04-01/healthcheck", queryError(400, "Throttling", "Rate exceeded"));
        fails(() -> estate.dns().healthChecks(), Failure.Throttled.class);
        assertThat(wire.asked()).hasSize(1);
        wire.answer("route53 GET /2013-04-01/healthcheck", queryError(403, "AccessDenied", "no"));
        isDenied(() -> estate.dns().healthChecks(), "route53:ListHealthChecks");
    }

    @Test
    void tablesThatAreNotThereAreAbsentAndFusesAreRead() {
        wire.answer("dynamodb DescribeTable", Reply.json("{\"__type\":\"x#ResourceNotFoundException\"}").status(400));
        assertThat(estate.tables().table(TOKYO, "t")).isEmpty();
        wire.answer("dynamodb DescribeTable", Reply
                .json("""
                        {"Table":{"TableName":"t","TableArn":"a","TableStatus":"ACTIVE",
                        "KeySchema":[{"AttributeName":"SK","KeyType":"RANGE"},{"AttributeName":"PK","KeyType":"HASH"}],
                        "ProvisionedThroughput":{"WriteCapacityUnits":5},
                        "GlobalSecondaryIndexes":[{"IndexName":"i","IndexStatus":"CREATING","Projection":{"ProjectionType":"ALL"},
                        "KeySchema":[{"AttributeName":"u","KeyType":"HASH"}]}],
                        "Replicas":[{"RegionName":"ap-northeast-2","ReplicaStatus":"REGION_DISABLED",
                        "ReplicaInaccessibleDateTime":1764200000},{"RegionName":"x","ReplicaStatus":"SOMETHING_NEW"}]}}"""));
        assertThat(estate.tables().table(TOKYO, "t")).get().satisfies(t -> {
            assertThat(t.keys()).containsExactly("PK", "SK");
            assertThat(t.onDemand()).isFalse();
            assertThat(t.provisionedWrites()).isEqualTo(5);
            assertThat(t.indexes()).containsExactly(new Tables.Index("i", List.of("u"), "ALL[]", "CREATING"));
            assertThat(t.replicas().getFirst().unreachableSince()).isPresent();
            assertThat(t.replicas().getLast().status()).isEqualTo("SOMETHING_NEW");
        });
        wire.answer("dynamodb DescribeTimeToLive",
                Reply.json("{\"TimeToLiveDescription\":{\"TimeToLiveStatus\":\"DISABLED\"}}"));
        assertThat(estate.tables().timeToLive(TOKYO, "t")).isEmpty();
        wire.answer("dynamodb DescribeLimits", JSON_DENIED);
        isDenied(() -> estate.tables().limits(TOKYO), "dynamodb:DescribeLimits");
    }

    @Test
    void aMetricIsForbiddenOrPartialButNeverEmptyByMistake() {
        List<String> tables = List.of("a", "b");
        wire.by("monitoring GetMetricData", asked -> Recorded.metrics(asked, List.of(600d, 60d), "Complete"));
        assertThat(estate.metrics().peakWrites(SEOUL, tables)).containsOnly(entry("a", 10d), entry("b", 10d));
        assertThat(estate.metrics().clientWrites(SEOUL, List.of("a"))).containsOnly(entry("a", 5 * 660d));
        wire.by("monitoring GetMetricData", asked -> Recorded.metrics(asked, List.of(), "Complete"));
        assertThat(estate.metrics().peakWrites(SEOUL, tables)).isEmpty();
        assertThat(estate.metrics().runningVcpus(SEOUL)).isEmpty();
        wire.by("monitoring GetMetricData", asked -> Recorded.metrics(asked, List.of(), "Forbidden"));
        isDenied(() -> estate.metrics().peakWrites(SEOUL, tables), "cloudwatch:GetMetricData");
        wire.by("monitoring GetMetricData", asked -> Recorded.metrics(asked, List.of(1d), "PartialData"));
        fails(() -> estate.metrics().clientWrites(SEOUL, tables), Failure.Unavailable.class);
        wire.by("monitoring GetMetricData", _ -> Reply.bytes("application/cbor",
                CborMap.bytes(Map.of("MetricDataResults", List.of()))).with("smithy-protocol", "rpc-v2-cbor"));
        fails(() -> estate.metrics().runningVcpus(SEOUL), Failure.Unavailable.class);
    }

    @Test
    void aRoleRefusedForOneResourceIsRefused() {
        wire.answer("iam SimulatePrincipalPolicy", query("SimulatePrincipalPolicy", tag("EvaluationResults",
                tag("member", tag("EvalActionName", "a:B"), tag("EvalDecision", "allowed")),
                tag("member", tag("EvalActionName", "a:B"), tag("EvalDecision", "implicitDeny")),
                tag("member", tag("EvalActionName", "a:C"), tag("EvalDecision", "allowed"))),
                tag("IsTruncated", false)));
        assertThat(estate.rights().simulated("r", TOKYO, List.of("a:B", "a:C"), List.of("x", "y")))
                .containsOnly(entry("a:B", "implicitDeny"), entry("a:C", "allowed"));
        assertThat(wire.asked().getFirst().body()).contains("aws%3ARequestedRegion", TOKYO);
        assertThat(wire.asked().getFirst().region()).as("where IAM takes signatures for").isEqualTo("us-east-1");
        wire.answer("iam GetInstanceProfile", queryError(404, "NoSuchEntity", "gone"));
        assertThat(estate.rights().role("p")).isEmpty();
    }

    @Test
    void aModelThatSaysNoIsToldFromAPersonWhoMayNotAsk() {
        String converse = "bedrock POST /model/m/converse";
        String type = "x-amzn-ErrorType";
        wire.answer(converse,
                Reply.json("{\"message\":\"You don't have access to the model with the specified model ID.\"}")
                        .with(type, "AccessDeniedException").status(403));
        assertThat(estate.models().trial(TOKYO, "m").refused()).get().asString().contains("access to the model");
        wire.answer(converse,
                Reply.json("{\"message\":\"User: arn:x is not authorized to perform: bedrock:InvokeModel on"
                        + " resource: arn:aws:bedrock:ap-southeast-1::foundation-model/x with an explicit deny in a service control"
                        + " policy\"}").with(type, "AccessDeniedException").status(403));
        assertThat(estate.models().trial(TOKYO, "m").refused()).get().asString().contains("ap-southeast-1");
        wire.answer(converse, Reply.json("{\"message\":\"User: arn:x is not authorized to perform: bedrock:InvokeModel"
                + " because no identity-based policy allows it\"}").with(type, "AccessDeniedException").status(403));
        isDenied(() -> estate.models().trial(TOKYO, "m"), "bedrock:InvokeModel");
        wire.answer(converse, Reply.json("{\"message\":\"slow\"}").with(type, "ThrottlingException").status(429));
        fails(() -> estate.models().trial(TOKYO, "m"), Failure.Throttled.class);
        wire.answer(converse,
                Reply.json("{\"message\":\"end of life\"}").with(type, "ResourceNotFoundException").status(404));
        assertThat(estate.models().trial(TOKYO, "m").refused()).isPresent();
        wire.answer("bedrock GET /inference-profiles/p",
                Reply.json("{\"message\":\"gone\"}").with(type, "ResourceNotFoundException").status(404));
        assertThat(estate.models().profile(TOKYO, "p")).isEmpty();
    }

    @Test
    void doorsAndRoutesOfEveryKindAreRead() {
        wire.answer("ec2 DescribeSecurityGroups", ec2("DescribeSecurityGroups", tag("securityGroupInfo", tag("item",
                tag("groupId", "sg-1"),
                tag("ipPermissions", tag("item", tag("ipProtocol", "-1"),
                        tag("groups", tag("item", tag("groupId", "sg-2")))))))));
        assertThat(estate.network().securityGroups(TOKYO, List.of("sg-1"))).singleElement()
                .satisfies(g -> assertThat(g.admits(3001)).isTrue());
        wire.answer("ec2 DescribeRouteTables", ec2("DescribeRouteTables", tag("routeTableSet", tag("item",
                tag("routeTableId", "rtb"), tag("vpcId", "vpc"),
                tag("associationSet", tag("item", tag("main", true))),
                tag("routeSet", tag("item", tag("destinationCidrBlock", "0.0.0.0/0"), tag("natGatewayId", "nat-1"),
                        tag("state", "blackhole")),
                        tag("item", tag("destinationPrefixListId", "pl-1"),
                                tag("gatewayId", "vpce-1"), tag("state", "active")))))));
        assertThat(estate.network().routeTables(TOKYO)).containsExactly(new Network.RouteTable("rtb", "vpc", true,
                List.of(),
                List.of(new Network.Route("0.0.0.0/0", "nat-1", true), new Network.Route("pl-1", "vpce-1", false))));
        wire.answer("ec2 DescribeNatGateways", ec2("DescribeNatGateways", tag("natGatewaySet", tag("item",
                tag("natGatewayId", "nat-1"), tag("state", "available")))));
        assertThat(estate.network().natGateways(TOKYO)).containsExactly(new Network.NatGateway("nat-1", "available"));
    }

    @Test
    void theTriggerIsFollowedThroughPagesAndAbsences() {
        int[] calls = {0};
        wire.by("events ListTargetsByRule",
                _ -> Reply.json("{\"Targets\":[{\"Id\":\"1\",\"Arn\":\"t" + calls[0]++ + "\"}]"
                        + (calls[0] == 1 ? ",\"NextToken\":\"n\"}" : "}")));
        assertThat(estate.trigger().targets(TOKYO, "r")).containsExactly("t0", "t1");
        wire.answer("events DescribeRule", Reply.json("{\"__type\":\"ResourceNotFoundException\"}").status(400));
        assertThat(estate.trigger().rule(TOKYO, "r")).isEmpty();
        wire.answer("states DescribeStateMachine", Reply.json("{\"__type\":\"StateMachineDoesNotExist\"}").status(400));
        assertThat(estate.trigger().stateMachine(TOKYO, Recorded.MACHINE)).isEmpty();
        wire.answer("sns ListSubscriptionsByTopic", query("ListSubscriptionsByTopic", tag("Subscriptions",
                tag("member", tag("Protocol", "email"), tag("SubscriptionArn", "PendingConfirmation"),
                        tag("Endpoint", "someone@example.com")))));
        assertThat(estate.trigger().subscriptions(TOKYO, "arn:t")).singleElement().satisfies(s -> {
            assertThat(s.confirmed()).isFalse();
            assertThat(s.toString()).doesNotContain("someone");
        });
        wire.answer("sns ListSubscriptionsByTopic", queryError(403, "AuthorizationError", "no"));
        isDenied(() -> estate.trigger().subscriptions(TOKYO, "arn:t"), "sns:ListSubscriptionsByTopic");
    }

    /** What could be seen only in part, or not at all, is no code without the pattern. */
    @Test
    void codeIsReadWholeOrNotAtAll() {
        wire.answer("lambda GET /2015-03-31/functions/f",
                Reply.json("{\"Code\":{\"Location\":\"" + wire.uri() + "/c.zip\"}}"));
        wire.answer("web GET /c.zip", Reply.bytes("application/zip", Recorded.zip("lib/site-packages/x.py", "x")));
        fails(() -> estate.trigger().code(TOKYO, "f"), Failure.Unavailable.class);
        wire.answer("web GET /c.zip", Reply.json("{}").status(403));
        fails(() -> estate.trigger().code(TOKYO, "f"), Failure.Unavailable.class);
        wire.answer("web GET /c.zip", Reply.bytes("application/zip", Recorded.zip("app.py", "SECRET=open-sesame")));
        assertThat(estate.trigger().code(TOKYO, "f")).get().satisfies(c -> {
            assertThat(c.files()).containsEntry("app.py", "SECRET=open-sesame");
            assertThat(c.toString()).doesNotContain("sesame");
        });
        wire.answer("lambda GET /2015-03-31/functions/f",
                Reply.json("{}").with("x-amzn-ErrorType", "ResourceNotFoundException").status(404));
        assertThat(estate.trigger().code(TOKYO, "f")).isEmpty();
    }

    @Test
    void anArtefactIsAbsentRefusedOrThere() {
        wire.answer("s3 HEAD /b/k", Reply.json("").status(404));
        assertThat(estate.store().artefact(TOKYO, "b", "k")).isEmpty();
        wire.answer("s3 HEAD /b/k", Reply.json("").status(403));
        isDenied(() -> estate.store().artefact(TOKYO, "b", "k"), "s3:GetObject");
        wire.answer("s3 GET /b",
                Reply.xml(tag("Error", tag("Code", "ReplicationConfigurationNotFoundError"))).status(404));
        assertThat(estate.store().replication(TOKYO, "b")).isEmpty();
    }

    @Test
    void probesFollowNoRedirectAndHearTheRegion() {
        wire.answer("web GET /a",
                Reply.json("{\"status\":\"healthy\",\"region\":\"ap-northeast-2\",\"x\":\"secret\"}"));
        wire.answer("web GET /b", Reply.json("").status(307).with("Location", "https://elsewhere.example.com/"));
        wire.answer("web GET /c", Reply.json("{\"error\":\"down\"}").status(502).with("X-Api-Region", TOKYO));
        assertThat(estate.probes().get(wire.uri() + "/a").said()).containsOnly(entry("status", "healthy"),
                entry("region", "ap-northeast-2"));
        assertThat(estate.probes().get(wire.uri() + "/b")).satisfies(b -> {
            assertThat(b.status()).isEqualTo(307);
            assertThat(b.location()).contains("https://elsewhere.example.com/");
        });
        assertThat(estate.probes().get(wire.uri() + "/c").apiRegion()).isEqualTo(Optional.of(TOKYO));
        fails(() -> estate.probes().get("http://127.0.0.1:1/"), Failure.Unavailable.class);
        fails(() -> estate.probes().tls("localhost"), Failure.Unavailable.class);
    }
}
