package com.megaticket.console.assistant.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What models and services accept as JSON of a tool: objects only. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** The text as an object; blank is the empty one (a tool without arguments may be called with nothing at all). */
    public static Optional<ObjectNode> object(String text) {
        return text.isBlank()
                ? Optional.of(JsonNodeFactory.instance.objectNode())
                : parsed(text).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /** Arguments that can be sent: the text as it is when it is an object, else {@code {}}. */
    static String arguments(String text) {
        return text.isBlank() || object(text).isEmpty() ? "{}" : text;
    }

    /** A result that can be sent: never blank, always an object. */
    static String result(String text) {
        if (text.isBlank()) {
            return "{\"result\":\"(empty)\"}";
        }
        Optional<JsonNode> value = parsed(text);
        if (value.isPresent() && value.get().isObject()) {
            return text;
        }
        var wrapped = JsonNodeFactory.instance.objectNode();
        return wrapped.set("result", value.orElseGet(() -> JsonNodeFactory.instance.textNode(text))).toString();
    }

    private static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
