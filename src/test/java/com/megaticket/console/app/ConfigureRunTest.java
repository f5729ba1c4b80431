package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.app.LaunchOptions.Parsed;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.shared.schema.TableNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings from Terraform's outputs: all or nothing, and what was there before is never lost. */
class ConfigureRunTest {
    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
    private static final String TOKYO = """
            {"tables":{"prefix":"KDT-Msp4-PLDR-"},"standby":{"web-group":"w","state-machine":"arn:aws:states:a:1:m"},
            "watch":{"address.ap-northeast-1":"tokyo.example.com","alarmPrefix":"KDT-"}}""";
    private static final String GLOBAL = """
            {"tables":{"prefix":"KDT-Msp4-PLDR-"},"standby":{"domain":"tickets.example.com"},
            "watch":{"publicName":"tickets.example.com","healthCheck.0a-1":"ap-northeast-2"}}""";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void rootsTogetherMakeTheSettingsThatAStartReads() throws IOException {
        assertThat(run(TOKYO, GLOBAL)).isZero();
        var settings = new SettingsFile(folder, NOON);
        var plan = settings.readiness(NAMES);
        assertThat(plan.wrong()).isEmpty();
        assertThat(plan.plan().find(Setting.WEB_GROUP)).contains("w");
        assertThat(plan.plan().find(Setting.STATE_MACHINE)).contains("arn:aws:states:a:1:m");
        assertThat(plan.plan().find(Setting.DOMAIN)).contains("tickets.example.com");
        assertThat(settings.watched().warnings()).isEmpty();
        assertThat(settings.watched().watched().healthChecks()).containsEntry("0a-1", "ap-northeast-2");
        assertThat(said()).contains("standby.properties: 3 of 3 lines").doesNotContain("--prefix");
    }

    @Test
    void linesOfAnAdministratorStayAndTheFileBeforeIsKeptAside() throws IOException {
        Files.writeString(folder.resolve("standby.properties"), "models=m\nweb-group=old\n");
        Files.writeString(folder.resolve("watch.properties"), "healthCheck.ff-9=ap-northeast-2\nmodels=off\n");
        assertThat(run(TOKYO, GLOBAL)).isZero();
        assertThat(folder.resolve("standby.properties")).content().contains("models=m\n", "web-group=w\n");
        assertThat(folder.resolve("watch.properties")).content().contains("models=off\n", "healthCheck.0a-1=")
                .as("the check of before is gone").doesNotContain("ff-9");
        assertThat(folder.resolve("standby.properties.before-20261128-120000")).hasContent(
                "models=m\nweb-group=old\n");
    }

    @Test
    void filesThatContradictEachOtherWriteNothing() throws IOException {
        assertThat(run(TOKYO, TOKYO.replace("\"w\"", "\"other\""))).isEqualTo(2);
        assertThat(said()).contains("web-group is other", "Nothing was written.");
        assertThat(folder.resolve("standby.properties")).doesNotExist();
    }

    @Test
    void whatNoSettingKnowsWritesNothing() throws IOException {
        assertThat(run(TOKYO.replace("web-group", "wed-group"))).isEqualTo(2);
        assertThat(run(TOKYO.replace("alarmPrefix", "alarms"))).isEqualTo(2);
        assertThat(run(TOKYO.replace("\"tables\"", "\"more\""))).isEqualTo(2);
        assertThat(run(TOKYO.replace("\"w\"", "7"))).isEqualTo(2);
        assertThat(run(TOKYO.replace("tokyo.example.com", "no address"))).isEqualTo(2);
        assertThat(said()).contains("standby.wed-group: unknown", "watch.alarms: unknown", "unknown part more",
                "web-group is no text", "watch.address.ap-northeast-1: cannot be no address");
        assertThat(folder.resolve("standby.properties")).doesNotExist();
        assertThat(folder.resolve("watch.properties")).doesNotExist();
    }

    @Test
    void whatIsNoOutputOfARootIsNamed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"alb\":{\"value\":1}}");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path missing = folder.resolve("missing.json");
        assertThat(configure(List.of(other, broken, missing))).isEqualTo(2);
        assertThat(said()).contains(other + " has no output \"console\"", broken + " cannot be read",
                missing + " cannot be read");
    }

    @Test
    void anotherPrefixIsSaidForTheStart() throws IOException {
        assertThat(run(TOKYO.replace("\"KDT-Msp4-PLDR-\"", "\"plcr-gtbl-\""))).isZero();
        assertThat(said()).contains("--prefix plcr-gtbl-");
    }

    @Test
    void optionIsTakenOnceForEachRootAndAlone() {
        assertThat(LaunchOptions.parse("--from-outputs", "a.json", "--from-outputs", "b.json"))
                .isInstanceOfSatisfying(Parsed.Configure.class,
                        c -> assertThat(c.outputs()).containsExactly(Path.of("a.json"), Path.of("b.json")));
        for (String other : List.of("--mcp", "--readiness")) {
            assertThat(LaunchOptions.parse("--from-outputs", "a.json", other)).isInstanceOfSatisfying(
                    Parsed.Say.class, say -> assertThat(say.text()).contains("--from-outputs", other));
        }
    }

    private int run(String... consoles) throws IOException {
        var files = new ArrayList<Path>();
        for (String console : consoles) {
            files.add(Files.writeString(folder.resolve(files.size() + ".json"),
                    "{\"console\":{\"sensitive\":false,\"value\":" + console + "}}"));
        }
        return configure(files);
    }

    private int configure(List<Path> files) {
        return new ConfigureRun(folder, NOON, new PrintStream(said, true, StandardCharsets.UTF_8)).run(files, NAMES);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
