package com.megaticket.console.assistant.guided.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Titles of the demo programme, in three languages. */
final class Programme {
    private Programme() {}

    static List<Title> titles() {
        try (InputStream in = Objects.requireNonNull(
                Programme.class.getResourceAsStream("/com/megaticket/console/demo/programme.json"))) {
            JsonNode shows = JsonMapper.builder().build().readTree(in);
            return StreamSupport.stream(shows.spliterator(), false)
                    .map(s -> new Title(s.path("id").asText(),
                            List.of(s.path("title").asText(), s.path("titleEn").asText(), s.path("titleJa").asText())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
