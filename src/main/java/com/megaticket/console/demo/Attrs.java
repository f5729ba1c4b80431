package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** An item under construction, in DynamoDB's own JSON. */
final class Attrs {
    private final ObjectNode node = Json.object();

    Attrs text(String name, String value) {
        node.set(name, Json.text(value));
        return this;
    }

    Attrs number(String name, long value) {
        node.set(name, Json.number(value));
        return this;
    }

    Attrs flag(String name, boolean value) {
        node.set(name, Json.object().put("BOOL", value));
        return this;
    }

    /** In the one form of the tables: 24 characters. */
    Attrs instant(String name, Instant value) {
        return text(name, com.megaticket.console.shared.Instants.text(value));
    }

    Attrs map(String name, Attrs value) {
        node.set(name, Json.object().set("M", value.node));
        return this;
    }

    Attrs texts(String name, Iterable<String> values) {
        ArrayNode list = list(name);
        values.forEach(v -> list.add(Json.text(v)));
        return this;
    }

    Attrs maps(String name, List<Attrs> values) {
        ArrayNode list = list(name);
        values.forEach(v -> list.addObject().set("M", v.node));
        return this;
    }

    private ArrayNode list(String name) {
        ObjectNode value = Json.object();
        node.set(name, value);
        return value.putArray("L");
    }

    JsonNode json() {
        return node;
    }
}
