package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Xml.ec2;
import static com.megaticket.console.aws.estate.Xml.query;
import static com.megaticket.console.aws.estate.Xml.tag;

import com.megaticket.console.aws.estate.Wire.Reply;
import com.megaticket.console.aws.estate.Wire.Asked;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.shared.schema.TableNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pair of regions in which nothing is wrong, in the shapes of AWS's answers. */
final class Recorded {
    static final String P = "KDT-Msp4-PLDR-";
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final String NLB = P + "tokyo-nlb-0a1b.elb.ap-northeast-1.amazonaws.com";
    static final String ALB = P + "tokyo-alb-77.ap-northeast-1.elb.amazonaws.com";
    static final String SEOUL_ALB = P + "seoul-alb-88.ap-northeast-2.elb.amazonaws.com";
    static final String MACHINE = "arn:aws:states:ap-northeast-1:123456789012:stateMachine:failover";
    private static final String LONG_AGO = "2026-01-01T00:00:00Z";
    private static final String USER_DATA = """
            #!/bin/bash
            export AWS_REGION=ap-northeast-1
            export DR_RECOVERY_START_TIME=2026-11-27T00:00:00.000Z
            export DR_GRACE_PERIOD_MINUTES=15
            export BEDROCK_REGION=ap-northeast-1
            export DYNAMODB_RESERVATIONS_TABLE=KDT-Msp4-PLDR-reservations
            export API_URL=http://PLACEHOLDER:3001
            """;

    private Recorded() {}

    static Blueprint plan() {
        return Blueprint.usual(TableNames.withPrefix(P)).with(Setting.DOMAIN, "ticket.example.com")
                .with(Setting.AUTOMATION_FUNCTION, "failover").with(Setting.MAIN_BUCKET, "app-an2")
                .with(Setting.STANDBY_BUCKET, "app-an1").with(Setting.ARTEFACT, "app.tar.gz")
                .with(Setting.MODELS, "apac.amazon.nova-lite-v1:0,amazon.nova-lite-v1:0")
                .with(Setting.ALARM_RULE, "seoul-down").with(Setting.FAILOVER_RULE, "start-failover")
                .with(Setting.STATE_MACHINE, MACHINE)
                .with(Setting.APPROVAL_TOPIC, "arn:aws:sns:ap-northeast-1:123456789012:approval");
    }

    static Wire healthy(Wire wire) {
        fleet(wire);
        edge(wire);
        dns(wire);
        tables(wire);
        network(wire);
        rightsAndModels(wire);
        trigger(wire);
        return wire;
    }

    private static void fleet(Wire wire) {
        wire.answer("autoscaling DescribeAutoScalingGroups", query("DescribeAutoScalingGroups", tag("AutoScalingGroups",
                group("tokyo-web", "web-lt"), group("tokyo-app", "app-lt"))));
        wire.answer("autoscaling DescribeScalingActivities", query("DescribeScalingActivities", tag("Activities")));
        wire.by("ec2 DescribeLaunchTemplateVersions", asked -> ec2("DescribeLaunchTemplateVersions",
                tag("launchTemplateVersionSet", version(asked.body().contains("app-lt")
                        ? USER_DATA.replace("PLACEHOLDER", NLB)
                        : USER_DATA))));
        wire.answer("ec2 DescribeImages", ec2("DescribeImages", tag("imagesSet", tag("item", tag("imageId", "ami-1"),
                tag("imageState", "available"),
                tag("blockDeviceMapping", tag("item", tag("ebs", tag("snapshotId", "snap-1"))))))));
        wire.answer("ec2 DescribeSnapshots", ec2("DescribeSnapshots", tag("snapshotSet", tag("item",
                tag("snapshotId", "snap-1"), tag("status", "completed"), tag("kmsKeyId", "key-1")))));
        wire.answer("kms DescribeKey", Reply.json("{\"KeyMetadata\":{\"KeyId\":\"key-1\",\"KeyState\":\"Enabled\"}}"));
        wire.answer("ec2 DescribeKeyPairs", ec2("DescribeKeyPairs", tag("keySet", tag("item", tag("keyName", "ops")))));
        wire.answer("ec2 DescribeInstanceTypeOfferings", ec2("DescribeInstanceTypeOfferings",
                tag("instanceTypeOfferingSet", tag("item", tag("location", "ap-northeast-1a")))));
        wire.answer("servicequotas GetServiceQuota", Reply.json("{\"Quota\":{\"Value\":32.0}}"));
        for (String bucket : List.of("app-an1", "app-an2")) {
            wire.answer("s3 HEAD /" + bucket + "/app.tar.gz", new Reply(200, Map.of("ETag", "\"e1\"", "Last-Modified",
                    "Thu, 01 Jan 2026 00:00:00 GMT"), ""));
        }
        wire.answer("s3 GET /app-an2", Reply.xml(tag("ReplicationConfiguration", tag("Role", "r"),
                tag("Rule", tag("Status", "Enabled"), tag("Destination", tag("Bucket", "arn:aws:s3:::app-an1"))))));
    }

