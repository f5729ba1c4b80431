package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The key of one item as text; {@code range} is empty where the table has none. All keys of the schema are texts. */
record ItemKey(String table, String hash, String range) {

    /** The key as DynamoDB writes it. */
    ObjectNode json(KeySchemas schemas) {
        KeySchemas.Names names = schemas.of(table);
        ObjectNode key = Json.object();
        key.set(names.hash(), Json.text(hash));
        if (!names.range().isEmpty()) {
            key.set(names.range(), Json.text(range));
        }
        return key;
    }

    /** The key inside an item or key of this table. */
    static ItemKey of(String table, JsonNode attributes, KeySchemas schemas) {
        KeySchemas.Names names = schemas.of(table);
        String range = names.range().isEmpty() ? "" : attributes.path(names.range()).path("S").asText();
        return new ItemKey(table, attributes.path(names.hash()).path("S").asText(), range);
    }
}
