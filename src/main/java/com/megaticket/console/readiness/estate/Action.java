package com.megaticket.console.readiness.estate;

import java.util.Optional;

/**
 * Everything readiness may do: one operation each, all of them reads. The one that costs ({@link #CONVERSE}) asks a model
 * for one token. The operator's policy is generated from this.
 */
public enum Action {
    SCALING_GROUPS("autoscaling", "DescribeAutoScalingGroups", Scope.ALL, true), SCALING_ACTIVITIES("autoscaling",
            "DescribeScalingActivities", Scope.ALL, false), TEMPLATE_VERSIONS("ec2", "DescribeLaunchTemplateVersions",
                    Scope.ALL, true), IMAGES("ec2", "DescribeImages", Scope.ALL, true), SNAPSHOTS("ec2",
                            "DescribeSnapshots", Scope.ALL,
                            true), KEY_PAIRS("ec2", "DescribeKeyPairs", Scope.ALL, true), TYPE_OFFERINGS("ec2",
                                    "DescribeInstanceTypeOfferings", Scope.ALL, true), SECURITY_GROUPS("ec2",
                                            "DescribeSecurityGroups", Scope.ALL,
                                            true), SUBNETS("ec2", "DescribeSubnets", Scope.ALL, true), ROUTE_TABLES(
                                                    "ec2", "DescribeRouteTables", Scope.ALL, true), VPC_ENDPOINTS("ec2",
                                                            "DescribeVpcEndpoints", Scope.ALL,
                                                            true), NAT_GATEWAYS("ec2", "DescribeNatGateways", Scope.ALL,
                                                                    true), ENCRYPTION_KEY("kms", "DescribeKey",
                                                                            Scope.ALL, true), LOAD_BALANCERS(
                                                                                    "elasticloadbalancing",
                                                                                    "DescribeLoadBalancers", Scope.ALL,
                                                                                    true), TARGET_GROUPS(
                                                                                            "elasticloadbalancing",
                                                                                            "DescribeTargetGroups",
                                                                                            Scope.ALL,
                                                                                            true), TARGET_HEALTH(
                                                                                                    "elasticloadbalancing",
                                                                                                    "DescribeTargetHealth",
                                                                                                    Scope.ALL,
                                                                                                    false), LISTENERS(
                                                                                                            "elasticloadbalancing",
                                                                                                            "DescribeListeners",
                                                                                                            Scope.ALL,
                                                                                                            true), CERTIFICATE(
                                                                                                                    "acm",
                                                                                                                    "DescribeCertificate",
                                                                                                                    Scope.ALL,
                                                                                                                    true), ZONES(
                                                                                                                            "route53",
                                                                                                                            "ListHostedZonesByName",
                                                                                                                            Scope.ALL,
                                                                                                                            true), ZONE(
                                                                                                                                    "route53",
                                                                                                                                    "GetHostedZone",
                                                                                                                                    Scope.ZONES,
                                                                                                                                    true), RECORDS(
                                                                                                                                            "route53",
                                                                                                                                            "ListResourceRecordSets",
                                                                                                                                            Scope.ZONES,
                                                                                                                                            true), HEALTH_CHECKS(
                                                                                                                                                    "route53",
                                                                                                                                                    "ListHealthChecks",
                                                                                                                                                    Scope.ALL,
                                                                                                                                                    true), TABLE(
                                                                                                                                                            "dynamodb",
                                                                                                                                                            "DescribeTable",
                                                                                                                                                            Scope.TABLES,
                                                                                                                                                            true), TIME_TO_LIVE(
                                                                                                                                                                    "dynamodb",
                                                                                                                                                                    "DescribeTimeToLive",
                                                                                                                                                                    Scope.TABLES,
                                                                                                                                                                    true), TABLE_POLICY(
                                                                                                                                                                            "dynamodb",
                                                                                                                                                                            "GetResourcePolicy",
                                                                                                                                                                            Scope.TABLES,
                                                                                                                                                                            true), TABLE_LIMITS(
                                                                                                                                                                                    "dynamodb",
                                                                                                                                                                                    "DescribeLimits",
                                                                                                                                                                                    Scope.ALL,
                                                                                                                                                                                    true), PEAK_WRITES(
                                                                                                                                                                                            "cloudwatch",
                                                                                                                                                                                            "GetMetricData",
                                                                                                                                                                                            Scope.ALL,
                                                                                                                                                                                            false), CLIENT_WRITES(
                                                                                                                                                                                                    "cloudwatch",
                                                                                                                                                                                                    "GetMetricData",
                                                                                                                                                                                                    Scope.ALL,
                                                                                                                                                                                                    false), RUNNING_VCPUS(
                                                                                                                                                                                                            "cloudwatch",
                                                                                                                                                                                                            "GetMetricData",
                                                                                                                                                                                                            Scope.ALL,
                                                                                                                                                                                                            false), INSTANCE_PROFILE(
                                                                                                                                                                                                                    "iam",
                                                                                                                                                                                                                    "GetInstanceProfile",
                                                                                                                                                                                                                    Scope.ALL,
                                                                                                                                                                                                                    true), SIMULATION(
                                                                                                                                                                                                                            "iam",
                                                                                                                                                                                                                            "SimulatePrincipalPolicy",
                                                                                                                                                                                                                            Scope.ALL,
                                                                                                                                                                                                                            true), MODEL_AVAILABILITY(
                                                                                                                                                                                                                                    "bedrock",
                                                                                                                                                                                                                                    "GetFoundationModelAvailability",
                                                                                                                                                                                                                                    Scope.ALL,
                                                                                                                                                                                                                                    true), INFERENCE_PROFILE(
                                                                                                                                                                                                                                            "bedrock",
                                                                                                                                                                                                                                            "GetInferenceProfile",
                                                                                                                                                                                                                                            Scope.ALL,
                                                                                                                                                                                                                                            true), CONVERSE(
                                                                                                                                                                                                                                                    "bedrock",
                                                                                                                                                                                                                                                    "Converse",
                                                                                                                                                                                                                                                    "InvokeModel",
                                                                                                                                                                                                                                                    Scope.ALL,
                                                                                                                                                                                                                                                    false), QUOTA(
                                                                                                                                                                                                                                                            "servicequotas",
                                                                                                                                                                                                                                                            "GetServiceQuota",
                                                                                                                                                                                                                                                            Scope.ALL,
                                                                                                                                                                                                                                                            true), OBJECT(
                                                                                                                                                                                                                                                                    "s3",
                                                                                                                                                                                                                                                                    "HeadObject",
                                                                                                                                                                                                                                                                    "GetObject",
                                                                                                                                                                                                                                                                    Scope.OBJECTS,
                                                                                                                                                                                                                                                                    true), REPLICATION(
                                                                                                                                                                                                                                                                            "s3",
                                                                                                                                                                                                                                                                            "GetBucketReplication",
                                                                                                                                                                                                                                                                            "GetReplicationConfiguration",
                                                                                                                                                                                                                                                                            Scope.BUCKETS,
                                                                                                                                                                                                                                                                            true), FUNCTION(
                                                                                                                                                                                                                                                                                    "lambda",
                                                                                                                                                                                                                                                                                    "GetFunction",
                                                                                                                                                                                                                                                                                    Scope.ALL,
                                                                                                                                                                                                                                                                                    true), RULE(
                                                                                                                                                                                                                                                                                            "events",
                                                                                                                                                                                                                                                                                            "DescribeRule",
                                                                                                                                                                                                                                                                                            Scope.ALL,
                                                                                                                                                                                                                                                                                            true), RULE_TARGETS(
                                                                                                                                                                                                                                                                                                    "events",
                                                                                                                                                                                                                                                                                                    "ListTargetsByRule",
                                                                                                                                                                                                                                                                                                    Scope.ALL,
                                                                                                                                                                                                                                                                                                    true), STATE_MACHINE(
                                                                                                                                                                                                                                                                                                            "states",
                                                                                                                                                                                                                                                                                                            "DescribeStateMachine",
                                                                                                                                                                                                                                                                                                            Scope.ALL,
                                                                                                                                                                                                                                                                                                            true), EXECUTIONS(
                                                                                                                                                                                                                                                                                                                    "states",
                                                                                                                                                                                                                                                                                                                    "ListExecutions",
                                                                                                                                                                                                                                                                                                                    Scope.ALL,
                                                                                                                                                                                                                                                                                                                    false), SUBSCRIPTIONS(
                                                                                                                                                                                                                                                                                                                            "sns",
                                                                                                                                                                                                                                                                                                                            "ListSubscriptionsByTopic",
                                                                                                                                                                                                                                                                                                                            Scope.ALL,
                                                                                                                                                                                                                                                                                                                            true),
    /** No permission: a plain request to a public address. */
    HTTP("probe", "HttpGet", Scope.NONE, false), TLS("probe", "TlsHandshake", Scope.NONE, true),
    /** This computer's own files. */
    DRILLS("local", "ReadDrillJournal", Scope.NONE, false), GOOD_RUN("local", "ReadGoodRun", Scope.NONE, false);

    /** What a policy may narrow the action to. */
    public enum Scope {
        ALL, ZONES, TABLES, OBJECTS, BUCKETS, NONE
    }

    private final String service;
    private final String operation;
    private final String permission;
    private final Scope scope;
    private final boolean steady;

    Action(String service, String operation, Scope scope, boolean steady) {
        this(service, operation, operation, scope, steady);
    }

    Action(String service, String operation, String permission, Scope scope, boolean steady) {
        this.service = service;
        this.operation = operation;
        this.permission = service + ":" + permission;
        this.scope = scope;
        this.steady = steady;
    }

    /** As AWS names the call, {@code ec2:DescribeImages}. */
    public String call() {
        return service + ":" + operation;
    }

    /** The IAM action that allows it, which is what a refusal names. */
    public String permission() {
        return permission;
    }

    /** The IAM action, for what AWS guards; empty for a probe or a file. */
    public Optional<String> iam() {
        return scope == Scope.NONE ? Optional.empty() : Optional.of(permission);
    }

    public Scope scope() {
        return scope;
    }

    /** Whether the answer is a setting, which stays until someone changes it, and not a measurement. */
    public boolean steady() {
        return steady;
    }
}