    private static String group(String name, String template) {
        return tag("member", tag("AutoScalingGroupName", P + name), tag("MinSize", 0), tag("MaxSize", 4),
                tag("DesiredCapacity", 0),
                tag("LaunchTemplate", tag("LaunchTemplateName", template), tag("Version", "7")),
                tag("TargetGroupARNs", tag("member", "tg")), tag("AvailabilityZones", tag("member", "ap-northeast-1a")),
                tag("VPCZoneIdentifier", "subnet-1"));
    }

    private static String version(String userData) {
        return tag("item", tag("launchTemplateName", "x"), tag("versionNumber", 7), tag("defaultVersion", true),
                tag("createTime", "2026-02-01T00:00:00.000Z"),
                tag("launchTemplateData", tag("imageId", "ami-1"), tag("instanceType", "t3.small"),
                        tag("keyName", "ops"),
                        tag("iamInstanceProfile", tag("name", "app")), tag("userData",
                                Base64.getEncoder().encodeToString(userData.getBytes(StandardCharsets.UTF_8)))));
    }

    private static String balancer(String name, String dns, String type) {
        return tag("member", tag("LoadBalancerName", P + name), tag("LoadBalancerArn", "arn:" + name),
                tag("DNSName", dns),
                tag("Type", type), tag("State", tag("Code", "active")), tag("CreatedTime", LONG_AGO),
                type.equals("application") ? tag("SecurityGroups", tag("member", "sg-1")) : "");
    }

    private static void edge(Wire wire) {
        wire.by("elasticloadbalancing DescribeLoadBalancers", asked -> query("DescribeLoadBalancers",
                tag("LoadBalancers", asked.region().equals(SEOUL)
                        ? balancer("seoul-alb", SEOUL_ALB, "application")
                        : balancer("tokyo-alb", ALB, "application") + balancer("tokyo-nlb", NLB, "network"))));
        wire.answer("elasticloadbalancing DescribeTargetGroups", query("DescribeTargetGroups", tag("TargetGroups",
                tag("member", tag("TargetGroupName", "tg"), tag("TargetGroupArn", "tg"), tag("Port", 3000),
                        tag("HealthCheckPath", "/api/health"),
                        tag("LoadBalancerArns", tag("member", "arn:tokyo-alb"), tag("member", "arn:tokyo-nlb"))))));
        wire.answer("elasticloadbalancing DescribeTargetHealth",
                query("DescribeTargetHealth",
                        tag("TargetHealthDescriptions", tag("member", tag("Target", tag("Id", "i-1")),
                                tag("TargetHealth", tag("State", "healthy"))))));
        wire.answer("elasticloadbalancing DescribeListeners", query("DescribeListeners", tag("Listeners",
                tag("member", tag("Port", 443), tag("Protocol", "HTTPS"),
                        tag("Certificates", tag("member", tag("CertificateArn", "cert-1")))))));
        wire.answer("acm DescribeCertificate", Reply.json("{\"Certificate\":{\"DomainName\":\"*.example.com\","
                + "\"SubjectAlternativeNames\":[\"*.example.com\"],\"Status\":\"ISSUED\",\"NotAfter\":4102444800}}"));
        wire.answer("ec2 DescribeSecurityGroups", ec2("DescribeSecurityGroups", tag("securityGroupInfo", tag("item",
                tag("groupId", "sg-1"), tag("ipPermissions", tag("item", tag("ipProtocol", "tcp"), tag("fromPort", 443),
                        tag("toPort", 443), tag("prefixListIds", tag("item", tag("prefixListId", "pl-1")))))))));
    }

