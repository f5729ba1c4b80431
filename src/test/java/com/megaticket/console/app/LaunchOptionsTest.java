package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.app.LaunchOptions.Cloud;
import com.megaticket.console.app.LaunchOptions.Parsed;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchOptionsTest {
    @Test
    void withoutArgumentsItIsTheDemo() {
        var options = run();
        assertThat(options.cloud()).isEqualTo(new Cloud.Demo(false, Optional.empty()));
        assertThat(options.region()).isEqualTo("ap-northeast-2");
        assertThat(options.names().of(Table.RESERVATIONS)).isEqualTo("KDT-Msp4-PLDR-reservations");
        assertThat(options.names().of(IndexName.HOLDING_ID)).isEqualTo("holdingId-index");
        assertThat(options.hold()).isEmpty();
        assertThat(options.language()).isEmpty();
        assertThat(options.look()).isEmpty();
    }

    @Test
    void demoWithItsOptions() {
        var options = run("--demo", "--fresh", "--data", "there", "--lang", "ja", "--theme", "dark", "--region",
                "tokyo", "--hold-seconds", "90");
        assertThat(options.cloud()).isEqualTo(new Cloud.Demo(true, Optional.of(Path.of("there"))));
        assertThat(options.language()).contains(Language.JA);
        assertThat(options.look()).contains(Look.DARK);
        assertThat(options.region()).isEqualTo("ap-northeast-1");
        assertThat(options.hold()).contains(Duration.ofSeconds(90));
    }

    @Test
    void toolsWithoutAWindowInEitherCloud() {
        assertThat(LaunchOptions.parse("--mcp")).isInstanceOfSatisfying(Parsed.Serve.class,
                s -> assertThat(s.options()).isEqualTo(run()));
        assertThat(LaunchOptions.parse("--profile", "office", "--mcp")).isInstanceOfSatisfying(Parsed.Serve.class,
                s -> assertThat(s.options()).isEqualTo(run("--profile", "office")));
    }

    @Test
    void readinessWithoutAWindowInEitherCloud() {
        assertThat(LaunchOptions.parse("--readiness")).isEqualTo(new Parsed.Check(run(), false, false));
        assertThat(LaunchOptions.parse("--profile", "office", "--readiness", "--json"))
                .isEqualTo(new Parsed.Check(run("--profile", "office"), true, false));
        assertThat(LaunchOptions.parse("--live", "--readiness", "--readiness-accept"))
                .isEqualTo(new Parsed.Check(run("--live"), false, true));
        for (String[] wrong : new String[][]{{"--live", "--json"}, {"--live", "--readiness", "--mcp"},
                {"--live", "--readiness-accept"}}) {
            assertThat(LaunchOptions.parse(wrong)).isInstanceOfSatisfying(Parsed.Say.class,
                    s -> assertThat(s.exitCode()).isEqualTo(2));
        }
    }

    @Test
    void liveWithNames() {
        var options = run("--profile", "office", "--prefix", "plcr-gtbl-", "--table", "console=own-console",
                "--index", "performance-datetime=by-time", "--index", "USER-ID=u-index", "--endpoint",
                "seoul=http://localhost:8000", "--endpoint", "tokyo=https://vpce.example.com");
        assertThat(options.cloud()).isEqualTo(new Cloud.Live(
                new AwsAccess.Login.Profile("office"),
                Map.of("ap-northeast-2", URI.create("http://localhost:8000"), "ap-northeast-1",
                        URI.create("https://vpce.example.com"))));
        assertThat(options.names().of(Table.VENUES)).isEqualTo("plcr-gtbl-venues");
        assertThat(options.names().of(Table.CONSOLE)).isEqualTo("own-console");
        assertThat(options.names().of(IndexName.PERFORMANCE_DATETIME)).isEqualTo("by-time");
        assertThat(options.names().of(IndexName.USER_ID)).isEqualTo("u-index");
    }

    @Test
    void theDefaultChain() {
        assertThat(run("--live").cloud())
                .isEqualTo(new Cloud.Live(new AwsAccess.Login.DefaultChain(), Map.of()));
    }

    @Test
    void aLongHoldRaisesItsCap() {
        var rules = new DeskRules(Settings.usual(Language.KO), run("--hold-seconds", "1800").hold());
        assertThat(rules.get()).isEqualTo(new HoldRules(Duration.ofMinutes(30), Duration.ofMinutes(30), 96));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--nonsense | --nonsense",
            "--profile | --profile",
            "--demo --profile x | --demo and --profile exclude",
            "--live --profile x | exclude each other",
            "--live --fresh | --fresh is for the demo only",
            "--profile x --data d | --data is for the demo only",
            "--endpoint seoul=http://localhost:1 | --endpoint needs",
            "--live --endpoint seoul=http://example.com | not an https address",
            "--live --endpoint seoul=nowhere | not an https address",
            "--live --endpoint busan=https://example.com | seoul and tokyo, not busan",
            "--live --endpoint https://example.com | KEY=VALUE",
            "--region busan | seoul and tokyo, not busan",
            "--table seats=abc | performances, schedules",
            "--table console=x | not a name DynamoDB takes",
            "--table console | --table",
            "--prefix a/b | not a name DynamoDB takes",
            "--index userId=abc | user-id, holding-id",
            "--lang xx | --lang",
            "--theme pink | --theme",
            "--hold-seconds 9 | 10 to 1800, not 9",
            "--hold-seconds soon | --hold-seconds",
            "--lang ko --lang en | --lang",
            "stray | stray"})
    void mistakesAreSaidInOneLine(String arguments, String expected) {
        assertThat(LaunchOptions.parse(arguments.split(" "))).isInstanceOfSatisfying(Parsed.Say.class, say -> {
            assertThat(say.exitCode()).isEqualTo(2);
            assertThat(say.text()).contains(expected).contains("--help");
            assertThat(say.text().lines()).hasSize(1);
        });
    }

    @Test
    void helpListsEveryOption() {
        assertThat(LaunchOptions.parse("--help")).isInstanceOfSatisfying(Parsed.Say.class, say -> {
            assertThat(say.exitCode()).isZero();
            assertThat(say.text()).contains("--demo", "--profile", "--live", "--prefix", "--hold-seconds");
        });
    }

    private static LaunchOptions run(String... arguments) {
        return ((Parsed.Run) LaunchOptions.parse(arguments)).options();
    }
}
