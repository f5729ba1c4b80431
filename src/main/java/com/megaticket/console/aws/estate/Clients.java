package com.megaticket.console.aws.estate;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import software.amazon.awssdk.services.acm.AcmClient;
import software.amazon.awssdk.services.autoscaling.AutoScalingClient;
import software.amazon.awssdk.services.bedrock.BedrockClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** The clients readiness reads with, by region: all from the one factory, so with its login, limits and pool. */
record Clients(AwsClients all) {
    Ec2Client ec2(String region) {
        return all.client("ec2", region, Ec2Client.class, Ec2Client::builder);
    }

    AutoScalingClient scaling(String region) {
        return all.client("autoscaling", region, AutoScalingClient.class, AutoScalingClient::builder);
    }

    ElasticLoadBalancingV2Client balancing(String region) {
        return all.client("elasticloadbalancing", region, ElasticLoadBalancingV2Client.class,
                ElasticLoadBalancingV2Client::builder);
    }

    AcmClient certificates(String region) {
        return all.client("acm", region, AcmClient.class, AcmClient::builder);
    }

    KmsClient keys(String region) {
        return all.client("kms", region, KmsClient.class, KmsClient::builder);
    }

    ServiceQuotasClient quotas(String region) {
        return all.client("servicequotas", region, ServiceQuotasClient.class, ServiceQuotasClient::builder);
    }

    Route53Client dns() {
        return all.route53();
    }

    DynamoDbClient tables(String region) {
        return all.reads(region);
    }

    CloudWatchClient metrics(String region) {
        return all.cloudWatch(region);
    }

    IamClient rights() {
        return all.client("iam", AwsAccess.GLOBAL, IamClient.class, IamClient::builder);
    }

    BedrockClient models(String region) {
        return all.client("bedrock", region, BedrockClient.class, BedrockClient::builder);
    }

    BedrockRuntimeClient answers(String region) {
        return all.client("bedrock-runtime", region, BedrockRuntimeClient.class, BedrockRuntimeClient::builder);
    }

    LambdaClient functions(String region) {
        return all.client("lambda", region, LambdaClient.class, LambdaClient::builder);
    }

    EventBridgeClient events(String region) {
        return all.client("events", region, EventBridgeClient.class, EventBridgeClient::builder);
    }

    SfnClient machines(String region) {
        return all.client("states", region, SfnClient.class, SfnClient::builder);
    }

    SnsClient topics(String region) {
        return all.client("sns", region, SnsClient.class, SnsClient::builder);
    }

    S3Client buckets(String region) {
        return all.client("s3", region, S3Client.class, S3Client::builder);
    }
}
