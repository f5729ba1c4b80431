package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.io.IOException;
import java.util.List;

/**
 * The faults of one region from any process, over its proxy; no fault strikes these calls. Blocking, never on the FX thread.
 * Every method throws {@link Fault} when the demo cloud is gone.
 */
public final class FaultControl {
    private final DemoEndpoint endpoint;

    public FaultControl(DemoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    public String region() {
        return endpoint.region();
    }

    public RegionStatus status() {
        return call("GET", "status", Json.object());
    }

    /** What can be measured there. */
    public RegionSignals signals() {
        return RegionSignals.of(json("GET", "signals", Json.object()));
    }

    /** @param level in the fault's unit; {@link DemoFault#normal()} ends it */
    public RegionStatus set(DemoFault fault, double level) {
        ObjectNode wish = Json.object();
        wish.putObject("set").put(fault.name(), level);
        return call("POST", "faults", wish);
    }

    /** The fault strikes the next so many calls it can strike. */
    public RegionStatus strikeNext(DemoFault fault, int calls) {
        ObjectNode wish = Json.object();
        wish.putObject("next").put(fault.name(), calls);
        return call("POST", "faults", wish);
    }

    /** Back to normal: thawed, revived, connected. */
    public RegionStatus clear() {
        return call("POST", "faults", Json.object().put("reset", true));
    }

    /** Lets TTL delete what is due, now. */
    public RegionStatus sweep() {
        return call("POST", "sweep", Json.object());
    }

    private RegionStatus call(String method, String what, ObjectNode wish) {
        return RegionStatus.of(json(method, what, wish));
    }

    private JsonNode json(String method, String what, ObjectNode wish) {
        try (var link = new EngineLink(endpoint.uri().getPort())) {
            HttpMessage answer = link.send(new HttpMessage(
                    method + " /_demo/" + what + " HTTP/1.1", List.of("Host: localhost"), Json.bytes(wish)));
            var json = Json.read(answer.body());
            if (!answer.isOk()) {
                throw new Fault(new Failure.Invalid(json.path("message").asText(), ""));
            }
            return json;
        } catch (IOException e) {
            throw new Fault(new Failure.Unavailable("the demo cloud does not answer: " + e, ""), e);
        }
    }
}
