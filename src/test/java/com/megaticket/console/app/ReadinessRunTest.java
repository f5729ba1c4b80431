package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.readiness.board.Board;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Call;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.readiness.estate.Question;
import com.megaticket.console.readiness.rules.Checks;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessRunTest {
    private static final Blueprint PLAN = Blueprint.usual(TableNames.withPrefix("t-"));

    @TempDir
    private Path folder;
    private JournalFiles journal;
    private String answer = "ami-1";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void open() {
        journal = new JournalFiles(folder.resolve("readiness"));
    }

    /** A check of one setting, and the one that compares runs. */
    private int run(boolean json, boolean accept, Consumer<Looking> look) {
        Check drift = Checks.all().stream().filter(Check::isLast).findFirst().orElseThrow();
        return new ReadinessRun(board(List.of(new Check(CheckId.R3, List.of(), look), drift)), PLAN, Sheet.Origin.AWS,
                journal,
                new Messages(Language.EN, List.of("readiness"))::text)
                .run(json, accept, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @SuppressWarnings("NullAway") // Of the ports only the journal is asked.
    private Board board(List<Check> checks) {
        var estate = new Estate(null, null, null, null, null, null, null, null, null, null, null, journal);
        return new Board(checks, estate, new VirtualBackground(), Clock.systemUTC(), Duration.ofSeconds(60));
    }

    private void image(Looking in) {
        in.ask(new Question<>(new Call(Action.IMAGES, "r", "i"), _ -> answer));
    }

    @Test
    void aFirstGoodRunIsKeptTheNextPassesAndAChangeIsTold() {
        assertThat(run(false, false, this::image)).as("nothing to compare with yet").isEqualTo(1);
        assertThat(journal.goodRun()).get()
                .satisfies(g -> assertThat(g.prints()).containsOnlyKeys("ec2:DescribeImages r i"));
        assertThat(run(false, false, this::image)).isZero();
        answer = "ami-2";
        assertThat(run(false, false, this::image)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Changed since the last good run",
                "ec2:DescribeImages r i");
        assertThat(run(false, false, this::image)).as("told until it is accepted").isEqualTo(1);
        assertThat(run(false, true, this::image)).isEqualTo(1);
        assertThat(run(false, false, this::image)).isZero();
    }

    @Test
    void aRunWithAFindingIsNeverKept() {
        assertThat(run(false, true, in -> in.found(Trouble.IMAGE_GONE, Command.aws("x"), "v", "i", "r"))).isEqualTo(1);
        assertThat(run(false, true, _ -> {
            throw new Fault(new Failure.Throttled("slow", ""));
        })).isEqualTo(1);
        assertThat(journal.goodRun()).isEmpty();
    }

    @Test
    void programsGetJsonAndNothingElse() throws IOException {
        run(true, false, this::image);
        assertThat(new ObjectMapper().readTree(out.toByteArray()).at("/checks/0/state").asText()).isEqualTo("pass");
    }

    /** Starts no demo cloud and asks nobody. */
    @Test
    void theDemoShowsTheStagedIncidentAndSaysThatItIsStaged() throws IOException {
        var options = ((LaunchOptions.Parsed.Check) LaunchOptions.parse("--readiness", "--lang", "ko", "--data",
                folder.toString())).options();
        assertThat(ReadinessRun.of(options, true, false, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        var json = new ObjectMapper().readTree(out.toByteArray());
        assertThat(json.path("staged").asBoolean()).isTrue();
        assertThat(json.at("/checks/0/problems/0/trouble").asText()).isEqualTo("foreign-host");
        assertThat(json.at("/checks/0/problems/0/happened").asText()).contains("ap-northeast-2", "호출합니다");
    }

    @Test
    void theJournalTellsAMissingFileFromABadOne() throws IOException {
        assertThat(journal.lastDrill()).isEmpty();
        Path drill = folder.resolve("readiness").resolve("last-drill");
        Files.createDirectories(folder.resolve("readiness"));
        Files.writeString(drill, "2026-11-27T03:00:00Z\n");
        assertThat(journal.lastDrill()).contains(Instant.parse("2026-11-27T03:00:00Z"));
        Files.writeString(drill, "yesterday");
        Files.writeString(folder.resolve("readiness").resolve("good-run.json"), "{");
        for (var read : Stream.<Runnable>of(journal::lastDrill, journal::goodRun).toList()) {
            org.assertj.core.api.Assertions.assertThatExceptionOfType(Fault.class).isThrownBy(read::run)
                    .satisfies(f -> assertThat(f.failure()).isInstanceOf(Failure.Misconfigured.class));
        }
        journal.keep(new Journal.GoodRun(Instant.EPOCH, java.util.Map.of("a", "b")));
        assertThat(journal.goodRun()).contains(new Journal.GoodRun(Instant.EPOCH, java.util.Map.of("a", "b")));
    }

    @Test
    void whatIsNotSetIsAsTheAssistantHasIt() throws IOException {
        var options = ((LaunchOptions.Parsed.Run) LaunchOptions.parse("--data", folder.toString())).options();
        Files.createDirectories(folder.resolve("settings"));
        Files.writeString(folder.resolve("settings").resolve("standby.properties"), "domain=t.example.com\nwrong=1\n");
        Blueprint plan = ReadinessRun.plan(SettingsFile.of(options, Clock.systemUTC()), options);
        assertThat(plan.find(Setting.DOMAIN)).contains("t.example.com");
        assertThat(plan.list(Setting.MODELS)).contains("global.anthropic.claude-haiku-4-5-20251001-v1:0");
        assertThat(plan.find(Setting.WEB_GROUP)).contains("KDT-Msp4-PLDR-tokyo-web");
    }
}
