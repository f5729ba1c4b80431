package com.megaticket.console.aws.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import com.megaticket.console.assistant.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.document.Document;

/** JSON as the SDK wants it, in the order in which it is written: a cache compares bytes. */
final class Documents {
    private Documents() {}

    /** @throws IllegalArgumentException when the text is no object */
    static Document object(String json) {
        return of(Json.object(json).orElseThrow(() -> new IllegalArgumentException("not a JSON object")));
    }

    private static Document of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, Document> members = new LinkedHashMap<>();
                node.properties().forEach(e -> members.put(e.getKey(), of(e.getValue())));
                yield Document.fromMap(members);
            }
            case ARRAY -> {
                List<Document> elements = new ArrayList<>();
                node.forEach(e -> elements.add(of(e)));
                yield Document.fromList(elements);
            }
            case NUMBER -> Document.fromNumber(node.asText());
            case BOOLEAN -> Document.fromBoolean(node.booleanValue());
            case STRING -> Document.fromString(node.textValue());
            case NULL, MISSING, BINARY, POJO -> Document.fromNull();
        };
    }
}
