package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleIdentityTest {
    @TempDir
    Path state;

    @Test
    void twoConsolesOnOneComputerAreNeverOne() {
        try (var first = ConsoleIdentity.take(state, Ids.random());
                var second = ConsoleIdentity.take(state, Ids.random())) {
            assertThat(second.window()).isNotEqualTo(first.window());
            assertThat(second.heldBy()).isNotEqualTo(first.heldBy());
            assertThat(second.process()).isNotEqualTo(first.process());
            assertThat(second.journal()).isNotEqualTo(first.journal());
        }
    }

    @Test
    void windowsOfOtherProgramsAreTakenToo() throws Exception {
        var other = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
                Holder.class.getName(), state.toString()).redirectErrorStream(true).start();
        try (var told = other.inputReader()) {
            assertThat(told.readLine()).isEqualTo("window 1");
            try (var mine = ConsoleIdentity.take(state, Ids.random())) {
                assertThat(mine.window()).isEqualTo(2);
            }
        } finally {
            other.destroy();
        }
        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        try (var again = ConsoleIdentity.take(state, Ids.random())) {
            assertThat(again.window()).as("the folder of a console that died, with the acts it remembers").isEqualTo(1);
        }
    }

    @Test
    void restartedConsoleFindsItsFolderButIsAnotherProcess() {
        Path journal;
        String process;
        try (var first = ConsoleIdentity.take(state, Ids.random())) {
            journal = first.journal();
            process = first.process();
        }
        try (var again = ConsoleIdentity.take(state, Ids.random())) {
            assertThat(again.journal()).isEqualTo(journal);
            assertThat(again.process()).isNotEqualTo(process);
        }
    }

    @Test
    void folderThatTakesNothingIsNamed() throws IOException {
        Path file = Files.createFile(state.resolve("not-a-folder"));
        assertThatThrownBy(() -> ConsoleIdentity.take(file, Ids.random())).isInstanceOfSatisfying(
                Fault.class,
                fault -> assertThat(fault.failure()).isInstanceOfSatisfying(
                        Failure.Misconfigured.class, m -> assertThat(m.what()).isEqualTo("disk:" + file)));
        assertThat(file).as("left as it was").isEmptyFile();
    }

    /** Another program with a console's identity. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws Exception {
            try (var identity = ConsoleIdentity.take(Path.of(args[0]), Ids.random())) {
                System.out.println("window " + identity.window());
                Thread.sleep(60_000);
            }
        }
    }
}
