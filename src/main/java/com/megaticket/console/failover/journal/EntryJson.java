package com.megaticket.console.failover.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Entries as JSON of one line: the names in a fixed order, details sorted, no white space, so that one content has one text and one
 * hash.
 */
final class EntryJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryJson() {}

    /** Everything but the two hashes. */
    static String canonical(Chain chain, long number, Instant at, Action action) {
        return content(chain, number, at, action).toString();
    }

    static String line(Entry entry) {
        return content(entry.chain(), entry.number(), entry.at(), entry.action())
                .put("before", entry.before()).put("hash", entry.hash()).toString();
    }

    private static ObjectNode content(Chain chain, long number, Instant at, Action action) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("console", chain.console())
                .put("epoch", chain.epoch())
                .put("number", number)
                .put("at", at.toString())
                .put("who", action.who())
                .put("region", action.region())
                .put("what", action.what());
        node.set("details", details(action.details()));
        return node.put("outcome", action.outcome());
    }

    static ObjectNode details(Map<String, String> details) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(details).forEach(node::put);
        return node;
    }

    /** @return empty for a line that is no entry */
    static Optional<Entry> read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node == null || !node.isObject() || !node.path("number").isIntegralNumber()) {
                return Optional.empty();
            }
            var details = new TreeMap<String, String>();
            node.path("details").properties().forEach(d -> details.put(d.getKey(), d.getValue().asText()));
            var action = new Action(node.path("who").asText(), node.path("region").asText(),
                    node.path("what").asText(), details, node.path("outcome").asText());
            return Optional.of(new Entry(new Chain(node.path("console").asText(), node.path("epoch").asText()),
                    node.path("number").asLong(), Instant.parse(node.path("at").asText()), action,
                    node.path("before").asText(), node.path("hash").asText()));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
