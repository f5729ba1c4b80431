package com.megaticket.console.failover.drill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.Exercise;
import com.megaticket.console.failover.drill.Run;
import com.megaticket.console.failover.drill.RunsToShow;
import com.megaticket.console.failover.drill.Script;
import com.megaticket.console.failover.drill.Scripts;
import com.megaticket.console.failover.drill.Signal;
import com.megaticket.console.shared.paper.MarkdownPaper;
import com.megaticket.console.shared.paper.Paper;
import com.megaticket.console.shared.paper.PdfPaper;
import com.megaticket.console.shared.paper.Typeface;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrillReportTest {
    private static final Instant NOW = Instant.parse("2026-02-10T03:05:00Z");
    private static final Path FONTS = Path.of("src/main/resources/com/megaticket/console/ui/fonts");

    /** The real texts, with times that do not hang on a place. */
    private record Plain(String language, Properties texts) implements Words {
        static Plain of(String language) {
            var texts = new Properties();
            String file = "/com/megaticket/console/failover/drill/messages_" + language + ".properties";
            try (var in = new InputStreamReader(Objects.requireNonNull(Plain.class.getResourceAsStream(file)),
                    StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Plain(language, texts);
        }

        @Override
        public String text(String key, Object... args) {
            return new MessageFormat(Objects.requireNonNull(texts.getProperty(key), key), Locale.ROOT).format(args);
        }

        @Override
        public String length(Duration length) {
            return length.toSeconds() + " s";
        }

        @Override
        public String moment(Instant at) {
            return at.toString();
        }

        @Override
        public String region(String id) {
            return id;
        }
    }

    private static Paper paper(Run run, List<Run> past, String language) {
        Script script = new Scripts(RunsToShow.SEOUL, RunsToShow.TOKYO).of(run.exercise());
        return DrillReport.of(run, script, past, Plain.of(language));
    }

    private static String markdown(Run run, List<Run> past) {
        return MarkdownPaper.of(paper(run, past, "en"));
    }

    @Test
    void wholeReport() {
        Run run = RunsToShow.completed("now", NOW, 0);
        Run before = RunsToShow.completed("before", NOW.minus(Duration.ofDays(9)), 7);
        assertThat(markdown(run, List.of(run, before))).isEqualTo(
                """
                        # Drill report: Seoul killed

                        **An exercise in the demo cloud. Every number was measured there and has nothing to do with real customers.**

                        Led by Kim Minseo · console window-1/a · begun 2026-02-10T03:05:00Z

                        Completed at 2026-02-10T03:26:40Z.

                        Last time: 2026-02-01T03:05:00Z

                        ## Times

                        | Step | Planned | Measured | Judged | Last time | Source |
                        |---|---|---|---|---|---|
                        | Inject (since: Begun) | 120 s | 20 s | in time | 20 s, the same | demo · injected |
                        | Detect: GO (since: Inject) | 60 s | 8 s | in time | 15 s, now faster | demo · injected |
                        | Decide (since: Detect: GO) | 300 s | 20 s | in time | 20 s, the same | demo · injected |
                        | Open the new region (since: Decide) | 300 s | 122 s | in time | 122 s, the same | demo · injected |
                        | First sale (since: Open the new region) | 60 s | 70 s | late | 70 s, the same | demo · injected |
                        | Heal (since: First sale) | 600 s | 160 s | in time | 153 s, now slower | demo · injected |
                        | Close the old region (since: Heal) | 300 s | 30 s | in time | 30 s, the same | demo · injected |
                        | Fail back (since: Heal) | 1200 s | 900 s | in time | 900 s, the same | demo · injected |
                        | Reconcile (since: Heal) | 1200 s | 810 s | in time | 810 s, the same | demo · injected |

                        ## Loss

                        | What | Number | Source |
                        |---|---|---|
                        | Replication lag as told before the decision | 840 ms | demo · injected |
                        | Bookings at risk as told before the decision (estimate) | 3 | demo · injected |
                        | Seats sold twice | 1 | demo · injected |
                        | Sales whose row is gone or overwritten | 2 | demo · injected |
                        | Findings not settled | 0 | demo · injected |

                        Compared at 2026-02-10T03:25:00Z.

                        ## Faults injected

                        tables killed · ap-northeast-2

                        ## What to do better

                        – late: First sale. Sell one seat at any window.

                        ## Who did what

                        | When | Who | What | Outcome |
                        |---|---|---|---|
                        | 2026-02-10T03:05:48Z | Kim Minseo | begin-switch · ap-northeast-1 | done |
                        | 2026-02-10T03:06:35Z | Lee Jiho | second-person · ap-northeast-1 | done |
                        | 2026-02-10T03:07:10Z | Kim Minseo | without CLOSE · ap-northeast-1 | done |
                        """);
    }

    /** [NEVER-2] Never 0 for what nobody saw. */
    @Test
    void whatWasNotReachedIsSaid() {
        assertThat(markdown(RunsToShow.aborted("a", NOW), List.of()))
                .contains("| First sale (since: Open the new region) | 60 s | not reached | not reached | – | demo |")
                .contains("| Seats sold twice | not known | demo |").contains("Aborted at")
                .contains("There is no earlier run").doesNotContain("| 0 s |");
    }

    @Test
    void whatMustNotBeIsNamedWithItsLesson() {
        assertThat(markdown(RunsToShow.fallen("f", NOW), List.of()))
                .contains(
                        "| Must not be: Decide | – | 2026-02-10T03:06:00Z | done, and must not be | – | demo · injected |")
                .contains("This should not have been done: Decide").contains("Hints asked for: 1.")
                .contains("Throttling is load, not an outage");
    }

    @Test
    void realDrillWithAFaultSaysSo() {
        Run run = RunsToShow.real(Exercise.CUT, "r", NOW).made(Disturbance.Kind.REPLICATION_CUT, RunsToShow.SEOUL, true)
                .saw(Signal.INJECTED, 30).going();
        assertThat(markdown(run, List.of())).contains("**Faults were injected: every number may be theirs.**")
                .contains("| 30 s | in time | – | real · injected |").contains("**Some of them may still stand.**")
                .contains("Still running.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en", "ja"})
    void paperSaysTheSameInEveryLanguage(String language) throws IOException {
        Run run = RunsToShow.completed("now", NOW, 0);
        Paper paper = paper(run, List.of(run, RunsToShow.completed("b", NOW.minus(Duration.ofDays(9)), 7)), language);
        var faces = new PdfPaper.Faces(Typeface.of(Files.readAllBytes(FONTS.resolve("PretendardJP-Regular.otf"))),
                Typeface.of(Files.readAllBytes(FONTS.resolve("PretendardJP-Bold.otf"))));
        try (PDDocument document = Loader.loadPDF(PdfPaper.of(paper, faces))) {
            Path folder = Files.createDirectories(Path.of("target", "screenshots", "paper"));
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(i, 100), "png",
                        folder.resolve("drill-" + language + "-" + (i + 1) + ".png").toFile());
            }
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(paper.blocks()).filteredOn(Paper.Heading.class::isInstance).hasSize(5).allSatisfy(
                    h -> assertThat(text).contains(((Paper.Heading) h).text().replaceAll("\\s+", "")));
            assertThat(paper.blocks()).filteredOn(Paper.Text.class::isInstance).allSatisfy(
                    t -> assertThat(text).contains(((Paper.Text) t).text().replaceAll("\\s+", "")));
        }
    }
}
