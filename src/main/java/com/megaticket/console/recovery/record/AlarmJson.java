package com.megaticket.console.recovery.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.recovery.Pair;
import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.Alarm.Act;
import com.megaticket.console.recovery.alarm.Alarm.State;
import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.signal.Key;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The standing alarms as JSON, so that what was acknowledged or shelved stays so over a restart. */
public final class AlarmJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Key<?>> keys = new HashMap<>();

    public AlarmJson(Pair pair) {
        Key.all(pair).forEach(k -> keys.put(FrameJson.name(k), k));
    }

    public byte[] write(Collection<Alarm> alarms) {
        ArrayNode list = JSON.createArrayNode();
        for (Alarm alarm : alarms) {
            ObjectNode one = list.addObject().put("id", alarm.id()).put("kind", alarm.kind().name())
                    .put("key", FrameJson.name(alarm.subject().key())).put("part", alarm.subject().part())
                    .put("worst", alarm.worst().name()).put("raised", alarm.raised().toEpochMilli())
                    .put("times", alarm.times());
            one.set("reason", ReasonJson.write(JSON, alarm.reason()));
            alarm.over().ifPresent(at -> one.put("over", at.toEpochMilli()));
            state(one.putObject("state"), alarm.state());
        }
        return list.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void state(ObjectNode json, State state) {
        switch (state) {
            case State.Unacknowledged _ -> json.put("is", "open");
            case State.Returned _ -> json.put("is", "returned");
            case State.Acknowledged(Act by) -> act(json.put("is", "acknowledged"), by);
            case State.Shelved(Act by, Instant until) ->
                act(json.put("is", "shelved").put("until", until.toEpochMilli()), by);
            case State.Suppressed(String cause) -> json.put("is", "suppressed").put("cause", cause);
        }
    }

    private static void act(ObjectNode json, Act by) {
        json.put("who", by.who()).put("when", by.at().toEpochMilli()).put("note", by.note());
    }

    /** @throws IOException when this is not what {@link #write} made; an alarm of another version is left out */
    public List<Alarm> read(byte[] bytes) throws IOException {
        var alarms = new ArrayList<Alarm>();
        for (JsonNode one : JSON.readTree(bytes)) {
            try {
                alarm(one).ifPresent(alarms::add);
            } catch (IllegalArgumentException _) {
                // A kind or word this version does not know: it calls again if it is still so.
            }
        }
        return alarms;
    }

    private Optional<Alarm> alarm(JsonNode json) {
        return Optional.ofNullable(keys.get(json.path("key").asText())).map(key -> new Alarm(json.path("id").asText(),
                AlarmKind.valueOf(json.path("kind").asText()), new Subject(key, json.path("part").asText()),
                Level.valueOf(json.path("worst").asText()), ReasonJson.read(json.path("reason")),
                Instant.ofEpochMilli(json.path("raised").asLong()), json.path("times").asInt(),
                json.has("over") ? Optional.of(Instant.ofEpochMilli(json.path("over").asLong())) : Optional.empty(),
                state(json.path("state"))));
    }

    private static State state(JsonNode json) {
        return switch (json.path("is").asText()) {
            case "acknowledged" -> new State.Acknowledged(act(json));
            case "shelved" -> new State.Shelved(act(json), Instant.ofEpochMilli(json.path("until").asLong()));
            case "suppressed" -> new State.Suppressed(json.path("cause").asText());
            case "returned" -> new State.Returned();
            default -> new State.Unacknowledged();
        };
    }

    private static Act act(JsonNode json) {
        return new Act(json.path("who").asText(), Instant.ofEpochMilli(json.path("when").asLong()),
                json.path("note").asText());
    }
}
