package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.aws.watch.Watched;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.estate.UserData;
import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What infra/ makes, as {@code infra/check/run} leaves it, against what the console looks for. */
@Tag("infra")
class PlannedSettingsIT {
    private static final Path OUT = Path.of("target", "infra", "out");
    private static final TableNames NAMES = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
    /** Nothing of ours answers for these: choices of an administrator, or ways of another installation. */
    private static final List<Setting> NOT_MADE = List.of(Setting.MAIN_TEMPLATE, Setting.AUTOMATION_FUNCTION,
            Setting.AUTOMATION_VERSION, Setting.PHASE, Setting.MAIN_BUCKET, Setting.STANDBY_BUCKET, Setting.ARTEFACT,
            Setting.MODELS, Setting.FIS_TEMPLATE);

    private final ConsoleOutputs outputs = outputs();

    @Test
    void outputsAreSettingsAndTheirNamesAreTheUsualOnes() {
        assertThat(outputs.tables()).containsEntry("prefix", TableNames.DEFAULT_PREFIX);
        Blueprint usual = Blueprint.usual(NAMES);
        Blueprint made = Blueprint.read(NAMES, ConsoleOutputs.text(outputs.standby())).plan();
        for (Setting setting : Setting.values()) {
            if (outputs.standby().containsKey(setting.key())) {
                assertThat(usual.find(setting)).as("default of %s", setting.key()).satisfiesAnyOf(
                        d -> assertThat(d).isEmpty(), d -> assertThat(d).isEqualTo(made.find(setting)));
            }
        }
    }

    @Test
    void everySettingThatChecksNeedIsGiven() {
        Blueprint made = Blueprint.read(NAMES, ConsoleOutputs.text(outputs.standby())).plan();
        assertThat(Stream.of(Setting.values()).filter(s -> made.find(s).isEmpty()))
                .containsExactlyInAnyOrderElementsOf(NOT_MADE);
        Watched watched = Watched.read(ConsoleOutputs.text(outputs.watch())).watched();
        assertThat(watched.addresses()).containsOnlyKeys("ap-northeast-2", "ap-northeast-1");
        assertThat(watched.healthChecks()).isNotEmpty();
        assertThat(watched.zoneId()).isPresent();
    }

    @Test
    void standbysUserDataIsAsReadinessWantsIt() throws IOException {
        String called = read("tokyo-dr-test.outputs.json").path("web_calls").path("value").asText();
        List<UserData> all = resources(read("tokyo-dr-test.after.json").path("values").path("root_module"))
                .filter(r -> r.path("type").asText().equals("aws_launch_template"))
                .map(r -> UserData.decode(r.path("values").path("user_data").asText())).toList();
        assertThat(all).hasSize(2).allSatisfy(data -> {
            assertThat(data.holds("PLACEHOLDER")).isFalse();
            assertThat(data.secrets()).isEmpty();
            assertThat(data.variables()).containsKeys("DR_RECOVERY_START_TIME", "DR_GRACE_PERIOD_MINUTES",
                    "BEDROCK_REGION");
        });
        assertThat(all).anySatisfy(web -> assertThat(web.hosts()).contains(called));
    }

    private static ConsoleOutputs outputs() {
        var read = ConsoleOutputs.read(Stream.of("seoul-test", "tokyo-dr-test", "global")
                .map(root -> OUT.resolve(root + ".outputs.json")).toList());
        assertThat(read).isInstanceOf(ConsoleOutputs.Read.Whole.class);
        return ((ConsoleOutputs.Read.Whole) read).outputs();
    }

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(OUT.resolve(name).toFile());
    }

    private static Stream<JsonNode> resources(JsonNode module) {
        return Stream.concat(each(module.path("resources")),
                each(module.path("child_modules")).flatMap(PlannedSettingsIT::resources));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
