package com.megaticket.console.recovery.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.recovery.Direction;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.outlook.Indication;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Reason;
import com.megaticket.console.recovery.outlook.Serving;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.outlook.Testimony;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Vote;
import com.megaticket.console.recovery.outlook.Witness;
import com.megaticket.console.recovery.signal.Key;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/** A frame as a line of JSON, and back. A line of another version is no frame: reading it throws. */
final class FrameJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Key<?>> keys = new HashMap<>();

    FrameJson(Pair pair) {
        Key.all(pair).forEach(k -> keys.put(name(k), k));
    }

    String write(Frame frame) {
        ObjectNode json = JSON.createObjectNode().put("at", frame.at().toEpochMilli());
        ObjectNode verdict = json.putObject("verdict").put("call", frame.verdict().call().name())
                .put("next", frame.verdict().next().name()).put("since", wall(frame.verdict().since()))
                .put("locked", frame.verdict().locked());
        verdict.set("because", reasons(frame.verdict().because()));
        ObjectNode serving = json.putObject("serving");
        serving.put("who", switch (frame.serving()) {
            case Serving.One one -> one.region();
            case Serving.Both _ -> "both";
            case Serving.Unknown _ -> "";
        }).set("evidence", reasons(frame.serving().evidence()));
        ObjectNode standby = json.putObject("standby");
        switch (frame.standby()) {
            case Standby.Able _ -> standby.put("able", "yes");
            case Standby.Blocked blocked ->
                standby.put("able", "no").put("blockers", blocked.blockers()).set("why", reason(blocked.why()));
            case Standby.Unknown unknown -> standby.put("able", "unknown").set("why", reason(unknown.why()));
        }
        loss(json.putObject("loss"), frame.loss());
        ArrayNode votes = json.putArray("testimonies");
        frame.testimonies().forEach(t -> {
            ObjectNode one = votes.addObject().put("witness", t.witness().name()).put("region", t.region())
                    .put("vote", t.vote().name());
            one.set("reason", reason(t.reason()));
            t.asOf().ifPresent(m -> one.put("asOf", wall(m)));
        });
        ArrayNode lines = json.putArray("lines");
        frame.indications().forEach(i -> {
            ObjectNode one = lines.addObject().put("key", name(i.subject().key())).put("part", i.subject().part())
                    .put("level", i.level().name());
            one.set("reason", reason(i.reason()));
            i.asOf().ifPresent(m -> one.put("asOf", wall(m)));
        });
        return json.toString();
    }

    /** @throws IOException when the line is cut short or of another version */
    Frame read(String line) throws IOException {
        try {
            return frame(JSON.readTree(line));
        } catch (IllegalArgumentException e) {
            throw new IOException("not a frame of this version", e);
        }
    }

    private Frame frame(JsonNode json) {
        JsonNode v = json.path("verdict");
        var verdict = new Verdict(Verdict.Call.valueOf(v.path("call").asText()), reasons(v.path("because")),
                Verdict.Next.valueOf(v.path("next").asText()), moment(v.path("since").asLong()),
                v.path("locked").asBoolean());
        return new Frame(Instant.ofEpochMilli(json.path("at").asLong()), verdict, serving(json.path("serving")),
                all(json.path("testimonies")).stream().map(t -> new Testimony(
                        Witness.valueOf(t.path("witness").asText()), t.path("region").asText(),
                        Vote.valueOf(t.path("vote").asText()), reason(t.path("reason")), asOf(t))).toList(),
                standby(json.path("standby")), loss(json.path("loss")),
                all(json.path("lines")).stream().flatMap(i -> line(i).stream()).toList());
    }

    private Optional<Indication> line(JsonNode json) {
        return Optional.ofNullable(keys.get(json.path("key").asText()))
                .map(key -> new Indication(new Subject(key, json.path("part").asText()),
                        Level.valueOf(json.path("level").asText()), reason(json.path("reason")), asOf(json)));
    }

    private static Serving serving(JsonNode json) {
        String who = json.path("who").asText();
        List<Reason> evidence = reasons(json.path("evidence"));
        return who.isEmpty()
                ? new Serving.Unknown(evidence)
                : who.equals("both") ? new Serving.Both(evidence) : new Serving.One(who, evidence);
    }

    private static Standby standby(JsonNode json) {
        return switch (json.path("able").asText()) {
            case "yes" -> new Standby.Able();
            case "no" -> new Standby.Blocked(reason(json.path("why")), json.path("blockers").asInt());
            default -> new Standby.Unknown(reason(json.path("why")));
        };
    }

    private static void loss(ObjectNode json, Loss loss) {
        json.put("from", loss.way().from()).put("to", loss.way().to()).put("growing", loss.growing()).put("basis",
                loss.basis().name());
        loss.behind().ifPresent(b -> json.put("behind", b.toMillis()));
        loss.bookings().ifPresent(b -> json.put("bookings", b));
    }

    private static Loss loss(JsonNode json) {
        return new Loss(new Direction(json.path("from").asText(), json.path("to").asText()),
                json.has("behind") ? Optional.of(Duration.ofMillis(json.path("behind").asLong())) : Optional.empty(),
                json.path("growing").asBoolean(),
                json.has("bookings") ? OptionalLong.of(json.path("bookings").asLong()) : OptionalLong.empty(),
                Loss.Basis.valueOf(json.path("basis").asText()));
    }

    private static ArrayNode reasons(List<Reason> reasons) {
        ArrayNode list = JSON.createArrayNode();
        reasons.forEach(r -> list.add(reason(r)));
        return list;
    }

    private static JsonNode reason(Reason reason) {
        return ReasonJson.write(JSON, reason);
    }

    private static List<Reason> reasons(JsonNode json) {
        return all(json).stream().map(FrameJson::reason).toList();
    }

    private static Reason reason(JsonNode json) {
        return ReasonJson.read(json);
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static Optional<Moment> asOf(JsonNode json) {
        return json.has("asOf") ? Optional.of(moment(json.path("asOf").asLong())) : Optional.empty();
    }

    /** What another run of the program measured by its monotonic clock is nothing to this one. */
    private static Moment moment(long wall) {
        return new Moment(Instant.ofEpochMilli(wall), 0);
    }

    private static long wall(Moment moment) {
        return moment.wall().toEpochMilli();
    }

    static String name(Key<?> key) {
        return key.source() + " " + key.where();
    }
}
