package com.megaticket.console.failover.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.failover.reconcile.Cursor;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Showing;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The memory as JSON. */
final class MemoryJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private MemoryJson() {}

    static String text(Memory memory) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("version", VERSION)
                .put("cursor", memory.cursor().text());
        memory.ended().ifPresent(at -> root.put("ended", at.toString()));
        memory.told().ifPresent(told -> root.putObject("told").put("since", told.since().toString())
                .put("until", told.until().toString()));
        var decided = root.putArray("decided");
        memory.decided().values().stream().sorted(java.util.Comparator.comparing(Decided::at)).forEach(d -> {
            ObjectNode node = decided.addObject().put("finding", d.finding()).put("way", d.way().name())
                    .put("who", d.who()).put("at", d.at().toString()).put("end", d.end().name())
                    .put("detail", d.detail());
            var notices = node.putArray("notices");
            d.notices().forEach(n -> notice(notices.addObject(), n));
        });
        return root.toString();
    }

    private static void notice(ObjectNode node, Notice n) {
        node.put("booking", n.booking()).put("showing", n.showing().key()).put("kind", n.kind().name())
                .put("seats", n.seats()).put("to", n.to());
        n.number().ifPresent(number -> node.put("number", number));
        n.contact().ifPresent(contact -> node.put("contact", contact));
        n.due().ifPresent(due -> node.put("due", due.won()));
    }

    /** @throws IllegalArgumentException when the text is none of this version */
    static Memory parse(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (root == null || root.path("version").asInt() != VERSION) {
                throw new IllegalArgumentException("no memory of this version");
            }
            Map<String, Decided> decided = new HashMap<>();
            root.path("decided").forEach(node -> {
                Decided one = decided(node);
                decided.put(one.finding(), one);
            });
            Optional<Memory.Told> told = root.has("told")
                    ? Optional.of(new Memory.Told(instant(root.path("told"), "since"),
                            instant(root.path("told"), "until")))
                    : Optional.empty();
            return new Memory(Cursor.parse(root.path("cursor").asText()),
                    root.has("ended") ? Optional.of(instant(root, "ended")) : Optional.empty(), told, decided);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("no memory: " + e.getMessage(), e);
        }
    }

    private static Decided decided(JsonNode node) {
        List<Notice> notices = new ArrayList<>();
        node.path("notices").forEach(n -> notices.add(new Notice(n.path("booking").asText(), optional(n, "number"),
                optional(n, "contact"), Showing.parse(n.path("showing").asText()),
                Kind.valueOf(n.path("kind").asText()), n.path("seats").asText(), n.path("to").asText(),
                n.has("due") ? Optional.of(new Money(n.path("due").asLong())) : Optional.empty())));
        return new Decided(node.path("finding").asText(), Plan.Way.valueOf(node.path("way").asText()),
                node.path("who").asText(), instant(node, "at"), Decided.End.valueOf(node.path("end").asText()),
                node.path("detail").asText(), notices);
    }

    private static Optional<String> optional(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.path(name).asText()) : Optional.empty();
    }

    private static Instant instant(JsonNode node, String name) {
        return Instant.parse(node.path(name).asText());
    }
}
