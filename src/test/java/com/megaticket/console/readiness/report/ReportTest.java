package com.megaticket.console.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.board.BoardSnapshot.Row;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Evidence;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Call;
import com.megaticket.console.shared.Failure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");
    private static final Evidence READ = new Evidence(new Call(Action.IMAGES, "ap-northeast-1", "ami-1"), NOW,
            "Image[ami-1]");
    private static final Subject TOKYO = new Subject("ap-northeast-1", Sheet.Origin.AWS);
    private static final Result PASS = new Result.Pass(List.of(READ));
    private static final Result FAIL = new Result.Fail(
            List.of(new Problem(Trouble.FOREIGN_HOST, Trouble.FOREIGN_HOST.severity(),
                    List.of("web version 2", "seoul-host", "ap-northeast-2", "tokyo-host", "ap-northeast-1"),
                    new Command("aws proof | base64 -d", "ps proof"), Optional.of(Command.aws("ec2", "fix it")))),
            Optional.of(new Failure.Throttled("slow", "R9")), List.of(READ));

    /** The English texts as they lie in the bundle. */
    static Words english() {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(
                ReportTest.class.getResourceAsStream("/com/megaticket/console/readiness/messages_en.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return (key, arguments) -> MessageFormat.format(Objects.requireNonNull(texts.getProperty(key), key), arguments);
    }

    private static BoardSnapshot board(Result... results) {
        var rows = new java.util.ArrayList<Row>();
        for (int i = 0; i < results.length; i++) {
            rows.add(new Row(CheckId.values()[i], new State.Ended(results[i], NOW, Duration.ofMillis(20))));
        }
        return new BoardSnapshot(1, NOW, rows, true, Map.of());
    }

    @Test
    void whatIsWrongStandsFirstWithWhatToDoAndTheCommands() {
        String text = MarkdownReport.of(board(PASS, FAIL, new Result.Skipped(Setting.DOMAIN, List.of()),
                new Result.NotPermitted("ec2:DescribeImages", new Failure.Denied("ec2:DescribeImages", "", ""),
                        List.of())),
                TOKYO, english());
        assertThat(text).contains("1 blockers, 0 high, 0 medium, 1 cannot be told, 1 skipped, 1 passed",
                "web version 2 sends instances of ap-northeast-1 to seoul-host, which is in ap-northeast-2. Expected there:"
                        + " tokyo-host",
                "aws proof | base64 -d", "ps proof", "never run by the console", "aws ec2 'fix it'",
                "There may be more",
                "Ask the account's administrator for ec2:DescribeImages", "domain=VALUE",
                "2026-11-27T03:00:00Z ec2:DescribeImages ap-northeast-1 ami-1: `Image[ami-1]`");
        assertThat(text.indexOf("## R2 FAIL")).isPositive().isLessThan(text.indexOf("## R4 NOT PERMITTED"));
        assertThat(text.indexOf("## R4")).isLessThan(text.indexOf("## R3 skipped"));
        assertThat(text.indexOf("## R3")).isLessThan(text.indexOf("## R1 pass"));
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        JsonNode json = new ObjectMapper().readTree(JsonReport.of(board(PASS, FAIL), TOKYO, english()));
        assertThat(json.at("/exitCode").asInt()).isEqualTo(1);
        assertThat(json.at("/summary/blockers").asInt()).isEqualTo(1);
        JsonNode fail = json.at("/checks/1");
        assertThat(fail.path("state").asText()).isEqualTo("fail");
        assertThat(fail.at("/problems/0/trouble").asText()).isEqualTo("foreign-host");
        assertThat(fail.at("/problems/0/proof/powershell").asText()).isEqualTo("ps proof");
        assertThat(fail.at("/problems/0/fixNeverRun/bash").asText()).isEqualTo("aws ec2 'fix it'");
        assertThat(fail.at("/unread/kind").asText()).isEqualTo("throttled");
        assertThat(fail.at("/evidence/0/call").asText()).isEqualTo("ec2:DescribeImages");
    }

    @Test
    void everyWayAReadCanFailIsPutIntoWords() {
        for (Failure failure : List.of(new Failure.Unavailable("", ""), new Failure.Throttled("", ""),
                new Failure.Denied("login-expired", "", ""), new Failure.Misconfigured("x", "", ""),
                new Failure.TimedOut("", ""), new Failure.Invalid("", ""), new Failure.Bug("AB12", "", ""))) {
            assertThat(MarkdownReport.of(board(new Result.CannotTell(failure, List.of())), TOKYO, english()))
                    .contains("CANNOT TELL", "To do: ");
        }
    }

    @Test
    void aStagedStandbyIsMarkedAsNotReal() throws IOException {
        var staged = new Subject("ap-northeast-1", Sheet.Origin.STAGED);
        assertThat(MarkdownReport.of(board(PASS), staged, english())).contains("Nothing of this is real");
        assertThat(MarkdownReport.of(board(PASS), TOKYO, english())).doesNotContain("Nothing of this is real");
        assertThat(
                new ObjectMapper().readTree(JsonReport.of(board(PASS), staged, english())).path("staged").asBoolean())
                .isTrue();
    }

    /** Not knowing is neither a pass nor a finding. */
    @Test
    void theExitCodeTellsAPassFromFindingsAndFromNotKnowing() {
        Result unknown = new Result.CannotTell(new Failure.TimedOut("", ""), List.of());
        Result skipped = new Result.Skipped(Setting.DOMAIN, List.of());
        assertThat(Tally.of(board(PASS, PASS)).exitCode()).isZero();
        assertThat(Tally.of(board(PASS, FAIL, unknown)).exitCode()).isEqualTo(1);
        assertThat(Tally.of(board(PASS, unknown)).exitCode()).isEqualTo(2);
        assertThat(Tally.of(board(PASS, skipped)).exitCode()).isEqualTo(2);
        assertThat(Tally.of(board()).exitCode()).isEqualTo(2);
    }
}
