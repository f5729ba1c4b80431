package com.megaticket.console.readiness.estate;

import java.util.Optional;

/**
 * Everything readiness may do: one operation each, all of them reads. The one that costs ({@link #CONVERSE}) asks a model
 * for one token. The operator's policy is generated from this.
 */
public enum Action {
    SCALING_GROUPS, SCALING_ACTIVITIES, TEMPLATE_VERSIONS, IMAGES, SNAPSHOTS, KEY_PAIRS, TYPE_OFFERINGS, SECURITY_GROUPS, SUBNETS, ROUTE_TABLES, VPC_ENDPOINTS, NAT_GATEWAYS, ENCRYPTION_KEY, LOAD_BALANCERS, TARGET_GROUPS, TARGET_HEALTH, LISTENERS, CERTIFICATE, ZONES, ZONE, RECORDS, HEALTH_CHECKS, TABLE, TIME_TO_LIVE, TABLE_POLICY, TABLE_LIMITS, PEAK_WRITES, CLIENT_WRITES, RUNNING_VCPUS, INSTANCE_PROFILE, SIMULATION, MODEL_AVAILABILITY, INFERENCE_PROFILE, CONVERSE, QUOTA, OBJECT, REPLICATION, FUNCTION, RULE, RULE_TARGETS, STATE_MACHINE, EXECUTIONS, SUBSCRIPTIONS, HTTP, TLS, DRILLS, GOOD_RUN;

    /** What a policy may narrow the action to. {@link #NONE}: no call of AWS, but a public address or a file of this computer. */
    public enum Scope {
        ALL, ZONES, TABLES, MODELS, OBJECTS, BUCKETS, NONE
    }

    /** As AWS names the call, {@code ec2:DescribeImages}. */
    public String call() {
        return switch (this) {
            case SCALING_GROUPS -> "autoscaling:DescribeAutoScalingGroups";
            case SCALING_ACTIVITIES -> "autoscaling:DescribeScalingActivities";
            case TEMPLATE_VERSIONS -> "ec2:DescribeLaunchTemplateVersions";
            case IMAGES -> "ec2:DescribeImages";
            case SNAPSHOTS -> "ec2:DescribeSnapshots";
            case KEY_PAIRS -> "ec2:DescribeKeyPairs";
            case TYPE_OFFERINGS -> "ec2:DescribeInstanceTypeOfferings";
            case SECURITY_GROUPS -> "ec2:DescribeSecurityGroups";
            case SUBNETS -> "ec2:DescribeSubnets";
            case ROUTE_TABLES -> "ec2:DescribeRouteTables";
            case VPC_ENDPOINTS -> "ec2:DescribeVpcEndpoints";
            case NAT_GATEWAYS -> "ec2:DescribeNatGateways";
            case ENCRYPTION_KEY -> "kms:DescribeKey";
            case LOAD_BALANCERS -> "elasticloadbalancing:DescribeLoadBalancers";
            case TARGET_GROUPS -> "elasticloadbalancing:DescribeTargetGroups";
            case TARGET_HEALTH -> "elasticloadbalancing:DescribeTargetHealth";
            case LISTENERS -> "elasticloadbalancing:DescribeListeners";
            case CERTIFICATE -> "acm:DescribeCertificate";
            case ZONES -> "route53:ListHostedZonesByName";
            case ZONE -> "route53:GetHostedZone";
            case RECORDS -> "route53:ListResourceRecordSets";
            case HEALTH_CHECKS -> "route53:ListHealthChecks";
            case TABLE -> "dynamodb:DescribeTable";
            case TIME_TO_LIVE -> "dynamodb:DescribeTimeToLive";
            case TABLE_POLICY -> "dynamodb:GetResourcePolicy";
            case TABLE_LIMITS -> "dynamodb:DescribeLimits";
            case PEAK_WRITES -> "cloudwatch:GetMetricData";
            case CLIENT_WRITES -> "cloudwatch:GetMetricData";
            case RUNNING_VCPUS -> "cloudwatch:GetMetricData";
            case INSTANCE_PROFILE -> "iam:GetInstanceProfile";
            case SIMULATION -> "iam:SimulatePrincipalPolicy";
            case MODEL_AVAILABILITY -> "bedrock:GetFoundationModelAvailability";
            case INFERENCE_PROFILE -> "bedrock:GetInferenceProfile";
            case CONVERSE -> "bedrock:Converse";
            case QUOTA -> "servicequotas:GetServiceQuota";
            case OBJECT -> "s3:HeadObject";
            case REPLICATION -> "s3:GetBucketReplication";
            case FUNCTION -> "lambda:GetFunction";
            case RULE -> "events:DescribeRule";
            case RULE_TARGETS -> "events:ListTargetsByRule";
            case STATE_MACHINE -> "states:DescribeStateMachine";
            case EXECUTIONS -> "states:ListExecutions";
            case SUBSCRIPTIONS -> "sns:ListSubscriptionsByTopic";
            case HTTP -> "probe:HttpGet";
            case TLS -> "probe:TlsHandshake";
            case DRILLS -> "local:ReadDrillJournal";
            case GOOD_RUN -> "local:ReadGoodRun";
        };
    }

    /** The IAM action that allows it, which is what a refusal names. */
    public String permission() {
        return switch (this) {
            case CONVERSE -> "bedrock:InvokeModel";
            case OBJECT -> "s3:GetObject";
            case REPLICATION -> "s3:GetReplicationConfiguration";
            default -> call();
        };
    }

    /** The IAM action, for what AWS guards; empty for a probe or a file. */
    public Optional<String> iam() {
        return scope() == Scope.NONE ? Optional.empty() : Optional.of(permission());
    }

    public Scope scope() {
        return switch (this) {
            case ZONE, RECORDS -> Scope.ZONES;
            case TABLE, TIME_TO_LIVE, TABLE_POLICY -> Scope.TABLES;
            case OBJECT -> Scope.OBJECTS;
            case REPLICATION -> Scope.BUCKETS;
            case HTTP, TLS, DRILLS, GOOD_RUN -> Scope.NONE;
            case CONVERSE -> Scope.MODELS;
            default -> Scope.ALL;
        };
    }

    /** Whether the answer is a setting, which stays until someone changes it, and not a measurement. */
    public boolean steady() {
        return switch (this) {
            case SCALING_ACTIVITIES, TARGET_HEALTH, PEAK_WRITES, CLIENT_WRITES, RUNNING_VCPUS, CONVERSE, EXECUTIONS,
                    HTTP, DRILLS, GOOD_RUN ->
                false;
            default -> true;
        };
    }
}
