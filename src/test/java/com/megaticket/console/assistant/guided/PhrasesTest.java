package com.megaticket.console.assistant.guided;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.tool.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sentence is there in three languages, with the same places to fill, and none lies idle. */
class PhrasesTest {
    private static final Path SOURCES = Path.of("src/main/java/com/megaticket/console/assistant/guided");

    private static List<String> lines(Tongue tongue) throws IOException {
        return Files.readAllLines(Path.of(
                "src/main/resources/com/megaticket/console/assistant/guided_%s.properties".formatted(tongue.tag())));
    }

    /** Key to the places in its text. */
    private static Map<String, Set<String>> places(Tongue tongue) throws IOException {
        var places = new TreeMap<String, Set<String>>();
        for (String line : lines(tongue)) {
            int equals = line.indexOf('=');
            Set<String> found = Pattern.compile("\\{(\\d)}").matcher(line.substring(equals)).results()
                    .map(m -> m.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(places.put(line.substring(0, equals), found)).as("twice: %s", line).isNull();
        }
        return places;
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"(guided\\.[a-z-]+(?:\\.[a-z-]+)*)\"").matcher(Files.readString(file)).results()
                        .forEach(m -> used.add(m.group(1)));
            }
        }
        Arrays.stream(ErrorCode.values()).map(Refusals::key).forEach(used::add);
        return used;
    }

    @Test
    void everySentenceIsDefinedAndNoneIsIdle() throws IOException {
        assertThat(places(Tongue.KO).keySet()).isEqualTo(used());
    }

    @ParameterizedTest
    @EnumSource
    void languagesSayTheSameThings(Tongue tongue) throws IOException {
        assertThat(places(tongue)).isEqualTo(places(Tongue.KO));
        assertThat(lines(tongue)).noneMatch(l -> l.endsWith("=") && !l.contains("\\"));
    }

    /** Text from data is put in as it is, whatever signs it has. */
    @Test
    void whatIsPutInIsNotReadAgain() {
        assertThat(new Phrases().text(Tongue.EN, "guided.info.quote", "a {0} 'b' {9}"))
                .isEqualTo("Description on record: “a {0} 'b' {9}”");
    }
}
