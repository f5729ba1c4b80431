package com.megaticket.console.demo;

import com.megaticket.console.shared.PerformanceId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Clouds for tests. {@link #shared()} is one in-memory cloud for the whole test run (it starts once, in about two seconds,
 * and ends with the JVM): tests keep apart by performance ids of their own, and clear the faults they set.
 */
public final class TestCloud {
    private static @Nullable DemoCloud shared;

    private TestCloud() {}

    public static synchronized DemoCloud shared() {
        DemoCloud cloud = shared;
        if (cloud == null) {
            cloud = DemoCloud.startInMemory(Clock.systemUTC());
            shared = cloud;
            Runtime.getRuntime().addShutdownHook(new Thread(cloud::close));
        }
        return cloud;
    }

    /** A performance nobody else uses, so that tests can share tables. */
    public static PerformanceId uniquePerformance() {
        return new PerformanceId("perf-test-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** The real SDK client on a region, one attempt a call, so that a test sees every answer. */
    public static DynamoDbClient client(DemoRegion region) {
        return client(region.endpoint(), region.name(), Duration.ofSeconds(5));
    }

    public static DynamoDbClient client(URI endpoint, String region, Duration timeout) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("demo", "demo")))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .maxConnections(64)
                        .connectionTimeout(Duration.ofSeconds(2))
                        .socketTimeout(timeout))
                .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry())
                        .apiCallTimeout(timeout.multipliedBy(2))
                        .apiCallAttemptTimeout(timeout))
                .build();
    }
}
