package com.megaticket.console.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    @TempDir
    Path folder;

    Path file = Path.of("");
    Results results = Results.here();

    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());

    @BeforeEach
    void emptyFile() {
        file = folder.resolve("benchmarks").resolve("results.json");
        results = new Results(file, "2 cores", Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void figureIsWrittenInTheFixedForm() throws IOException {
        results.put(Result.of("hold-vs-raw", "hold of 2 seats", "≤ 1.3×", 1.234567, "×", true));
        assertThat(file).hasContent("""
                [
                  {
                    "id" : "hold-vs-raw",
                    "what" : "hold of 2 seats",
                    "bar" : "≤ 1.3×",
                    "value" : 1.235,
                    "unit" : "×",
                    "met" : true,
                    "command" : "mvn verify -Pbench -Dbench=hold-vs-raw",
                    "machine" : "2 cores",
                    "date" : "2026-11-25"
                  }
                ]
                """);
    }

    @Test
    void figuresMergeByIdAndKeepTheirDigits() throws IOException {
        results.put(Result.of("b", "", "", 1.10, "ms", true));
        String alone = Files.readString(file);
        results.put(new Result("a", "", "", Map.of("y", 1_234_567.8, "x", 0.00012345), "ms", false));
        results.put(Result.of("a", "", "", 3, "ms", true));
        results.put(new Result("a", "", "", Map.of("y", 1_234_567.8, "x", 0.00012345), "ms", false));
        assertThat(file).content().containsSubsequence("\"id\" : \"a\"", "\"x\" : 0.0001235", "\"y\" : 1234568",
                "\"id\" : \"b\"", "\"value\" : 1.1,").doesNotContain("E-", "E+", "\"value\" : 3");
        assertThat(Files.readString(file)).endsWith(alone.substring(2));
    }

    @Test
    void figureWithoutANumberIsRefused() {
        assertThatThrownBy(() -> Result.of("a", "", "", Double.NaN, "ms", true)).hasMessageContaining("no number");
        assertThatThrownBy(() -> new Result("a", "", "", Map.of(), "ms", true)).hasMessageContaining("needs");
        assertThatThrownBy(() -> new Result("a", "", "", Map.of("", 1.0, "x", 2.0), "ms", true))
                .hasMessageContaining("needs");
    }

    @Test
    void registryRunsWhatIsAskedAndSaysWhatFailed() throws IOException {
        Map<String, Benchmark> known = Map.of("good", () -> Result.of("good", "", "", 1, "", true), "missed",
                () -> Result.of("missed", "", "", 1, "", false), "broken", () -> {
                    throw new IOException("no disk");
                }, "liar", () -> Result.of("good", "", "", 1, "", true));
        assertThat(Benchmarks.run(known, List.of("good"), results, silent)).isZero();
        assertThat(Benchmarks.run(known, List.of("missed"), results, silent)).isEqualTo(1);
        assertThat(Benchmarks.run(known, List.of("broken"), results, silent)).isEqualTo(1);
        assertThat(Benchmarks.run(known, List.of("liar"), results, silent)).isEqualTo(1);
        assertThat(Benchmarks.run(known, List.of("good", "unknown"), results, silent)).isEqualTo(2);
        assertThat(Benchmarks.run(known, List.of(), results, silent)).isEqualTo(1);
        assertThat(Files.readString(file)).contains("\"good\"", "\"missed\"").doesNotContain("broken");
    }

    @Test
    void idsComeWithCommas() {
        assertThat(Benchmarks.ids(new String[]{"a, b", "", "c"})).containsExactly("a", "b", "c");
        assertThat(Benchmarks.ids(new String[]{""})).isEmpty();
    }
}
