package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.route53.Route53Client;

/** The pace of a real client, on a clock of our own. */
class PacedCallsTest {
    private static final String THROTTLED = "<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code>"
            + "<Message>Rate exceeded</Message></Error><RequestId>R</RequestId></ErrorResponse>";
    private static final String NONE = "<ListHealthChecksResponse><HealthChecks></HealthChecks>"
            + "<IsTruncated>false</IsTruncated></ListHealthChecksResponse>";

    private final List<Duration> waits = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private volatile boolean throttled;
    private final Loopback server = new Loopback((_, _, socket) -> Loopback.reply(socket, throttled ? 400 : 200,
            throttled ? THROTTLED : NONE, ""));
    private final Route53Client client = Route53Client.builder().region(Region.AWS_GLOBAL)
            .endpointOverride(server.uri()).credentialsProvider(AnonymousCredentialsProvider.create())
            .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry())
                    .addExecutionInterceptor(new PacedCalls(
                            new Pace(Duration.ofSeconds(1), 2, nanos::get, wait -> {
                                waits.add(wait);
                                nanos.addAndGet(wait.toNanos());
                            }))))
            .build();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void everyCallTakesItsPlace() {
        for (int i = 0; i < 4; i++) {
            client.listHealthChecks();
        }
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aThrottledCallKeepsEverybodyBackUntilOneIsAnswered() {
        throttled = true;
        for (int i = 0; i < 3; i++) {
            assertThat(catchThrowable(client::listHealthChecks)).isNotNull();
        }
        assertThat(waits).containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(8));
        // The next place is 16 s away: refused here, as the service would.
        assertThat(AwsFailures.of("x", catchThrowable(client::listHealthChecks))).isInstanceOf(Failure.Throttled.class);
        assertThat(catchThrowable(client::listHealthChecks)).isInstanceOf(Fault.class);
        assertThat(server.requests()).isEqualTo(3);
        throttled = false;
        nanos.addAndGet(Duration.ofSeconds(20).toNanos());
        client.listHealthChecks();
        throttled = true;
        assertThat(catchThrowable(client::listHealthChecks)).isNotNull();
        assertThat(catchThrowable(client::listHealthChecks)).isNotNull();
        assertThat(waits.getLast()).isEqualTo(Duration.ofSeconds(4));
    }
}
