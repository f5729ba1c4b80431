package com.megaticket.console.aws.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.Injector.Injected;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real client against a loopback socket that answers as FIS does. */
class FisDrillTest {
    private static final String SEOUL = "ap-northeast-2";
    private static final Disturbance CUT = new Disturbance(Disturbance.Kind.REPLICATION_CUT, SEOUL, 1);
    private static final Injected RUNNING = new Injected(CUT, "EXP1");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private AwsClients clients;
    private volatile String status = "running";
    private volatile boolean denied;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::answer);
        server.start();
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        clients = new AwsClients(AwsAccess.demo(Map.of(SEOUL, uri, AwsAccess.of("fis", SEOUL), uri)), Limits.USUAL,
                Clock.systemUTC(), new ServiceClock(Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        clients.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + (body.contains("EXT1")
                ? " EXT1"
                : ""));
        byte[] answer = (denied
                ? "{\"message\":\"not authorized to perform fis\"}"
                : "{\"experiment\":{\"id\":\"EXP1\",\"state\":{\"status\":\"" + status + "\"}}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (denied) {
            exchange.getResponseHeaders().set("x-amzn-ErrorType", "AccessDeniedException");
        }
        exchange.sendResponseHeaders(denied ? 403 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private FisDrill drill() {
        return new FisDrill(clients, SEOUL, Optional.of("EXT1"));
    }

    @Test
    void experimentIsStartedSeenAndStopped() {
        assertThat(drill().on(CUT)).isEqualTo("EXP1");
        assertThat(drill().isOn(RUNNING)).isTrue();
        drill().off(RUNNING);
        assertThat(asked).containsExactly("POST /experiments EXT1", "GET /experiments/EXP1", "GET /experiments/EXP1",
                "DELETE /experiments/EXP1");
    }

    @Test
    void oneThatIsNotYetOrNoMoreRunningIsNotOn() {
        status = "initiating";
        assertThat(drill().isOn(RUNNING)).isFalse();
        status = "completed";
        assertThat(drill().isOn(RUNNING)).isFalse();
        drill().off(RUNNING);
        assertThat(asked).noneMatch(a -> a.startsWith("DELETE"));
    }

    @Test
    void missingRightNamesItselfAndTheCommand() {
        denied = true;
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> drill().on(CUT)).satisfies(f -> assertThat(f.failure())
                .isInstanceOfSatisfying(Failure.Denied.class, d -> assertThat(d.what()).isEqualTo(
                        "fis:StartExperiment")));
        assertThat(drill().command(new Injected(CUT, ""), false)).contains(
                "aws fis start-experiment --region ap-northeast-2 --experiment-template-id EXT1");
        assertThat(drill().command(RUNNING, true)).contains(
                "aws fis stop-experiment --region ap-northeast-2 --id EXP1");
    }

    @Test
    void withoutATemplateThereIsNoFault() {
        assertThat(new FisDrill(clients, SEOUL, Optional.of(" ")).kinds()).isEmpty();
        assertThat(drill().kinds()).containsExactly(Disturbance.Kind.REPLICATION_CUT);
    }

    /** [NEVER-2] What is not known is not off. */
    @Test
    void experimentWithoutAnIdIsNotKnown() {
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> drill().isOn(new Injected(CUT, ""))).satisfies(
                f -> assertThat(f.failure()).isInstanceOfSatisfying(Failure.Misconfigured.class,
                        m -> assertThat(m.what()).isEqualTo("fis-experiment")));
        assertThat(asked).isEmpty();
    }
}
