package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Optional;

/** The options of the demo cloud as the one argument of the host's process. */
final class HostArguments {
    private HostArguments() {}

    static String text(DemoOptions options) {
        ObjectNode json = Json.object()
                .put("engine", options.engine().path().toString())
                .put("data", options.data().orElseThrow().toString())
                .put("fresh", options.fresh())
                .put("twoRegions", options.twoRegions())
                .put("seeded", options.seeded())
                .put("randomSeed", options.randomSeed())
                .put("prefix", options.names().prefix());
        ObjectNode tables = json.putObject("tables");
        options.names().tables().forEach((table, name) -> tables.put(table.name(), name));
        ObjectNode indexes = json.putObject("indexes");
        options.names().indexes().forEach((index, name) -> indexes.put(index.name(), name));
        return new String(Json.bytes(json), StandardCharsets.UTF_8);
    }

    static DemoOptions read(String text) throws IOException {
        JsonNode json = Json.read(text.getBytes(StandardCharsets.UTF_8));
        var tables = new EnumMap<Table, String>(Table.class);
        json.path("tables").properties().forEach(t -> tables.put(Table.valueOf(t.getKey()), t.getValue().asText()));
        var indexes = new EnumMap<IndexName, String>(IndexName.class);
        json.path("indexes")
                .properties()
                .forEach(i -> indexes.put(IndexName.valueOf(i.getKey()), i.getValue().asText()));
        return new DemoOptions(
                new EngineFolder(Path.of(json.path("engine").asText())),
                Optional.of(Path.of(json.path("data").asText())),
                json.path("fresh").asBoolean(),
                json.path("twoRegions").asBoolean(),
                json.path("seeded").asBoolean(),
                json.path("randomSeed").asLong(),
                new TableNames(json.path("prefix").asText(), tables, indexes));
    }
}
