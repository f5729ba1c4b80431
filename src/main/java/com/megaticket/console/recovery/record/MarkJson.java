package com.megaticket.console.recovery.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.recovery.outlook.Level;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** An event as a line of JSON, and back. */
final class MarkJson {
    private final ObjectMapper json = new ObjectMapper();

    String write(Mark mark) {
        ObjectNode node = json.createObjectNode().put("at", mark.at().toEpochMilli()).put("kind", mark.kind().name())
                .put("level", mark.level().name()).put("words", mark.words());
        mark.reason().ifPresent(r -> node.set("reason", ReasonJson.write(json, r)));
        return node.toString();
    }

    /** @throws IOException or IllegalArgumentException for half a line, or one of another version */
    Mark read(String line) throws IOException {
        JsonNode node = json.readTree(line);
        return new Mark(Instant.ofEpochMilli(node.path("at").asLong()), Mark.Kind.valueOf(node.path("kind").asText()),
                Level.valueOf(node.path("level").asText()),
                node.has("reason") ? Optional.of(ReasonJson.read(node.path("reason"))) : Optional.empty(),
                node.path("words").asText());
    }
}
