package com.megaticket.console.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be measured of a region of the demo cloud.
 *
 * @param writes items clients wrote in the last minute, by table's full name
 * @param lag arrivals in the other region, by table's full name, oldest first; a stall has none
 * @param checkers empty = nobody checks this region
 * @param injected a fault is on
 */
public record RegionSignals(String region, Map<String, Long> writes, Map<String, List<Lag>> lag,
        List<Check> checkers, boolean injected) {
    public RegionSignals {
        writes = Map.copyOf(writes);
        lag = Map.copyOf(lag);
        checkers = List.copyOf(checkers);
    }

    /** Milliseconds. */
    public record Lag(Instant at, double average, double longest, int count) {}

    /** @param failures in a row up to now */
    public record Check(String checker, boolean healthy, String text, Instant at, int failures) {}

    JsonNode json() {
        ObjectNode json = Json.object().put("region", region).put("injected", injected);
        ObjectNode counts = json.putObject("writes");
        writes.forEach(counts::put);
        ObjectNode tables = json.putObject("lag");
        lag.forEach((table, points) -> {
            ArrayNode list = tables.putArray(table);
            points.forEach(p -> list.addObject().put("at", p.at().toEpochMilli()).put("average", p.average())
                    .put("longest", p.longest()).put("count", p.count()));
        });
        ArrayNode list = json.putArray("checkers");
        checkers.forEach(c -> list.addObject().put("checker", c.checker()).put("healthy", c.healthy())
                .put("text", c.text()).put("at", c.at().toEpochMilli()).put("failures", c.failures()));
        return json;
    }

    static RegionSignals of(JsonNode json) {
        var writes = new HashMap<String, Long>();
        json.path("writes").properties().forEach(e -> writes.put(e.getKey(), e.getValue().asLong()));
        var lag = new HashMap<String, List<Lag>>();
        json.path("lag").properties().forEach(e -> {
            var points = new ArrayList<Lag>();
            e.getValue().forEach(p -> points.add(new Lag(Instant.ofEpochMilli(p.path("at").asLong()),
                    p.path("average").asDouble(), p.path("longest").asDouble(), p.path("count").asInt())));
            lag.put(e.getKey(), List.copyOf(points));
        });
        var checkers = new ArrayList<Check>();
        json.path("checkers").forEach(c -> checkers.add(new Check(c.path("checker").asText(),
                c.path("healthy").asBoolean(), c.path("text").asText(),
                Instant.ofEpochMilli(c.path("at").asLong()), c.path("failures").asInt())));
        return new RegionSignals(json.path("region").asText(), writes, lag, checkers,
                json.path("injected").asBoolean());
    }
}
