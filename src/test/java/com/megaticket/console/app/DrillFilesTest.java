package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.Exercise;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.RunsToShow;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillFilesTest {
    private static final Instant NOW = Instant.parse("2026-02-10T05:05:00Z");

    @TempDir
    Path state;
    private DrillFiles files = new DrillFiles(Path.of("."), Path.of("."));
    private JournalFiles journal = new JournalFiles(Path.of("."));

    @BeforeEach
    void open() {
        files = new DrillFiles(state.resolve("drills"), state.resolve("readiness"));
        journal = new JournalFiles(state.resolve("readiness"));
    }

    @Test
    void nothingIsThereAtFirst() {
        assertThat(files.open()).isEmpty();
        assertThat(files.past()).isEmpty();
        assertThat(journal.lastDrill()).isEmpty();
    }

    @Test
    void openOneIsFoundByTheNextConsoleWithWhatItMade() {
        Run run = RunsToShow.of(Exercise.KILLED, "a", NOW).made(Disturbance.Kind.KILLED, RunsToShow.SEOUL, true)
                .going();
        files.keep(run);
        assertThat(new DrillFiles(state.resolve("drills"), state.resolve("readiness")).open()).contains(run);
        assertThat(files.past()).isEmpty();
    }

    /** R32 asks when the last drill was: one that came to its end. */
    @Test
    void drillThatCameToItsEndIsTheLastDrill() {
        files.keep(RunsToShow.aborted("a", NOW));
        files.keep(RunsToShow.fallen("b", NOW));
        assertThat(journal.lastDrill()).isEmpty();
        Run run = RunsToShow.completed("c", NOW, 0);
        files.keep(run);
        assertThat(journal.lastDrill()).contains(run.ended().orElseThrow().at());
        assertThat(files.past()).hasSize(3).contains(run);
    }

    @Test
    void whatCannotBeReadIsLeftOutAndADiskThatTakesNothingIsAFault() throws IOException {
        files.keep(RunsToShow.aborted("a", NOW));
        Files.writeString(state.resolve("drills").resolve("x.json"), "{");
        assertThat(files.past()).hasSize(1);
        Files.writeString(state.resolve("file"), "");
        var none = new DrillFiles(state.resolve("file"), state.resolve("readiness"));
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> none.keep(RunsToShow.aborted("a", NOW)));
    }
}
