package com.megaticket.console.aws;

import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.ItemStore;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.profiles.ProfileFileSupplier;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * The one factory of AWS clients. A region has two for DynamoDB: reads are repeated by the SDK (standard mode, 3
 * attempts), writes never, since the ledger must know of every attempt. All share one connection pool and one login;
 * {@link #close} ends clients, then the login, then the pool. Building blocks on files, so not on the FX thread.
 */
public final class AwsClients implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AwsClients.class);
    private static final int READ_ATTEMPTS = 3;

    private final AwsAccess access;
    private final Limits limits;
    private final ServiceTime time;
    private final SdkHttpClient http;
    private final StreamHttp streamHttp;
    private final AwsCredentialsProvider login;
    private final Map<String, DynamoDbClient> clients = new ConcurrentHashMap<>();
    private final Map<String, BedrockRuntimeAsyncClient> streams = new ConcurrentHashMap<>();
    private final Map<String, CloudWatchClient> watches = new ConcurrentHashMap<>();
    private final Map<String, Route53Client> route53 = new ConcurrentHashMap<>();
    private final Map<String, SdkAutoCloseable> others = new ConcurrentHashMap<>();
    private final Pace route53Pace;

    public AwsClients(AwsAccess access, Limits limits, Clock local, ServiceClock clock) {
        this(access, limits, local, clock, route53Pace());
    }

    /** @param route53Pace shared with other clients of this console */
    public AwsClients(AwsAccess access, Limits limits, Clock local, ServiceClock clock, Pace route53Pace) {
        this.access = access;
        this.route53Pace = route53Pace;
        this.limits = limits;
        this.time = new ServiceTime(local, clock);
        this.http = Apache5HttpClient.builder()
                .connectionTimeout(limits.connect())
                .connectionAcquisitionTimeout(limits.connect())
                .socketTimeout(limits.attempt())
                .connectionMaxIdleTime(limits.idle())
                .maxConnections(limits.connections())
                .tcpKeepAlive(true)
                .build();
        this.streamHttp = new StreamHttp(limits);
        this.login = login(access.login());
    }

    public ItemStore store(String region, TableNames names) {
        return new DynamoItemStore(region, reads(region), writes(region), names);
    }

    /** Reads of a region's tables, and their descriptions. */
    public DynamoDbClient reads(String region) {
        return clients.computeIfAbsent("reads " + region, _ -> {
            var retry = AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(READ_ATTEMPTS).build();
            return dynamo(region, retry);
        });
    }

    DynamoDbClient writes(String region) {
        return clients.computeIfAbsent(
                "writes " + region,
                _ -> dynamo(region, AwsRetryStrategy.doNotRetry()));
    }

    /** The change streams of a region's tables, which have an address of their own; in the demo the tables' is theirs too. */
    DynamoDbStreamsClient changes(String region) {
        var retry = AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(READ_ATTEMPTS).build();
        return (DynamoDbStreamsClient) others.computeIfAbsent("changes " + region, _ -> built(
                DynamoDbStreamsClient.builder(), region,
                access.endpoint(region).orElse(awsOwn("streams.dynamodb", region)), retry).build());
    }

    /**
     * Streams of models. The SDK would repeat a stream that has already shown text, from its beginning (measured): so it repeats
     * nothing, and {@code aws.bedrock} does, while nothing is shown. The first call builds the client: half a second.
     */
    public BedrockRuntimeAsyncClient bedrock(String region) {
        return streams.computeIfAbsent(region, _ -> {
            URI endpoint = access.endpoint(AwsAccess.of(AwsAccess.BEDROCK, region))
                    .orElse(awsOwn(AwsAccess.BEDROCK, region));
            return BedrockRuntimeAsyncClient.builder()
                    .region(Region.of(region))
                    .endpointOverride(endpoint)
                    .credentialsProvider(login)
                    .httpClientBuilder(streamHttp.to(endpoint))
                    .asyncConfiguration(c -> c.advancedOption(
                            // What is done there is one entry into a queue: no pool is needed for it.
                            SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, Runnable::run))
                    .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()))
                    .build();
        });
    }

    public CloudWatchClient cloudWatch(String region) {
        return watches.computeIfAbsent(
                region, _ -> built(
                        CloudWatchClient.builder(), region,
                        access.endpoint(AwsAccess.of(AwsAccess.CLOUDWATCH, region))
                                .orElse(awsOwn(AwsAccess.CLOUDWATCH, region)),
                        AwsRetryStrategy.doNotRetry()).build());
    }

    /** Its API allows an account five requests a second, whoever makes them: ours keep to {@link #route53Pace}. */
    public Route53Client route53() {
        return route53.computeIfAbsent(
                AwsAccess.GLOBAL, global -> built(
                        Route53Client.builder(), global,
                        access.endpoint(AwsAccess.of(AwsAccess.ROUTE53, global))
                                .orElse(awsOwn(AwsAccess.ROUTE53, global)),
                        AwsRetryStrategy.doNotRetry(), new PacedCalls(route53Pace)).build());
    }

    /** One call a second, two at most at once: one such pace for all that one console asks. */
    public static Pace route53Pace() {
        return new Pace(Duration.ofSeconds(1), 2, System::nanoTime, Pause.real());
    }

    /**
     * A client for reading another service, made once for a region and then shared; this factory closes it. Reads are repeated
     * by the SDK.
     *
     * @param service as its addresses name it, {@code elasticloadbalancing}
     * @param region its id, or {@link AwsAccess#GLOBAL}
     * @param type of what the builder makes
     * @throws IllegalArgumentException in the demo, for a service it has no address of: nothing of the demo goes to AWS
     */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkAutoCloseable> C client(
            String service, String region, Class<C> type, Supplier<B> builder) {
        return type.cast(others.computeIfAbsent(service + " " + region, _ -> {
            URI endpoint = access.endpoint(AwsAccess.of(service, region)).orElseGet(() -> {
                if (!live()) {
                    throw new IllegalArgumentException("the demo has no " + service);
                }
                return awsOwn(service, region);
            });
            var retry = AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(READ_ATTEMPTS).build();
            return built(builder.get(), region, endpoint, retry).build();
        }));
    }

    /** Whether somebody other than AWS answers for a service of it. */
    public boolean standIn() {
        return !access.endpoints().isEmpty();
    }

    /**
     * Looks for the credentials, which may take as long as a network without an answer does.
     *
     * @throws RuntimeException of the SDK's when there are none
     */
    public void login() {
        login.resolveIdentity().join();
    }

    /** A new client for the caller to close; knows whose login this is. */
    StsClient identity(String region) {
        return built(StsClient.builder(), region, access.endpoint(AwsAccess.STS).orElse(awsOwn("sts", region)),
                AwsRetryStrategy.doNotRetry()).build();
    }

    boolean live() {
        return !(access.login() instanceof AwsAccess.Login.Demo);
    }

    private DynamoDbClient dynamo(String region, RetryStrategy retry) {
        URI endpoint = access.endpoint(region).orElse(awsOwn("dynamodb", region));
        return built(DynamoDbClient.builder(), region, endpoint, retry).build();
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B built(
            B builder, String region, URI endpoint, RetryStrategy retry, ExecutionInterceptor... more) {
        var override = ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(limits.attempt())
                .apiCallTimeout(limits.call())
                .retryStrategy(retry)
                .addExecutionInterceptor(new Sending.Watch())
                .addExecutionInterceptor(time);
        Stream.of(more).forEach(override::addExecutionInterceptor);
        // At an address that is named, the SDK would sign for "aws-global", which no service accepts (measured).
        return builder.region(region.equals(AwsAccess.GLOBAL) ? Region.US_EAST_1 : Region.of(region))
                .endpointOverride(endpoint)
                .credentialsProvider(login)
                .httpClient(http)
                .overrideConfiguration(override.build());
    }

    /**
     * Always named, so that an endpoint that lies about in the environment cannot bend both regions to one address
     * ({@link StrayEndpoints}).
     */
    private static URI awsOwn(String service, String region) {
        return URI.create("https://" + ServiceMetadata.of(service).endpointFor(Region.of(region)));
    }

    private static AwsCredentialsProvider login(AwsAccess.Login login) {
        return switch (login) {
            // The supplier reads the files again when they change: a new login counts without a restart.
            case AwsAccess.Login.Profile(String name) -> ProfileCredentialsProvider.builder()
                    .profileFile(ProfileFileSupplier.defaultSupplier())
                    .profileName(name)
                    .build();
            case AwsAccess.Login.DefaultChain _ -> DefaultCredentialsProvider.builder()
                    .profileFile(ProfileFileSupplier.defaultSupplier())
                    .build();
            case AwsAccess.Login.Demo _ -> StaticCredentialsProvider.create(
                    AwsBasicCredentials.create("demo", "demo"));
        };
    }

    @Override
    public void close() {
        for (var built : List.of(streams, watches, route53, clients, others)) {
            built.values().forEach(AwsClients::end);
            built.clear();
        }
        if (login instanceof SdkAutoCloseable closeable) {
            end(closeable);
        }
        end(http);
        streamHttp.close();
    }

    /** One that will not close must not keep the next one open. */
    private static void end(SdkAutoCloseable closeable) {
        try {
            closeable.close();
        } catch (RuntimeException e) {
            LOG.warn("{} did not close: {}", closeable.getClass().getSimpleName(), Redaction.of(e.toString()));
        }
    }
}
