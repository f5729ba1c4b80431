package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One cloud for several consoles, with real processes: joining, leaving, killing; nothing is ever left behind. */
class CloudHostIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path data;

    private DemoOptions options() {
        return DemoOptions.onDisk(data).withSeed(false);
    }

    private DemoSession join() {
        JoinOutcome outcome = CloudJoin.join(options());
        assertThat(outcome).isInstanceOf(JoinOutcome.Joined.class);
        return ((JoinOutcome.Joined) outcome).session();
    }

    private static boolean ended(List<ProcessHandle> processes) {
        return Eventually.holds(SOON, () -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** The host and everything it started. */
    private static List<ProcessHandle> family(long host) {
        ProcessHandle handle = ProcessHandle.of(host).orElseThrow();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(handle), handle.descendants()).toList();
    }

    private static DynamoDbClient client(DemoSession session, String region) {
        DemoEndpoint endpoint = session.endpoint(region);
        return TestCloud.client(endpoint.uri(), region, Duration.ofSeconds(5));
    }

    @AfterEach
    void nothingIsLeft() {
        var file = CloudFile.read(data);
        assertThat(Eventually.holds(
                SOON,
                () -> file.flatMap(f -> ProcessHandle.of(f.pid())).filter(ProcessHandle::isAlive).isEmpty())).isTrue();
    }

    @Test
    void secondConsoleJoinsAndTheLastOneTurnsOffTheLight() {
        DemoSession first = join();
        JoinOutcome.Joined second = (JoinOutcome.Joined) CloudJoin.join(options());
        assertThat(second.started()).isFalse();
        assertThat(second.session().endpoints()).isEqualTo(first.endpoints());
        try (DynamoDbClient one = client(first, DemoCloud.SEOUL);
                DynamoDbClient two = client(second.session(), DemoCloud.SEOUL)) {
            new Rows(one).put("P", "S", "by", "one");
            assertThat(new Rows(two).text("P", "S", "by")).isEqualTo("one");
        }
        second.session().faults(DemoCloud.SEOUL).set(DemoFault.LATENCY, 5);
        assertThat(first.faults(DemoCloud.SEOUL).status().level(DemoFault.LATENCY)).isEqualTo(5);
        var fresh = CloudJoin.join(options().withFresh(true));
        assertThat(fresh).isInstanceOfSatisfying(
                JoinOutcome.Refused.class, r -> assertThat(r.problem()).isEqualTo(DemoProblem.IN_USE));

        List<ProcessHandle> family = family(first.hostPid());
        assertThat(family).hasSizeGreaterThanOrEqualTo(3);
        first.close();
        Pause.real().sleep(Duration.ofSeconds(4));
        assertThat(family).allMatch(ProcessHandle::isAlive);
        FaultControl faults = second.session().faults(DemoCloud.SEOUL);
        second.session().close();
        assertThat(ended(family)).isTrue();
        assertThat(data.resolve("host.json")).doesNotExist();
        assertThatThrownBy(faults::status).isInstanceOf(Fault.class);
    }

    @Test
    void dataStaysAndWhatWasOwedStillGoesOver() {
        DemoSession first = join();
        first.faults(DemoCloud.SEOUL).set(DemoFault.REPLICATION_CUT, 1);
        try (DynamoDbClient seoul = client(first, DemoCloud.SEOUL)) {
            new Rows(seoul).put("P", "S", "by", "seoul");
        }
        List<ProcessHandle> family = family(first.hostPid());
        family.getFirst().destroyForcibly();
        assertThat(first.awaitLoss()).isTrue();
        assertThat(ended(family)).isTrue();
        first.close();

        try (DemoSession again = join();
                DynamoDbClient seoul = client(again, DemoCloud.SEOUL);
                DynamoDbClient tokyo = client(again, DemoCloud.TOKYO)) {
            assertThat(new Rows(seoul).text("P", "S", "by")).isEqualTo("seoul");
            assertThat(Eventually.holds(SOON, () -> new Rows(tokyo).text("P", "S", "by").equals("seoul"))).isTrue();
        }
    }

    @Test
    void killedConsoleLeavesNothing() throws IOException, InterruptedException {
        Process console = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dmegaticket.engine=" + EngineFolder.find().path(),
                ConsoleStandIn.class.getName(),
                data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = console.inputReader().readLine();
        assertThat(said).startsWith("joined ");
        List<ProcessHandle> family = family(Long.parseLong(said.substring("joined ".length())));
        assertThat(family).hasSizeGreaterThanOrEqualTo(3);
        console.destroyForcibly();
        assertThat(console.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(ended(family)).isTrue();
    }

    @Test
    void killedHostLeavesNoEngineNotEvenAFrozenOne() {
        DemoSession session = join();
        session.faults(DemoCloud.TOKYO).set(DemoFault.FROZEN, 1);
        List<ProcessHandle> family = family(session.hostPid());
        family.getFirst().destroyForcibly();
        assertThat(ended(family)).isTrue();
        session.close();
    }

    @Test
    void staleNoteIsNoCloud() throws IOException {
        Files.createDirectories(data);
        new CloudFile(1, 9, List.of()).write(data);
        try (DemoSession session = join()) {
            assertThat(session.endpoints()).hasSize(2);
        }
    }

    @Test
    void whatCannotStartSaysWhy() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "no folder");
        assertThat(CloudJoin.join(DemoOptions.onDisk(file.resolve("data"))))
                .isInstanceOfSatisfying(
                        JoinOutcome.Refused.class,
                        r -> assertThat(r.problem()).isEqualTo(DemoProblem.DATA_FOLDER));
        var elsewhere = new DemoOptions(
                new EngineFolder(data), options().data(), false, true, false, 1, options().names());
        assertThat(CloudJoin.join(elsewhere)).isInstanceOfSatisfying(JoinOutcome.Refused.class, r -> {
            assertThat(r.problem()).isEqualTo(DemoProblem.ENGINE_MISSING);
            assertThat(r.detail()).contains("generate-resources");
        });
        // A folder where the engine's file should be: seen by the host, told by its note.
        Files.createDirectories(data.resolve(DemoCloud.SEOUL).resolve("stamps.log"));
        assertThat(CloudJoin.join(options())).isInstanceOfSatisfying(
                JoinOutcome.Refused.class, r -> assertThat(r.problem()).isEqualTo(DemoProblem.DATA_FOLDER));
    }
}
