package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.shared.schema.IndexSpec;
import com.megaticket.console.shared.schema.Schema;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.schema.TableSpec;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.TreeSet;

/** Makes the tables of the schema in one engine, under the configured names. */
record Tables(TableNames names) {

    /** Makes what is missing; tables that exist are left as they are. */
    void create(EngineLink link, KeySchemas schemas) throws IOException {
        var there = new HashSet<String>();
        link.call("ListTables", Json.object()).path("TableNames").forEach(n -> there.add(n.asText()));
        for (TableSpec spec : Schema.TABLES) {
            JsonNode request = request(spec);
            schemas.learn(request);
            if (there.contains(names.of(spec.table()))) {
                continue;
            }
            link.call("CreateTable", request);
            if (spec.ttlAttribute().isPresent()) {
                ObjectNode ttl = Json.object().put("TableName", names.of(spec.table()));
                ttl.putObject("TimeToLiveSpecification")
                        .put("Enabled", true)
                        .put("AttributeName", spec.ttlAttribute().get());
                link.call("UpdateTimeToLive", ttl);
            }
        }
    }

    private JsonNode request(TableSpec spec) {
        ObjectNode request = Json.object()
                .put("TableName", names.of(spec.table()))
                .put("BillingMode", "PAY_PER_REQUEST");
        var attributes = new TreeSet<String>();
        keys(request, spec.hash(), spec.range(), attributes);
        if (!spec.indexes().isEmpty()) {
            ArrayNode indexes = request.putArray("GlobalSecondaryIndexes");
            for (IndexSpec index : spec.indexes()) {
                ObjectNode entry = indexes.addObject().put("IndexName", names.of(index.name()));
                keys(entry, index.hash(), index.range(), attributes);
                entry.putObject("Projection").put("ProjectionType", "ALL");
            }
        }
        ArrayNode definitions = request.putArray("AttributeDefinitions");
        attributes.forEach(a -> definitions.addObject().put("AttributeName", a).put("AttributeType", "S"));
        request.putObject("StreamSpecification").put("StreamEnabled", true).put("StreamViewType", "NEW_AND_OLD_IMAGES");
        return request;
    }

    private static void keys(ObjectNode holder, String hash, Optional<String> range, TreeSet<String> attributes) {
        ArrayNode keys = holder.putArray("KeySchema");
        keys.addObject().put("AttributeName", hash).put("KeyType", "HASH");
        attributes.add(hash);
        range.ifPresent(r -> {
            keys.addObject().put("AttributeName", r).put("KeyType", "RANGE");
            attributes.add(r);
        });
    }
}
