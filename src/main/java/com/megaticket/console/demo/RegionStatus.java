package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How a region of the demo cloud stands.
 *
 * @param levels every fault with its level
 * @param replicationLag measured milliseconds from this region to the other: the newest delivery, or the age of the oldest
 *     write still waiting if that is more; empty when nothing was ever delivered, and in a stall
 * @param replicationPending writes that have not reached the other region
 */
public record RegionStatus(
        String region, Map<DemoFault, Double> levels, OptionalLong replicationLag, int replicationPending) {
    public RegionStatus {
        levels = Map.copyOf(levels);
    }

    public double level(DemoFault fault) {
        return levels.getOrDefault(fault, fault.normal());
    }

    JsonNode json() {
        ObjectNode json = Json.object().put("region", region).put("replicationPending", replicationPending);
        replicationLag.ifPresent(lag -> json.put("replicationLag", lag));
        ObjectNode faults = json.putObject("levels");
        levels.forEach((fault, level) -> faults.put(fault.name(), level));
        return json;
    }

    static RegionStatus of(JsonNode json) {
        var levels = new EnumMap<DemoFault, Double>(DemoFault.class);
        json.path("levels").properties().forEach(e -> DemoFault.named(e.getKey())
                .ifPresent(fault -> levels.put(fault, e.getValue().asDouble())));
        OptionalLong lag = json.has("replicationLag")
                ? OptionalLong.of(json.path("replicationLag").asLong())
                : OptionalLong.empty();
        return new RegionStatus(
                json.path("region").asText(), levels, lag, json.path("replicationPending").asInt());
    }
}
