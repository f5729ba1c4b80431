package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Key attributes of every table, learnt from the CreateTable calls that pass. Safe on any thread. */
final class KeySchemas {
    private static final Names UNKNOWN = new Names("", "", Map.of());

    private final Map<String, Names> tables = new ConcurrentHashMap<>();

    /** @param indexes index name to its hash attribute */
    record Names(String hash, String range, Map<String, String> indexes) {
        Names {
            indexes = Map.copyOf(indexes);
        }
    }

    Names of(String table) {
        return tables.getOrDefault(table, UNKNOWN);
    }

    boolean knows(String table) {
        return tables.containsKey(table);
    }

    void learn(JsonNode createTable) {
        var indexes = new ConcurrentHashMap<String, String>();
        for (JsonNode index : createTable.path("GlobalSecondaryIndexes")) {
            indexes.put(index.path("IndexName").asText(), key(index, "HASH"));
        }
        tables.put(
                createTable.path("TableName").asText(),
                new Names(key(createTable, "HASH"), key(createTable, "RANGE"), indexes));
    }

    private static String key(JsonNode holder, String type) {
        for (JsonNode element : holder.path("KeySchema")) {
            if (element.path("KeyType").asText().equals(type)) {
                return element.path("AttributeName").asText();
            }
        }
        return "";
    }
}
