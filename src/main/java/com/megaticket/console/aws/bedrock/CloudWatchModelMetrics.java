package com.megaticket.console.aws.bedrock;

import com.megaticket.console.assistant.model.ModelMetrics;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDatum;
import software.amazon.awssdk.services.cloudwatch.model.StandardUnit;

/**
 * {@link ModelMetrics} as custom metrics {@code MegaTicket/Bedrock}: Latency, InputTokens and OutputTokens by Model and by Model and
 * IsFallback, FallbackCount by Reason. Best effort: sent in the background, a bounded number waits, and a failure is logged once.
 */
public final class CloudWatchModelMetrics implements ModelMetrics {
    private static final Logger LOG = LoggerFactory.getLogger(CloudWatchModelMetrics.class);
    private static final String NAMESPACE = "MegaTicket/Bedrock";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MOST_WAITING = 600;
    /** A service call takes a thousand; ours stay far below its size limit. */
    private static final int MOST_SENT = 300;

    private final Supplier<CloudWatchClient> client;
    private final Background background;
    private final Clock clock;
    private final LinkedBlockingQueue<MetricDatum> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean sending = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();

    public CloudWatchModelMetrics(Supplier<CloudWatchClient> client, Background background, Clock clock) {
        this.client = client;
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void answered(ModelTarget target, boolean fallback, Usage usage, ModelOutcome.Timing timing) {
        Dimension model = dimension("Model", target.modelId());
        for (var dimensions : List.of(List.of(model), List.of(model, dimension("IsFallback", "" + fallback)))) {
            add("Latency", timing.whole().toMillis(), StandardUnit.MILLISECONDS, dimensions);
            add("InputTokens", usage.input(), StandardUnit.COUNT, dimensions);
            add("OutputTokens", usage.output(), StandardUnit.COUNT, dimensions);
        }
        send();
    }

    @Override
    public void fellBack(ModelProblem.Kind reason) {
        add("FallbackCount", 1, StandardUnit.COUNT, List.of(dimension("Reason", reason.name())));
        send();
    }

    private static Dimension dimension(String name, String value) {
        return Dimension.builder().name(name).value(value).build();
    }

    private void add(String name, long value, StandardUnit unit, List<Dimension> dimensions) {
        Instant now = clock.instant();
        boolean room = waiting.offer(MetricDatum.builder()
                .metricName(name).value((double) value).unit(unit).timestamp(now).dimensions(dimensions).build());
        if (!room) {
            LOG.debug("a figure of {} is lost", name);
        }
    }

    private void send() {
        if (waiting.isEmpty() || !sending.compareAndSet(false, true)) {
            return;
        }
        background.run("model metrics", LIMIT, this::sent, new Background.Done<>() {
            @Override
            public void value(Boolean again) {
                ended();
            }

            @Override
            public void failed(Failure failure) {
                if (!told.getAndSet(true)) {
                    LOG.warn("metrics cannot be published: {}", failure);
                }
                ended();
            }
        });
    }

    private boolean sent() {
        var data = new ArrayList<MetricDatum>();
        waiting.drainTo(data, MOST_SENT);
        try {
            client.get().putMetricData(r -> r.namespace(NAMESPACE).metricData(data));
            return true;
        } catch (RuntimeException e) {
            throw new Fault(AwsFailures.of("cloudwatch:PutMetricData", e), e);
        }
    }

    private void ended() {
        sending.set(false);
        send();
    }
}
