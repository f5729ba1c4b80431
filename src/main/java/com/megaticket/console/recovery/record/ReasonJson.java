package com.megaticket.console.recovery.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Reason.Part;
import com.megaticket.console.recovery.outlook.Why;
import java.time.Duration;
import java.util.ArrayList;

/** A reason as JSON: its word, and each part under the name of its kind. */
final class ReasonJson {
    private ReasonJson() {}

    static JsonNode write(ObjectMapper json, Reason reason) {
        ObjectNode node = json.createObjectNode().put("why", reason.why().name());
        ArrayNode parts = node.putArray("parts");
        reason.parts().forEach(p -> {
            switch (p) {
                case Part.Region(String id) -> parts.addObject().put("region", id);
                case Part.Time(Duration time) -> parts.addObject().put("time", time.toMillis());
                case Part.Count(long count) -> parts.addObject().put("count", count);
                case Part.Word(String word) -> parts.addObject().put("word", word);
            }
        });
        return node;
    }

    /** @throws IllegalArgumentException for a word of another version */
    static Reason read(JsonNode json) {
        var parts = new ArrayList<Part>();
        for (JsonNode part : json.path("parts")) {
            if (part.has("region")) {
                parts.add(new Part.Region(part.path("region").asText()));
            } else if (part.has("time")) {
                parts.add(new Part.Time(Duration.ofMillis(part.path("time").asLong())));
            } else if (part.has("count")) {
                parts.add(new Part.Count(part.path("count").asLong()));
            } else {
                parts.add(new Part.Word(part.path("word").asText()));
            }
        }
        return new Reason(Why.valueOf(json.path("why").asText()), parts);
    }
}
