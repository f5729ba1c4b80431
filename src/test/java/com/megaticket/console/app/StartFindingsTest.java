package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.AwsAccess.Login;
import com.megaticket.console.demo.DemoProblem;
import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.Finding.Kind;
import com.megaticket.console.readiness.Finding.Severity;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.StartFinding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartFindingsTest {
    private static final LaunchOptions.Cloud DEMO = new LaunchOptions.Cloud.Demo(false, Optional.empty());

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsTextsInEveryLanguage(Language language) {
        for (Kind kind : Kind.values()) {
            for (Severity severity : List.of(Severity.BLOCKING, Severity.WARNING)) {
                for (String region : List.of(LaunchOptions.SEOUL, LaunchOptions.TOKYO, "")) {
                    assertPlain(language, words(language, new Finding(severity, kind, region, "some-table", "detail")));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDemoProblemHasTextsOfItsOwn(Language language) {
        for (DemoProblem problem : DemoProblem.values()) {
            StartFinding refused = StartFinding.of(
                    new Failure.Misconfigured(problem.key(), "java.io.IOException: secret detail", ""), "", true);
            assertThat(refused.blocks()).isTrue();
            FailureText words = refused.words().apply(messages(language));
            assertPlain(language, words);
            assertThat(words.toString() + refused.subject()).doesNotContain(problem.key(), "secret detail");
        }
    }

    @Test
    void deadRegionOrTroubleElsewhereDoesNotKeepTheConsoleClosed() {
        List<StartFinding> found = StartFindings.of(report(
                new Finding(Severity.BLOCKING, Kind.UNREACHABLE, LaunchOptions.SEOUL, "", ""),
                new Finding(Severity.BLOCKING, Kind.NO_ANSWER, LaunchOptions.SEOUL, "", ""),
                new Finding(Severity.BLOCKING, Kind.TABLE_MISSING, LaunchOptions.TOKYO, "some-table", ""),
                new Finding(Severity.BLOCKING, Kind.TABLE_MISSING, LaunchOptions.SEOUL, "some-table", ""),
                new Finding(Severity.BLOCKING, Kind.LOGIN_EXPIRED, "", "", "")), DEMO, LaunchOptions.SEOUL);
        assertThat(found).extracting(StartFinding::blocks).containsExactly(false, false, false, true, true);
    }

    @Test
    void blockingBlocksOrderIsKeptAndNotesAreLeftOut() {
        List<StartFinding> found = StartFindings.of(report(
                new Finding(Severity.NOTE, Kind.CHECK_FAILED, "", "note", ""),
                new Finding(Severity.WARNING, Kind.THROTTLED, "", "first-warning", ""),
                new Finding(Severity.BLOCKING, Kind.CHECK_FAILED, "", "blocking", ""),
                new Finding(Severity.WARNING, Kind.CHECK_FAILED, "", "second-warning", "")), DEMO, LaunchOptions.SEOUL);
        assertThat(found).extracting(StartFinding::subject)
                .containsExactly("blocking", "first-warning", "second-warning");
        assertThat(found).extracting(StartFinding::blocks).containsExactly(true, false, false);
    }

    @Test
    void tableAndRegionAreNamed() {
        var missing = new Finding(Severity.BLOCKING, Kind.TABLE_MISSING, LaunchOptions.TOKYO, "some-table", "");
        FailureText words = words(Language.EN, missing);
        assertThat(words.happened()).isEqualTo("A table is missing in Tokyo: some-table");
        assertThat(words.means()).contains("Nothing can be sold in Tokyo");
        assertThat(words.todo()).contains("--region ap-northeast-1");
    }

    @Test
    void loginIsNamedAsTheCommandLineNeedsIt() {
        assertThat(loginTodo(DEMO)).contains("'aws sso login'");
        assertThat(loginTodo(live(new Login.DefaultChain()))).contains("'aws sso login'");
        assertThat(loginTodo(live(new Login.Profile("desk")))).contains("'aws sso login --profile desk'");
        assertThat(loginTodo(live(new Login.Profile("my desk")))).contains("--profile \"my desk\"'");
    }

    @Test
    void clockOffsetIsShownWithItsSignIfKnown() {
        assertThat(clockSubject("42")).isEqualTo("+42 s");
        assertThat(clockSubject("-42")).isEqualTo("-42 s");
        assertThat(clockSubject("")).isEmpty();
    }

    private static String clockSubject(String what) {
        var off = new Finding(Severity.WARNING, Kind.CLOCK_OFF, "", what, "");
        return StartFindings.of(report(off), DEMO, LaunchOptions.SEOUL).getFirst().subject();
    }

    private static String loginTodo(LaunchOptions.Cloud cloud) {
        var expired = new Finding(Severity.BLOCKING, Kind.LOGIN_EXPIRED, "", "", "");
        return StartFindings.of(report(expired), cloud, LaunchOptions.SEOUL).getFirst().words()
                .apply(messages(Language.EN)).todo();
    }

    private static LaunchOptions.Cloud live(Login login) {
        return new LaunchOptions.Cloud.Live(login, Map.of());
    }

    private static FailureText words(Language language, Finding finding) {
        return StartFindings.of(report(finding), DEMO, LaunchOptions.SEOUL).getFirst().words()
                .apply(messages(language));
    }

    private static void assertPlain(Language language, FailureText words) {
        assertThat(List.of(words.happened(), words.means(), words.todo())).as("%s", language)
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "''"));
    }

    private static StartupReport report(Finding... findings) {
        return new StartupReport(
                List.of(findings), Optional.empty(), StartupReport.ConsoleTable.IN_BOTH, Duration.ZERO, Instant.EPOCH);
    }

    private static Messages messages(Language language) {
        return new Messages(language, Window.TEXTS);
    }
}
