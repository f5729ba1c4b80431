package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.assistant.transcript.TranscriptLine;
import com.megaticket.console.assistant.transcript.TranscriptStore.Kept;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptFilesTest {
    private static final Instant FIRST = Instant.parse("2026-02-10T05:05:00Z");
    private static final Instant LATER = Instant.parse("2026-02-12T05:05:00Z");

    @TempDir
    Path folder;

    @Test
    void linesComeBackAsTheyWere() {
        var files = new TranscriptFiles(folder.resolve("transcripts"));
        files.append("c-1", FIRST, List.of(line("하나"), line("two \"quoted\"\nand a second line")));
        files.append("c-1", FIRST, List.of(line("三")));
        files.append("c-2", LATER, List.of(line("other")));
        assertThat(files.list()).containsExactly(new Kept("c-2", LATER), new Kept("c-1", FIRST));
        assertThat(files.read("c-1")).hasValueSatisfying(t -> {
            assertThat(t.lines()).containsExactly(line("하나"), line("two \"quoted\"\nand a second line"), line("三"));
            assertThat(t.damaged()).isZero();
        });
        assertThat(files.read("c-3")).isEmpty();
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        new TranscriptFiles(folder).append("c-1", FIRST, List.of(line("x")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                folder.resolve("20260210-050500-c-1.jsonl")))).isEqualTo("rw-------");
    }

    @Test
    void aDamagedLineIsCountedAndTheRestRead() throws IOException {
        var files = new TranscriptFiles(folder);
        files.append("c-1", FIRST, List.of(line("one"), line("two")));
        Path file = folder.resolve("20260210-050500-c-1.jsonl");
        Files.writeString(file, Files.readString(file) + "{\"at\":\"2026-02-1\n{\"kind\":\"from-later\",\"at\":\""
                + FIRST + "\"}\n");
        assertThat(files.read("c-1")).hasValueSatisfying(t -> {
            assertThat(t.lines()).hasSize(2);
            assertThat(t.damaged()).isEqualTo(2);
        });
    }

    @Test
    void whatIsOlderGoesAndNothingThatIsNotOurs() throws IOException {
        var files = new TranscriptFiles(folder);
        assertThat(new TranscriptFiles(folder.resolve("absent")).deleteBegunBefore(Instant.MAX)).isZero();
        files.append("c-1", FIRST, List.of(line("one")));
        files.append("c-2", LATER, List.of(line("two")));
        Files.writeString(folder.resolve("notes.jsonl"), "mine");
        Files.writeString(folder.resolve("20269999-050500-c-9.jsonl"), "no date");
        assertThat(files.deleteBegunBefore(LATER)).isEqualTo(1);
        assertThat(files.list()).containsExactly(new Kept("c-2", LATER));
        assertThat(files.deleteBegunBefore(Instant.MAX)).isEqualTo(1);
        assertThat(folder.resolve("notes.jsonl")).exists();
        assertThat(folder.resolve("20269999-050500-c-9.jsonl")).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        assertThatThrownBy(() -> new TranscriptFiles(blocked).append("c-1", FIRST, List.of(line("x"))))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.failure())
                        .isInstanceOfSatisfying(Failure.Misconfigured.class,
                                f -> assertThat(f.what()).isEqualTo("disk:" + blocked)));
    }

    @Test
    void anExportReplacesWhatWasThereWholeOrNotAtAll() throws IOException {
        var files = new TranscriptFiles(folder);
        Path file = Files.writeString(folder.resolve("chat.html"), "old");
        files.write(file, "new");
        assertThat(file).hasContent("new");
        Path nowhere = folder.resolve("absent").resolve("chat.html");
        assertThatThrownBy(() -> files.write(nowhere, "x")).isInstanceOf(Fault.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private static TranscriptLine line(String text) {
        return new TranscriptLine(FIRST, 1, TranscriptLine.Kind.SAID, Map.of("text", text));
    }
}
