package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The note in the data folder by which consoles find the running demo cloud. It can be stale: only an answer at the control
 * port counts.
 *
 * @param control loopback port of the host where consoles stay connected
 */
record CloudFile(long pid, int control, List<DemoEndpoint> endpoints) {
    private static final String NAME = "host.json";

    CloudFile {
        endpoints = List.copyOf(endpoints);
    }

    static Optional<CloudFile> read(Path data) {
        try {
            JsonNode json = Json.read(Files.readAllBytes(data.resolve(NAME)));
            var endpoints = new ArrayList<DemoEndpoint>();
            json.path("regions").forEach(r -> endpoints.add(
                    new DemoEndpoint(r.path("region").asText(), URI.create(r.path("uri").asText()))));
            return Optional.of(new CloudFile(json.path("pid").asLong(), json.path("control").asInt(), endpoints));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Appears whole or not at all. */
    void write(Path data) throws IOException {
        ObjectNode json = Json.object().put("pid", pid).put("control", control);
        ArrayNode regions = json.putArray("regions");
        endpoints.forEach(e -> regions.addObject().put("region", e.region()).put("uri", e.uri().toString()));
        Path fresh = data.resolve(NAME + ".new");
        Files.write(fresh, Json.bytes(json));
        Files.move(fresh, data.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path data) {
        try {
            Files.deleteIfExists(data.resolve(NAME));
        } catch (IOException _) {
            // A stale note does no harm.
        }
    }
}
