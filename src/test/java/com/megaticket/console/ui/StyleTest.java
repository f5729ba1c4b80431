package com.megaticket.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Styles name meanings, not colours, so that both looks and the next one come from one source. */
class StyleTest {
    private static final Pattern RAW = Pattern.compile("#[0-9a-fA-F]{3,8}\\s*[;,)]|\\brgba?\\(|\\bhsba?\\(");

    @Test
    void noRawColourInStyleSheetsAndScreens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/com/megaticket/console"))) {
            List<Path> styles = files.filter(f -> f.toString().endsWith(".css") || f.toString().endsWith(".fxml"))
                    .toList();
            assertThat(styles).hasSizeGreaterThan(5);
            for (Path file : styles) {
                assertThat(rawColours(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void seededColoursAreNamed() {
        assertThat(rawColours(".a { -fx-fill: #12ab9F; } .b { -fx-fill: rgb(1, 2, 3); } #id { -fx-fill: -color-fg; }"))
                .hasSize(2);
    }

    private static List<String> rawColours(String css) {
        return RAW.matcher(css).results().map(found -> found.group()).toList();
    }
}
