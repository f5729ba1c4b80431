package com.megaticket.console.dialogues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.aws.bedrock.Asked;
import com.megaticket.console.aws.bedrock.Piece;
import com.megaticket.console.aws.bedrock.Script;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The model of a dialogue, behind a real socket: streams the pieces of the step, one call up to a batch of tools at a time. What stands
 * in its arguments for an id is taken from the results it was sent.
 */
final class ModelScript implements Script {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SLOT = Pattern
            .compile("\\$(performance|schedule|option|hold|reservation)(?:\\(([^)]*)\\))?");

    private final Deque<JsonNode> pieces = new ArrayDeque<>();
    private JsonNode refusing = JsonNodeFactory.instance.missingNode();
    private int calls;

    /** Another turn: what is left of the one before is dropped. */
    synchronized void turn(JsonNode step) {
        pieces.clear();
        refusing = JsonNodeFactory.instance.missingNode();
        step.path("model").forEach(pieces::add);
    }

    @Override
    public synchronized List<Piece> answer(Asked asked) {
        var answer = new ArrayList<Piece>();
        if (!refusing.isMissingNode()) {
            return List.of(refusal(refusing.asText()));
        }
        boolean tools = false;
        while (!pieces.isEmpty() && (!tools || pieces.peek().has("tool"))) {
            JsonNode piece = pieces.poll();
            if (piece.has("fault")) {
                return faulty(piece.path("fault").asText(), answer);
            }
            if (piece.has("tool")) {
                tools = true;
                answer.add(new Piece.ToolUse("tooluse_" + ++calls, piece.path("tool").asText(),
                        halves(filled(piece.path("args"), asked.body()).toString())));
            } else {
                answer.add(new Piece.Text(halves(piece.path("text").asText())));
            }
        }
        if (answer.isEmpty()) {
            answer.add(new Piece.Text("…"));
        }
        answer.add(new Piece.End(tools ? "tool_use" : "end_turn"));
        return answer;
    }

    private static List<String> halves(String text) {
        int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        return List.of(text.substring(0, middle), text.substring(middle));
    }

    private List<Piece> faulty(String fault, List<Piece> before) {
        switch (fault) {
            case "cut" -> before.add(new Piece.Drop());
            case "throttleAfterText" -> before.add(new Piece.Fault("throttlingException", "slow down"));
            case "hang" -> before.add(new Piece.Hang());
            case "throttleAlways", "retired" -> {
                refusing = JsonNodeFactory.instance.textNode(fault);
                return List.of(refusal(fault));
            }
            default -> throw new IllegalArgumentException(fault);
        }
        return before;
    }

    private static Piece refusal(String fault) {
        return fault.equals("retired")
                ? new Piece.Refusal(400, "ValidationException", "The provided model identifier is invalid.")
                : new Piece.Refusal(429, "ThrottlingException", "Too many requests");
    }

    private static JsonNode filled(JsonNode node, JsonNode request) {
        if (node.isTextual()) {
            Matcher slot = SLOT.matcher(node.asText());
            return slot.matches()
                    ? found(slot.group(1), slot.group(2) == null ? "" : slot.group(2), request, node)
                    : node;
        }
        if (node.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            node.properties().forEach(p -> object.set(p.getKey(), filled(p.getValue(), request)));
            return object;
        }
        return node;
    }

    /** The newest that fits; as it is written where nothing fits. */
    private static JsonNode found(String what, String of, JsonNode request, JsonNode written) {
        JsonNode last = written;
        for (JsonNode result : results(request)) {
            JsonNode here = switch (what) {
                case "performance" -> first(result.path("performances"), "performanceId", "performanceId", of);
                case "schedule" -> schedule(result, of);
                case "option" -> result.path("options").path(Integer.parseInt(of) - 1).path("seatIds");
                case "hold" -> result.path("holdingId");
                default -> result.path("reservations").path(Integer.parseInt(of) - 1).path("reservationId");
            };
            last = here.isMissingNode() ? last : here;
        }
        return last;
    }

    private static JsonNode schedule(JsonNode result, String of) {
        List<String> parts = List.of(of.split(",", -1));
        for (JsonNode line : result.path("schedules")) {
            if (line.path("date").asText().equals(parts.get(1)) && line.path("time").asText().equals(parts.get(2))
                    && result.path("performanceId").asText().equals(parts.getFirst())) {
                return line.path("scheduleId");
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    private static JsonNode first(JsonNode all, String member, String where, String is) {
        for (JsonNode each : all) {
            if (each.path(where).asText().equals(is)) {
                return each.path(member);
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    /** Of all tools so far, and of what the console noted. */
    private static List<JsonNode> results(JsonNode request) {
        var results = new ArrayList<JsonNode>();
        for (JsonNode message : request.path("messages")) {
            for (JsonNode block : message.path("content")) {
                block.path("toolResult").path("content").forEach(c -> results.add(c.path("json")));
                String text = block.path("text").asText();
                if (text.startsWith("[console]") && text.contains("{")) {
                    try {
                        results.add(JSON.readTree(text.substring(text.indexOf('{'))));
                    } catch (IOException _) {
                        results.add(JSON.createObjectNode());
                    }
                }
            }
        }
        return results;
    }
}