    private static String alias(String role, String target) {
        return tag("ResourceRecordSet", tag("Name", "ticket.example.com."), tag("Type", "A"),
                tag("SetIdentifier", role),
                tag("Failover", role),
                tag("AliasTarget", tag("HostedZoneId", "Z9"), tag("DNSName", "dualstack." + target + "."),
                        tag("EvaluateTargetHealth", true)),
                tag("HealthCheckId", "hc-1"));
    }

    private static void dns(Wire wire) {
        String zone = tag("HostedZone", tag("Id", "/hostedzone/Z1"), tag("Name", "example.com."),
                tag("CallerReference", "c"), tag("Config", tag("PrivateZone", false)),
                tag("Features", tag("AcceleratedRecoveryStatus", "ENABLED")));
        wire.answer("route53 GET /2013-04-01/hostedzonesbyname", Reply.xml(tag("ListHostedZonesByNameResponse",
                tag("HostedZones", zone), tag("IsTruncated", false), tag("MaxItems", 100))));
        wire.answer("route53 GET /2013-04-01/hostedzone/Z1", Reply.xml(tag("GetHostedZoneResponse", zone)));
        wire.answer("route53 GET /2013-04-01/hostedzone/Z1/rrset", Reply.xml(tag("ListResourceRecordSetsResponse",
                tag("ResourceRecordSets", alias("PRIMARY", SEOUL_ALB), alias("SECONDARY", ALB)),
                tag("IsTruncated", false),
                tag("MaxItems", 300))));
        wire.answer("route53 GET /2013-04-01/healthcheck", Reply.xml(tag("ListHealthChecksResponse", tag("HealthChecks",
                tag("HealthCheck", tag("Id", "hc-1"), tag("CallerReference", "c"), tag("HealthCheckVersion", 1),
                        tag("HealthCheckConfig", tag("Type", "HTTP"), tag("FullyQualifiedDomainName", SEOUL_ALB),
                                tag("ResourcePath", "/api/health"), tag("FailureThreshold", 3)))),
                tag("IsTruncated", false), tag("MaxItems", 1000), tag("Marker", ""))));
    }

    private static Reply table(Asked asked) {
        String name = asked.body().replaceAll("(?s).*\"TableName\":\"([^\"]+)\".*", "$1");
        String other = asked.region().equals(SEOUL) ? TOKYO : SEOUL;
        return Reply.json("{\"Table\":{\"TableName\":\"" + name
                + "\",\"TableStatus\":\"ACTIVE\",\"TableArn\":\"arn:aws:dynamodb:"
                + asked.region() + ":123456789012:table/" + name
                + "\",\"KeySchema\":[{\"AttributeName\":\"PK\",\"KeyType\":\"HASH\"}],"
                + "\"BillingModeSummary\":{\"BillingMode\":\"PAY_PER_REQUEST\"},\"WarmThroughput\":{\"WriteUnitsPerSecond\":4000},"
                + "\"Replicas\":[{\"RegionName\":\"" + other + "\",\"ReplicaStatus\":\"ACTIVE\"}]}}");
    }

    private static void tables(Wire wire) {
        wire.by("dynamodb DescribeTable", Recorded::table);
        wire.answer("dynamodb DescribeTimeToLive", Reply.json(
                "{\"TimeToLiveDescription\":{\"TimeToLiveStatus\":\"ENABLED\",\"AttributeName\":\"ttl\"}}"));
        wire.answer("dynamodb GetResourcePolicy",
                Reply.json("{\"__type\":\"PolicyNotFoundException\",\"message\":\"none\"}").status(400));
        wire.answer("dynamodb DescribeLimits", Reply.json("{\"AccountMaxWriteCapacityUnits\":80000,"
                + "\"TableMaxWriteCapacityUnits\":40000,\"AccountMaxReadCapacityUnits\":1,\"TableMaxReadCapacityUnits\":1}"));
        wire.by("monitoring GetMetricData",
                asked -> metrics(asked, asked.region().equals(SEOUL) ? List.of(600d) : List.of(),
                        "Complete"));
    }

    static Reply metrics(Asked asked, List<Double> values, String status) {
        var results = CborMap.ids(asked.body()).stream()
                .map(id -> Map.of("Id", id, "Label", id, "StatusCode", status, "Values", values)).toList();
        return Reply.bytes("application/cbor", CborMap.bytes(Map.of("MetricDataResults", results)))
                .with("smithy-protocol", "rpc-v2-cbor");
    }

