package com.megaticket.console.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A file that infra/check reads and the code is the source of. {@code -Dinfra.write} writes it in the place of comparing. */
final class Expected {
    private static final Path FOLDER = Path.of("infra", "check", "expect");

    private Expected() {}

    static void isAs(String name, JsonNode inTheCode) throws IOException {
        // A line each: what changes shows as that line.
        String text = StreamSupport.stream(inTheCode.spliterator(), false).map(JsonNode::toString)
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
        Path file = FOLDER.resolve(name);
        if (System.getProperty("infra.write") != null) {
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "").as(
                "%s as the code has it: mvn test -Dtest='Infra*Test' -Dinfra.write writes it", file).isEqualTo(text);
    }
}
