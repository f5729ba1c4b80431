package com.megaticket.console.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.rules.Checks;
import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page says what the code does: checks, their calls, the policy, the settings. */
class ReadinessPageTest {
    private static final Path PAGE = Path.of("docs", "readiness.md");
    private static final Blueprint PLAN = Blueprint.usual(TableNames.withPrefix(TableNames.DEFAULT_PREFIX));

    private static String table() {
        Words english = ReportTest.english();
        return Checks.all().stream().map(c -> "| " + c.id() + " | " + english.text(c.id().severity().key()) + " | "
                + english.text(c.id().key()) + " | " + calls(c) + " |").collect(Collectors.joining("\n"));
    }

    private static String calls(Check check) {
        Map<String, String> where = new LinkedHashMap<>();
        for (Use use : check.uses()) {
            where.merge(word(use.where()), "`" + use.action().call() + "`", (a, b) -> a.contains(b) ? a : a + " " + b);
        }
        return where.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; "));
    }

    private static String word(Where where) {
        return switch (where) {
            case STANDBY -> "standby";
            case BOTH -> "both";
            case GLOBAL -> "us-east-1";
            case CHAIN -> "standby and us-east-1";
            case HERE -> "this computer";
        };
    }

    private static String settings() {
        return Arrays.stream(Setting.values()).map(s -> "| `" + s.key() + "` | "
                + PLAN.find(s).map(u -> "`" + u + "`").orElse("not set") + " |").collect(Collectors.joining("\n"));
    }

    @Test
    void theTableOfChecksIsTheCodes() throws IOException {
        assertThat(Files.readString(PAGE)).contains(table());
    }

    @Test
    void thePolicyIsWhatTheChecksCall() throws IOException {
        String policy = IamPolicy.of(Checks.all(), PLAN);
        assertThat(Files.readString(PAGE)).contains(policy);
        assertThat(policy.toLowerCase(Locale.ROOT)).doesNotContain(":put", ":update", ":delete", ":create", ":run",
                ":start",
                ":terminate", ":set", "passrole", "\"*:*\"", ":*\"\n");
    }

    @Test
    void theSettingsAreTheCodes() throws IOException {
        assertThat(Files.readString(PAGE)).contains(settings());
    }

    @Test
    void bucketsAreNamedAndNeverAStar() {
        String policy = IamPolicy.of(Checks.all(),
                PLAN.with(Setting.STANDBY_BUCKET, "app-an1").with(Setting.ARTEFACT, "a.tgz"));
        assertThat(policy).contains("arn:aws:s3:::app-an1/a.tgz", "arn:aws:s3:::MAIN-BUCKET/a.tgz")
                .doesNotContain("arn:aws:s3:::*");
    }

    /** What the page must hold, for whoever writes it anew. */
    static String whole() {
        return String.join("\n----\n", table(), settings(), IamPolicy.of(Checks.all(), PLAN));
    }

    public static void main(String[] args) {
        // For whoever writes the page anew.
        System.out.println(whole());
    }
}
