package com.megaticket.console.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.selling.Act;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed console can still tell. [NEVER-1] */
class FileActJournalTest {
    @TempDir
    private Path folder;

    private static Act act(String id) {
        return new Act(id, Act.Kind.SALE, Showing.parse("perf-x#2026-12-24#19:30"), "ap-northeast-2",
                List.of(SeatId.parse("1층-B-7-13"), SeatId.parse("1층-B-7-14")), Optional.of("hold"),
                Optional.of("booking"), Optional.of("S-2345678"));
    }

    @Test
    void act_outlivesTheConsole_untilItIsForgotten() {
        new FileActJournal(folder).remember(act("a"));
        var next = new FileActJournal(folder);
        assertThat(next.remembered()).containsExactly(act("a"));
        next.forget(act("a"));
        assertThat(new FileActJournal(folder).remembered()).isEmpty();
    }

    @Test
    void fileThatCannotBeRead_isKeptAside_andDoesNotHideTheOthers() throws IOException {
        var journal = new FileActJournal(folder);
        journal.remember(act("a"));
        Files.writeString(folder.resolve("b.act.json"), "{\"id\":\"b\",\"kind\":");
        assertThat(journal.remembered()).containsExactly(act("a"));
        assertThat(folder.resolve("b.act.json.bad")).exists();
    }

    @Test
    void diskThatTakesNothing_isAFaultThatNamesTheFolder_soThatNothingIsSent() throws IOException {
        Path inside = folder.resolve("journal");
        var journal = new FileActJournal(inside);
        Files.delete(inside);
        Files.writeString(inside, "a file in the place of the folder");
        assertThatThrownBy(() -> journal.remember(act("a"))).isInstanceOfSatisfying(Fault.class,
                f -> assertThat(f.failure()).isInstanceOfSatisfying(Failure.Misconfigured.class,
                        m -> assertThat(m.what()).isEqualTo("disk:" + inside)));
    }
}
