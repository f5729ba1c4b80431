package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Starts that fail say why; a start with a seed fills the tables once. */
class EngineIT {
    @TempDir
    private Path data;

    private static void assertProblem(Fault fault, DemoProblem problem) {
        assertThat(DemoProblem.of(fault.failure())).contains(problem);
        assertThat(((Failure.Misconfigured) fault.failure()).detail()).isNotBlank();
    }

    @Test
    void busyPort() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                var engine = new Engine(EngineFolder.find(), Optional.empty(), busy.getLocalPort())) {
            assertThatThrownBy(engine::start)
                    .isInstanceOfSatisfying(Fault.class, f -> assertProblem(f, DemoProblem.PORT_BUSY));
            assertThat(engine.isRunning()).isFalse();
        }
    }

    @Test
    void engineThatCannotRunShowsItsLastWords() throws IOException {
        // Jars by name, but none that holds the engine.
        Files.createFile(data.resolve("DynamoDBLocal-0.jar"));
        for (String system : new String[]{"linux-amd64", "osx", "win32-x64"}) {
            Files.createFile(data.resolve("libsqlite4java-" + system + ".so"));
            Files.createFile(data.resolve("sqlite4java-" + system + ".dll"));
        }
        try (var engine = new Engine(new EngineFolder(data), Optional.empty())) {
            assertThatThrownBy(engine::start).isInstanceOfSatisfying(Fault.class, f -> {
                assertProblem(f, DemoProblem.ENGINE_FAILED);
                assertThat(f.failure().detail()).contains("ServerRunner");
            });
        }
    }

    @Test
    void noNativeLibraryForThisMachine() throws IOException {
        Files.createFile(data.resolve("DynamoDBLocal-0.jar"));
        assertThatThrownBy(() -> new EngineFolder(data).check())
                .isInstanceOfSatisfying(Fault.class, f -> assertProblem(f, DemoProblem.NO_NATIVE_LIBRARY));
    }

    @Test
    void seedFillsOnceAndAddsLaterDays() {
        Instant now = Instant.parse("2026-11-25T06:00:00Z");
        DemoOptions options = DemoOptions.onDisk(data).seoulOnly();
        int first = showings(options, now);
        assertThat(first).isBetween(80, 160);
        assertThat(showings(options, now.plusSeconds(3600))).isEqualTo(first);
        assertThat(showings(options, now.plus(Duration.ofDays(2)))).isGreaterThan(first);
    }

    private static int showings(DemoOptions options, Instant now) {
        try (DemoCloud cloud = DemoCloud.start(options, Clock.fixed(now, ZoneOffset.UTC));
                DynamoDbClient client = TestCloud.client(cloud.seoul())) {
            String prefix = options.names().prefix();
            assertThat(client.scan(s -> s.tableName(prefix + "performances")).count()).isEqualTo(12);
            assertThat(client.scan(s -> s.tableName(prefix + "reservations")).count()).isBetween(120, 260);
            return client.scan(s -> s.tableName(prefix + "schedules")).count();
        }
    }
}
