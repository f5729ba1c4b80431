package com.megaticket.console.assistant.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lines as JSON, one a line: {@code {"at":…,"turn":1,"kind":"said",…facts}}. */
public final class TranscriptJson {
    private final ObjectMapper json = new ObjectMapper();

    /** Without a line break in it or at its end. */
    public String line(TranscriptLine line) {
        ObjectNode node = json.createObjectNode()
                .put("at", line.at().toString())
                .put("turn", line.turn())
                .put("kind", line.kind().text());
        line.facts().forEach(node::put);
        return node.toString();
    }

    /** The whole conversation. */
    public String lines(Transcript transcript) {
        var all = new StringBuilder();
        transcript.lines().forEach(line -> all.append(line(line)).append('\n'));
        return all.toString();
    }

    /** Empty when it cannot be understood: cut off by a full disk, or of a later version. */
    public Optional<TranscriptLine> read(String text) {
        try {
            JsonNode node = json.readTree(text);
            Optional<TranscriptLine.Kind> kind = Arrays.stream(TranscriptLine.Kind.values())
                    .filter(k -> k.text().equals(node.path("kind").asText())).findFirst();
            Instant at = Instant.parse(node.path("at").asText());
            Map<String, String> facts = new LinkedHashMap<>();
            node.properties().forEach(field -> facts.put(field.getKey(), field.getValue().asText()));
            facts.keySet().removeAll(java.util.Set.of("at", "turn", "kind"));
            return kind.map(k -> new TranscriptLine(at, node.path("turn").asInt(), k, facts));
        } catch (JsonProcessingException | DateTimeException _) {
            return Optional.empty();
        }
    }
}
