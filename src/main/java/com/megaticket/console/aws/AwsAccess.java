package com.megaticket.console.aws;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * How to reach AWS.
 *
 * @param endpoints region to address of its DynamoDB, where it is not AWS's own; {@link #STS} to that of the identity
 *     service, {@link #of a service's name and region} to that of another
 */
public record AwsAccess(Login login, Map<String, URI> endpoints) {
    public static final String STS = "sts";
    public static final String BEDROCK = "bedrock-runtime";
    public static final String CLOUDWATCH = "monitoring";
    /** Has one address for all regions, under {@link #GLOBAL}. */
    public static final String ROUTE53 = "route53";
    public static final String GLOBAL = "aws-global";

    public AwsAccess {
        endpoints = Map.copyOf(endpoints);
    }

    /** The local cloud: fixed words as credentials, which its engines accept and AWS never would. */
    public static AwsAccess demo(Map<String, URI> endpoints) {
        return new AwsAccess(new Login.Demo(), endpoints);
    }

    /** The key of a service's own address in a region. */
    public static String of(String service, String region) {
        return service + " " + region;
    }

    public Optional<URI> endpoint(String region) {
        return Optional.ofNullable(endpoints.get(region));
    }

    public sealed interface Login {
        /** A named profile of the AWS configuration files: keys, role, SSO or process. */
        record Profile(String name) implements Login {}

        /** The SDK's default chain: environment, default profile, container, instance. */
        record DefaultChain() implements Login {}

        record Demo() implements Login {}
    }
}
