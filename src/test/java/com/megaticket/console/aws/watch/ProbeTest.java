package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.signal.ProbeReport;
import com.megaticket.console.shared.Failure;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The call of a public address, by real TLS on a real socket. */
@Execution(ExecutionMode.CONCURRENT)
class ProbeTest {
    private static final String ALB = "alb-1.ap-northeast-2.elb.amazonaws.com";
    private static final Hosts HOSTS = host -> {
        if (!host.equals(ALB)) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getLoopbackAddress());
    };

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String body = "";
    private volatile Map<String, String> headers = Map.of();
    private volatile boolean silent;
    private volatile boolean brokenBody;
    private TlsServer server;
    private Probe probe;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException, InterruptedException {
        server = new TlsServer(folder, this::serve);
        probe = probe(server.trusting());
    }

    private static Probe probe(SSLContext tls) {
        return new Probe(new ProbeHttp(HOSTS, tls), "/api/health");
    }

    private void serve(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Host"));
        try {
            if (silent) {
                over.await();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length + (brokenBody ? 10 : 0));
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.close();
    }

    private ProbeReport ask() {
        return probe.report(new Address(ALB, server.port()), TlsServer.NAME);
    }

    @Test
    void theLoadBalancerIsAskedForThePublicNameAndTellsItsRegion() {
        body = "{\"status\":\"healthy\",\"service\":\"web\",\"region\":\"ap-northeast-2\"}";
        ProbeReport report = ask();
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.healthy()).isTrue();
        assertThat(report.region()).contains("ap-northeast-2");
        assertThat(report.location()).isEmpty();
        assertThat(asked).containsExactly("GET /api/health tickets.example.com:" + server.port());
    }

    @Test
    void aRedirectIsSeenAndNotFollowed() {
        status = 307;
        headers = Map.of("Location", "https://" + TlsServer.NAME + "/ap-northeast-1/", "X-Api-Region",
                "ap-northeast-1");
        ProbeReport report = ask();
        assertThat(report.status()).isEqualTo(307);
        assertThat(report.location()).contains("https://tickets.example.com/ap-northeast-1/");
        assertThat(report.region()).contains("ap-northeast-1");
        assertThat(asked).hasSize(1);
    }

    @Test
    void anErrorOfTheShopIsAnAnswer() {
        status = 502;
        body = "<html>Bad Gateway</html>";
        ProbeReport report = ask();
        assertThat(report.status()).isEqualTo(502);
        assertThat(report.healthy()).isFalse();
        assertThat(report.region()).isEmpty();
    }

    @Test
    void aBodyThatBreaksOffTakesNothingFromItsStatus() {
        body = "{\"region\":\"ap-north";
        brokenBody = true;
        assertThat(ask()).satisfies(r -> assertThat(r.status()).isEqualTo(200))
                .extracting(ProbeReport::region).isEqualTo(Optional.empty());
    }

    @Test
    void aBodyWithoutAnEndIsNotReadToIt() {
        body = "{\"region\":\"ap-northeast-2\"}" + " ".repeat(6000);
        brokenBody = true;
        assertThat(ask().region()).contains("ap-northeast-2");
    }

    @Test
    void aCertificateNobodyTrustsIsAFaultOfTheInstallation() throws GeneralSecurityException {
        probe = probe(SSLContext.getDefault());
        assertThat(Faults.of(this::ask)).isInstanceOfSatisfying(Failure.Misconfigured.class,
                f -> assertThat(f.what()).isEqualTo("certificate:tickets.example.com"));
        assertThat(asked).isEmpty();
    }

    @Test
    void aCertificateForAnotherNameIsAFaultOfTheInstallation() {
        assertThat(Faults.of(() -> probe.report(new Address(ALB, server.port()), "other.example.com")))
                .isInstanceOfSatisfying(Failure.Misconfigured.class,
                        f -> assertThat(f.what()).isEqualTo("certificate:other.example.com"));
        assertThat(asked).isEmpty();
    }

    @Test
    @Timeout(30)
    void silenceEndsInTimeAndIsNotRepeated() {
        silent = true;
        assertThat(Faults.of(this::ask)).isInstanceOf(Failure.TimedOut.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void nobodyThereAndNoSuchNameAreUnavailable() throws IOException {
        int gone;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = free.getLocalPort();
        }
        assertThat(Faults.of(() -> probe.report(new Address(ALB, gone), TlsServer.NAME)))
                .isInstanceOf(Failure.Unavailable.class);
        assertThat(Faults.of(() -> probe.report(new Address("nowhere.example.com", 443), TlsServer.NAME)))
                .isInstanceOf(Failure.Unavailable.class);
    }

    @Test
    void aServerThatHangsUpIsUnavailable() throws IOException {
        try (var rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try {
                    rude.accept().close();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThat(Faults.of(() -> probe.report(new Address(ALB, rude.getLocalPort()), TlsServer.NAME)))
                    .isInstanceOf(Failure.Unavailable.class);
        }
    }
}
