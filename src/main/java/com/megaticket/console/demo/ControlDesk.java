package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** The demo's own calls at a proxy, from any process on this computer: read how the region stands, set its faults. */
final class ControlDesk {
    private final DemoRegion region;

    ControlDesk(DemoRegion region) {
        this.region = region;
    }

    /**
     * {@code GET /_demo/status}; {@code GET /_demo/signals}; {@code POST /_demo/faults} with {@code {"reset": true, "set": {FAULT: level}, "next": {FAULT:
     * calls}}}; {@code POST /_demo/sweep}. All but the second answer the status.
     */
    HttpMessage answer(HttpMessage request) {
        try {
            switch (request.method() + " " + request.path()) {
                case "GET /_demo/status" -> {
                }
                case "GET /_demo/signals" -> {
                    return Answers.ok(region.signals().json());
                }
                case "POST /_demo/sweep" -> region.sweep();
                case "POST /_demo/faults" -> change(Json.read(request.body()));
                default -> {
                    return refused("no such call");
                }
            }
            return Answers.ok(region.status().json());
        } catch (IOException | RuntimeException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private void change(JsonNode wish) {
        if (wish.path("reset").asBoolean()) {
            region.clearFaults();
        }
        wish.path("set").properties().forEach(e -> region.set(fault(e.getKey()), e.getValue().asDouble()));
        wish.path("next").properties().forEach(e -> region.strikeNext(fault(e.getKey()), e.getValue().asInt()));
    }

    private static DemoFault fault(String name) {
        return DemoFault.named(name).orElseThrow(() -> new IllegalArgumentException("no such fault: " + name));
    }

    private static HttpMessage refused(String why) {
        HttpMessage answer = Answers.ok(Json.object().put("message", why));
        return new HttpMessage("HTTP/1.1 400 Bad Request", answer.headers(), answer.body());
    }
}
