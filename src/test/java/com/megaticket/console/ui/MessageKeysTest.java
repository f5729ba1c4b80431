package com.megaticket.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.ui.AssistantKeys;
import com.megaticket.console.failover.drill.DrillKeys;
import com.megaticket.console.failover.ui.move.MoveKeys;
import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.report.ReadinessKeys;
import com.megaticket.console.recovery.ui.words.RecoveryKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text is missing, unused, defined twice or uneven in any language, and the test is red for a seeded one. */
class MessageKeysTest {
    private static final MessageKeys OURS = MessageKeys.of(Path.of("src/main/java"), BundleFiles.ROOT,
            BundleFiles.features(), handedOver());

    @TempDir
    Path seeds;

    /** Two texts for each kind, by {@link Finding.Kind#key}; those of the other features' enums. */
    private static Set<String> handedOver() {
        Stream<String> findings = Stream.of(Finding.Kind.values())
                .flatMap(kind -> Stream.of(kind.key() + ".happened", kind.key() + ".todo"));
        return Stream.of(findings, AssistantKeys.all(), RecoveryKeys.all(), ReadinessKeys.all(), MoveKeys.all(),
                DrillKeys.all())
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    @Test
    void somethingIsThere() {
        assertThat(OURS.used()).hasSizeGreaterThan(50);
    }

    @Test
    void everyKeyUsedIsDefined() {
        assertThat(OURS.missing()).isEmpty();
    }

    @Test
    void everyKeyDefinedIsUsed() {
        assertThat(OURS.unused()).isEmpty();
    }

    @Test
    void noKeyIsDefinedTwice() {
        assertThat(OURS.twice()).isEmpty();
    }

    @Test
    void languagesHaveTheSameKeysAndArguments() {
        assertThat(OURS.uneven()).isEmpty();
    }

    @Test
    void everyTextIsAPatternAndNotEmpty() {
        OURS.defined().forEach((language, texts) -> texts.forEach((key, text) -> {
            assertThat(text).as("%s: %s", language.tag(), key).isNotBlank();
            assertThat(new MessageFormat(text, language.locale()).format(new Object[]{1, 2, 3, 4, 5, 6}))
                    .as("%s: %s has a lone apostrophe or brace", language.tag(), key)
                    .doesNotContain("{");
            assertThat(text.replace("''", "")).as("%s: %s: write '' ", language.tag(), key).doesNotContain("'");
        }));
    }

    @Test
    void seededMistakesAreNamed() throws IOException {
        Files.createDirectories(seeds.resolve("f"));
        Files.writeString(seeds.resolve("A.java"), "text(\"f.used\") text(\"f.absent\") notice(\"f.stem\")");
        Files.writeString(seeds.resolve("A.fxml"), "text=\"%f.in-fxml\"");
        Files.writeString(seeds.resolve("f/messages_ko.properties"),
                "f.used={0}\nf.stem.todo=x\nf.in-fxml=x\nf.idle=x\nf.made.todo=x\nf.used={0}\n");
        Files.writeString(seeds.resolve("f/messages_en.properties"), "f.used={1}\nf.in-fxml=x\n");
        Files.writeString(seeds.resolve("f/messages_ja.properties"),
                "f.used={0}\nf.stem.todo=x\nf.in-fxml=x\nf.made.todo=x\n");
        MessageKeys seeded = MessageKeys.of(seeds, seeds, List.of("f"), Set.of("f.made.todo"));
        assertThat(seeded.missing()).containsExactlyInAnyOrder("ko: f.absent", "en: f.absent", "ja: f.absent",
                "en: f.stem", "en: f.made.todo");
        assertThat(seeded.unused()).containsExactly("ko: f.idle");
        assertThat(seeded.twice()).containsExactly("ko: f.used");
        assertThat(seeded.uneven()).contains("en: f.used", "en: f.stem.todo", "ja: f.idle");
    }
}
