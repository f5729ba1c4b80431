package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets index reads answer as of a while ago, as the service's indexes may. While the fault is set, the item as it was
 * before each write is kept, and index answers are put back to it. Sees the first page of an answer, and no filters.
 */
final class IndexHistory {
    private static final Pattern EQUALS = Pattern.compile("([#\\w.-]+)\\s*=\\s*(:\\w+)");

    private final FaultBoard faults;
    private final KeySchemas schemas;
    private final Deque<Past> pasts = new ArrayDeque<>();
    private final Map<ItemKey, Optional<JsonNode>> pending = new HashMap<>();

    private record Past(ItemKey key, Optional<JsonNode> before, long at) {}

    IndexHistory(FaultBoard faults, KeySchemas schemas) {
        this.faults = faults;
        this.schemas = schemas;
    }

    /** Keeps the items as they are before a write; the caller holds their keys. */
    void before(List<ItemKey> keys, EngineLink link) throws IOException {
        if (!faults.isOn(DemoFault.STALE_INDEXES)) {
            return;
        }
        for (ItemKey key : keys) {
            if (schemas.of(key.table()).indexes().isEmpty()) {
                continue;
            }
            ObjectNode get = Json.object().put("TableName", key.table()).put("ConsistentRead", true);
            get.set("Key", key.json(schemas));
            JsonNode item = link.call("GetItem", get).path("Item");
            synchronized (this) {
                pending.put(key, item.isMissingNode() ? Optional.empty() : Optional.of(item));
            }
        }
    }

    /** The write was done. */
    synchronized void after(List<ItemKey> keys) {
        long now = System.nanoTime();
        for (ItemKey key : keys) {
            Optional<JsonNode> before = pending.remove(key);
            if (before != null) {
                pasts.addLast(new Past(key, before, now));
            }
        }
    }

    /** The answer to an index query, put back in time. */
    HttpMessage asOfThen(JsonNode query, HttpMessage answer) throws IOException {
        String index = query.path("IndexName").asText();
        String table = query.path("TableName").asText();
        Map<ItemKey, Optional<JsonNode>> then = recent(table);
        if (index.isEmpty() || then.isEmpty() || !answer.isOk()) {
            return answer;
        }
        ObjectNode body = (ObjectNode) Json.read(answer.body());
        ArrayNode items = Json.object().putArray("Items");
        for (JsonNode item : body.path("Items")) {
            if (!then.containsKey(ItemKey.of(table, item, schemas))) {
                items.add(item);
            }
        }
        String hash = schemas.of(table).indexes().getOrDefault(index, "");
        JsonNode wanted = wanted(query, hash);
        then.values().forEach(before -> before.filter(i -> i.path(hash).equals(wanted)).ifPresent(items::add));
        body.set("Items", items);
        body.put("Count", items.size()).put("ScannedCount", items.size());
        return answer.withBody(Json.bytes(body)).without("x-amz-crc32");
    }

    /** The oldest version that was still current the stale time ago, for each item written since. */
    private synchronized Map<ItemKey, Optional<JsonNode>> recent(String table) {
        long since = System.nanoTime() - faults.time(DemoFault.STALE_INDEXES).toNanos();
        pasts.removeIf(p -> p.at() < since);
        var then = new HashMap<ItemKey, Optional<JsonNode>>();
        var seen = new HashSet<ItemKey>();
        for (Past past : new ArrayList<>(pasts)) {
            if (past.key().table().equals(table) && seen.add(past.key())) {
                then.put(past.key(), past.before());
            }
        }
        return then;
    }

    private static JsonNode wanted(JsonNode query, String hash) {
        Matcher equals = EQUALS.matcher(query.path("KeyConditionExpression").asText());
        while (equals.find()) {
            String name = equals.group(1);
            if (query.path("ExpressionAttributeNames").path(name).asText(name).equals(hash)) {
                return query.path("ExpressionAttributeValues").path(equals.group(2));
            }
        }
        return query.path("KeyConditions").path(hash).path("AttributeValueList").path(0);
    }
}
