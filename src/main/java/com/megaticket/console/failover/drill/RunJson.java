package com.megaticket.console.failover.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.failover.drill.Injector.Injected;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Runs as JSON, to be kept. */
public final class RunJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RunJson() {}

    public static String write(Run run) {
        Run.Frame frame = run.frame();
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", frame.id())
                .put("exercise", frame.exercise().name()).put("real", frame.real()).put("who", frame.who())
                .put("console", frame.console()).put("main", frame.main()).put("other", frame.other());
        put(node.putObject("reached"), run.reached());
        put(node.putObject("hinted"), run.hinted());
        ArrayNode standing = node.putArray("standing");
        run.made().standing().forEach(s -> put(standing.addObject(), s.what()).put("handle", s.handle()));
        ArrayNode ever = node.putArray("ever");
        run.made().ever().forEach(e -> put(ever.addObject(), e));
        ArrayNode cues = node.putArray("cues");
        run.made().cues().stream().sorted().forEach(cues::add);
        run.told().lag().ifPresent(lag -> node.put("lagMillis", lag.toMillis()));
        run.told().bookings().ifPresent(n -> node.put("bookings", n));
        run.told().compared().ifPresent(c -> node.putObject("compared").put("at", c.at().toString())
                .put("twice", c.twice()).put("missing", c.missing()).put("open", c.open()));
        ArrayNode deeds = node.putArray("deeds");
        run.told().deeds().forEach(d -> deeds.addObject().put("at", d.at().toString()).put("who", d.who())
                .put("region", d.region()).put("what", d.what()).put("outcome", d.outcome()));
        run.ended().ifPresent(e -> node.putObject("ended").put("at", e.at().toString()).put("how", e.how().name()));
        return node.toPrettyString();
    }

    private static void put(ObjectNode node, Map<Signal, Instant> times) {
        new TreeMap<>(times).forEach((signal, at) -> node.put(signal.name(), at.toString()));
    }

    private static ObjectNode put(ObjectNode node, Disturbance what) {
        return node.put("kind", what.kind().name()).put("region", what.region()).put("level", what.level());
    }

    /** Empty for what is none, or of another version. */
    public static Optional<Run> read(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            var frame = new Run.Frame(node.path("id").asText(), Exercise.valueOf(node.path("exercise").asText()),
                    node.path("real").asBoolean(), node.path("who").asText(), node.path("console").asText(),
                    node.path("main").asText(), node.path("other").asText());
            return Optional.of(new Run(frame, times(node.path("reached")), times(node.path("hinted")), made(node),
                    told(node), node.has("ended")
                            ? Optional.of(new Run.Ended(Instant.parse(node.at("/ended/at").asText()),
                                    Run.How.valueOf(node.at("/ended/how").asText())))
                            : Optional.empty()));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Map<Signal, Instant> times(JsonNode node) {
        var times = new EnumMap<Signal, Instant>(Signal.class);
        node.properties().forEach(e -> times.put(Signal.valueOf(e.getKey()), Instant.parse(e.getValue().asText())));
        return times;
    }

    private static Run.Made made(JsonNode node) {
        var standing = new ArrayList<Injected>();
        node.path("standing").forEach(s -> standing.add(new Injected(what(s), s.path("handle").asText())));
        var ever = new ArrayList<Disturbance>();
        node.path("ever").forEach(e -> ever.add(what(e)));
        Set<Integer> cues = new HashSet<>();
        node.path("cues").forEach(c -> cues.add(c.asInt()));
        return new Run.Made(standing, ever, cues);
    }

    private static Disturbance what(JsonNode node) {
        return new Disturbance(Disturbance.Kind.valueOf(node.path("kind").asText()), node.path("region").asText(),
                node.path("level").asDouble());
    }

    private static Run.Told told(JsonNode node) {
        List<Run.Deed> deeds = new ArrayList<>();
        node.path("deeds").forEach(d -> deeds.add(new Run.Deed(Instant.parse(d.path("at").asText()),
                d.path("who").asText(), d.path("region").asText(), d.path("what").asText(),
                d.path("outcome").asText())));
        JsonNode compared = node.path("compared");
        return new Run.Told(
                node.has("lagMillis")
                        ? Optional.of(Duration.ofMillis(node.path("lagMillis").asLong()))
                        : Optional.empty(),
                node.has("bookings") ? OptionalLong.of(node.path("bookings").asLong()) : OptionalLong.empty(),
                compared.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new Sights.Compared(Instant.parse(compared.path("at").asText()),
                                compared.path("twice").asInt(), compared.path("missing").asInt(),
                                compared.path("open").asInt())),
                deeds);
    }
}