    private static void network(Wire wire) {
        wire.answer("ec2 DescribeSubnets",
                ec2("DescribeSubnets", tag("subnetSet", tag("item", tag("subnetId", "subnet-1"),
                        tag("vpcId", "vpc-1")))));
        wire.answer("ec2 DescribeRouteTables", ec2("DescribeRouteTables", tag("routeTableSet", tag("item",
                tag("routeTableId", "rtb-1"), tag("vpcId", "vpc-1"),
                tag("associationSet", tag("item", tag("main", false), tag("subnetId", "subnet-1"))),
                tag("routeSet", tag("item", tag("destinationCidrBlock", "10.1.0.0/16"), tag("gatewayId", "local"),
                        tag("state", "active")))))));
        wire.answer("ec2 DescribeVpcEndpoints", ec2("DescribeVpcEndpoints", tag("vpcEndpointSet",
                List.of("dynamodb", "s3", "bedrock-runtime").stream().map(s -> tag("item",
                        tag("serviceName", "com.amazonaws.ap-northeast-1." + s), tag("vpcId", "vpc-1"),
                        tag("vpcEndpointType", s.startsWith("b") ? "Interface" : "Gateway"), tag("state", "available"),
                        tag("routeTableIdSet", tag("item", "rtb-1")))).collect(Collectors.joining()))));
    }

    private static void rightsAndModels(Wire wire) {
        wire.answer("iam GetInstanceProfile", query("GetInstanceProfile", tag("InstanceProfile", tag("Roles",
                tag("member", tag("Arn", "arn:aws:iam::123456789012:role/app"))))));
        wire.answer("iam SimulatePrincipalPolicy", query("SimulatePrincipalPolicy", tag("EvaluationResults",
                tag("member", tag("EvalActionName", "dynamodb:Query"), tag("EvalDecision", "allowed"))),
                tag("IsTruncated", false)));
        wire.answer("bedrock GET /foundation-model-availability/amazon.nova-lite-v1:0", Reply.json(
                "{\"modelId\":\"m\",\"agreementAvailability\":{\"status\":\"AVAILABLE\"},\"authorizationStatus\":\"AUTHORIZED\","
                        + "\"entitlementAvailability\":\"AVAILABLE\",\"regionAvailability\":\"AVAILABLE\"}"));
        wire.answer("bedrock GET /inference-profiles/apac.amazon.nova-lite-v1:0", Reply.json(
                "{\"inferenceProfileId\":\"apac.amazon.nova-lite-v1:0\",\"status\":\"ACTIVE\",\"models\":[{\"modelArn\":"
                        + "\"arn:aws:bedrock:ap-southeast-1::foundation-model/amazon.nova-lite-v1:0\"}]}"));
        var answer = Reply.json("{\"output\":{\"message\":{\"role\":\"assistant\",\"content\":[{\"text\":\"1\"}]}},"
                + "\"stopReason\":\"max_tokens\",\"usage\":{\"inputTokens\":1,\"outputTokens\":1,\"totalTokens\":2}}");
        wire.answer("bedrock POST /model/amazon.nova-lite-v1:0/converse", answer);
        wire.answer("bedrock POST /model/apac.amazon.nova-lite-v1:0/converse", answer);
    }

    private static void trigger(Wire wire) {
        wire.answer("events DescribeRule", Reply.json("{\"Name\":\"r\",\"State\":\"ENABLED\"}"));
        wire.answer("events ListTargetsByRule",
                Reply.json("{\"Targets\":[{\"Id\":\"1\",\"Arn\":\"" + MACHINE + "\"}]}"));
        wire.answer("states DescribeStateMachine", Reply.json("{\"status\":\"ACTIVE\",\"definition\":\"{}\"}"));
        wire.answer("states ListExecutions", Reply.json(
                "{\"executions\":[{\"status\":\"SUCCEEDED\",\"startDate\":1764200000,\"executionArn\":\"x\"}]}"));
        wire.answer("lambda GET /2015-03-31/functions/failover",
                Reply.json("{\"Code\":{\"Location\":\"" + wire.uri() + "/code.zip\"}}"));
        wire.answer("web GET /code.zip", Reply.bytes("application/zip", zip("app.py", "describe(Versions=['7'])")));
        wire.answer("sns ListSubscriptionsByTopic", query("ListSubscriptionsByTopic", tag("Subscriptions",
                tag("member", tag("Protocol", "email"), tag("SubscriptionArn", "arn:aws:sns:x")))));
    }

    static byte[] zip(String name, String text) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
