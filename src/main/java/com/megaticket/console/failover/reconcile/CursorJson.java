package com.megaticket.console.failover.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A cursor as JSON of one line. */
final class CursorJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private CursorJson() {}

    static String text(Cursor cursor) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("version", VERSION)
                .put("begun", cursor.begun().toString());
        var clean = root.putArray("clean");
        cursor.clean().stream().map(Showing::key).sorted().forEach(clean::add);
        var losses = root.putArray("losses");
        cursor.losses().forEach((showing, of) -> of.forEach(loss -> {
            ObjectNode node = losses.addObject().put("showing", showing.key()).put("region", loss.region())
                    .put("at", loss.at().toString()).put("seat", loss.sold().seat().toString());
            node.set("sold", ItemJson.node(loss.sold().item()));
            loss.after().ifPresent(row -> node.set("after", ItemJson.node(row.item())));
        }));
        return root.toString();
    }

    static Cursor parse(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (root == null || root.path("version").asInt() != VERSION) {
                throw new IllegalArgumentException("no cursor of this version");
            }
            var clean = new HashSet<Showing>();
            root.path("clean").forEach(key -> clean.add(Showing.parse(key.asText())));
            var losses = new HashMap<Showing, List<Loss>>();
            root.path("losses").forEach(node -> losses
                    .computeIfAbsent(Showing.parse(node.path("showing").asText()), _ -> new ArrayList<>())
                    .add(loss(node)));
            return new Cursor(Instant.parse(root.path("begun").asText()), clean, losses);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("no cursor: " + e.getMessage(), e);
        }
    }

    private static Loss loss(JsonNode node) {
        SeatId seat = SeatId.parse(node.path("seat").asText());
        Optional<Row> after = node.has("after")
                ? Optional.of(new Row(seat, ItemJson.item(node.path("after"))))
                : Optional.empty();
        return new Loss(node.path("region").asText(), Instant.parse(node.path("at").asText()),
                new Row(seat, ItemJson.item(node.path("sold"))), after);
    }
}
