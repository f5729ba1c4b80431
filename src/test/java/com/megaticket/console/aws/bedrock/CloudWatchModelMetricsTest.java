package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.ModelMetrics;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.shared.ServiceClock;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Metrics as CloudWatch would get them, over a real socket (Smithy RPC v2, CBOR). */
class CloudWatchModelMetricsTest {
    private static final ModelTarget TARGET = new ModelTarget(ModelRig.HAIKU, ModelRig.REGION);
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final byte[] EMPTY_MAP = {(byte) 0xA0};

    private final BlockingQueue<Map<?, ?>> received = new LinkedBlockingQueue<>();
    private final CountDownLatch open = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile boolean hanging;
    private final HttpServer server = server();
    private final AwsClients clients = clients();

    private HttpServer server() {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            made.createContext("/service/GraniteServiceVersion20100801/operation/PutMetricData", exchange -> {
                // Above 10 KB the SDK compresses what it sends.
                boolean compressed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                InputStream in = exchange.getRequestBody();
                received.add(Cbor.map((compressed ? new GZIPInputStream(in) : in).readAllBytes()));
                await();
                exchange.getResponseHeaders().set("smithy-protocol", "rpc-v2-cbor");
                exchange.getResponseHeaders().set("Content-Type", "application/cbor");
                exchange.sendResponseHeaders(status, EMPTY_MAP.length);
                exchange.getResponseBody().write(EMPTY_MAP);
                exchange.close();
            });
            made.start();
            return made;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void await() {
        try {
            if (hanging) {
                open.await();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private AwsClients clients() {
        var limits = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(5),
                Duration.ofSeconds(20), 8);
        return new AwsClients(AwsAccess.demo(Map.of(AwsAccess.of(AwsAccess.CLOUDWATCH, ModelRig.REGION),
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()))), limits, Clock.systemUTC(),
                new ServiceClock(Clock.systemUTC()));
    }

    private ModelMetrics metrics() {
        return new CloudWatchModelMetrics(() -> clients.cloudWatch(ModelRig.REGION), ModelRig.BACKGROUND,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        open.countDown();
        clients.close();
        server.stop(0);
    }

    private static ModelOutcome.Timing timing() {
        return new ModelOutcome.Timing(Duration.ofMillis(300), Duration.ofMillis(1234), 1, "R");
    }

    @Test
    void anAnswerIsLatencyAndTokensByModelAndByFallback() throws InterruptedException {
        metrics().answered(TARGET, false, new Usage(100, 20, 3, 4, 5), timing());
        Map<?, ?> sent = next();
        assertThat(sent.get("Namespace")).isEqualTo("MegaTicket/Bedrock");
        List<?> data = (List<?>) Objects.requireNonNull(sent.get("MetricData"));
        assertThat(data.stream().map(d -> told((Map<?, ?>) d))).containsExactlyInAnyOrder(
                "Latency 1234 Milliseconds Model=" + ModelRig.HAIKU,
                "InputTokens 100 Count Model=" + ModelRig.HAIKU,
                "OutputTokens 20 Count Model=" + ModelRig.HAIKU,
                "Latency 1234 Milliseconds Model=" + ModelRig.HAIKU + " IsFallback=false",
                "InputTokens 100 Count Model=" + ModelRig.HAIKU + " IsFallback=false",
                "OutputTokens 20 Count Model=" + ModelRig.HAIKU + " IsFallback=false");
        assertThat(((Number) Objects.requireNonNull(((Map<?, ?>) data.getFirst()).get("Timestamp"))).longValue())
                .isEqualTo(NOW.getEpochSecond());
    }

    @Test
    void aFallbackIsCountedByItsReason() throws InterruptedException {
        metrics().fellBack(Kind.THROTTLED);
        assertThat(((List<?>) Objects.requireNonNull(next().get("MetricData"))).stream().map(d -> told((Map<?, ?>) d)))
                .containsExactly("FallbackCount 1 Count Reason=THROTTLED");
    }

    @Test
    void aServiceThatRefusesCostsNothingButTheFigure() throws InterruptedException {
        ModelMetrics metrics = metrics();
        status = 500;
        metrics.fellBack(Kind.SILENT);
        next();
        status = 200;
        metrics.fellBack(Kind.THROTTLED);
        assertThat(next().toString()).contains("THROTTLED").doesNotContain("SILENT");
    }

    /** Were it to wait for the service, this would not end. */
    @Test
    void nobodyWaitsForAServiceThatHangs() throws InterruptedException {
        ModelMetrics metrics = metrics();
        hanging = true;
        for (int i = 0; i < 2000; i++) {
            metrics.fellBack(Kind.UNAVAILABLE);
        }
        assertThat(((List<?>) Objects.requireNonNull(next().get("MetricData")))).hasSizeLessThanOrEqualTo(300);
        assertThat(received).isEmpty();
    }

    @Test
    void offTellsNobody() {
        ModelMetrics.off().answered(TARGET, true, Usage.NONE, timing());
        ModelMetrics.off().fellBack(Kind.BUG);
        assertThat(received).isEmpty();
    }

    private Map<?, ?> next() throws InterruptedException {
        return Objects.requireNonNull(received.poll(20, TimeUnit.SECONDS), "nothing was sent");
    }

    private static String told(Map<?, ?> datum) {
        var told = new StringBuilder().append(datum.get("MetricName")).append(' ').append(datum.get("Value"))
                .append(' ')
                .append(datum.get("Unit"));
        for (Object dimension : (List<?>) Objects.requireNonNull(datum.get("Dimensions"))) {
            var d = (Map<?, ?>) dimension;
            told.append(' ').append(d.get("Name")).append('=').append(d.get("Value"));
        }
        return told.toString();
    }
}
