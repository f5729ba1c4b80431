package com.megaticket.console.failover.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items with their types, in the form DynamoDB's own JSON has. */
final class ItemJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ItemJson() {}

    static ObjectNode node(Item item) {
        return map(item.attributes());
    }

    static Item item(JsonNode node) {
        return new Item(values(node));
    }

    private static ObjectNode map(Map<String, Value> values) {
        ObjectNode node = NODES.objectNode();
        values.forEach((name, value) -> node.set(name, node(value)));
        return node;
    }

    private static ObjectNode node(Value value) {
        ObjectNode node = NODES.objectNode();
        return switch (value) {
            case Value.Text(String text) -> node.put("S", text);
            case Value.Num(BigDecimal number) -> node.put("N", number.toPlainString());
            case Value.Flag(boolean flag) -> node.put("BOOL", flag);
            case Value.Nested(var fields) -> node.set("M", map(fields));
            case Value.Other(String kind) -> node.put("other", kind);
            case Value.Sequence(var values) -> {
                ArrayNode list = node.putArray("L");
                values.forEach(v -> list.add(node(v)));
                yield node;
            }
        };
    }

    private static Map<String, Value> values(JsonNode node) {
        var values = new HashMap<String, Value>();
        node.properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
        return values;
    }

    private static Value value(JsonNode node) {
        String kind = node.fieldNames().hasNext() ? node.fieldNames().next() : "";
        JsonNode of = node.path(kind);
        return switch (kind) {
            case "S" -> new Value.Text(of.asText());
            case "N" -> new Value.Num(new BigDecimal(of.asText()));
            case "BOOL" -> new Value.Flag(of.asBoolean());
            case "M" -> new Value.Nested(values(of));
            case "L" -> {
                List<Value> list = new ArrayList<>();
                of.forEach(n -> list.add(value(n)));
                yield new Value.Sequence(list);
            }
            default -> new Value.Other(of.asText());
        };
    }
}
