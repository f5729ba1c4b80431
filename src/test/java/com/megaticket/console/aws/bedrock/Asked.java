package com.megaticket.console.aws.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A request as it came in.
 *
 * @param call number of the call at this server, from 1
 * @param modelId decoded
 * @param bytes of the body
 * @param headers by lower-case name
 */
public record Asked(int call, String modelId, JsonNode body, int bytes, Map<String, String> headers) {
    /** The blocks of the last message. */
    public List<JsonNode> lastBlocks() {
        JsonNode messages = body.path("messages");
        var blocks = new ArrayList<JsonNode>();
        messages.path(messages.size() - 1).path("content").forEach(blocks::add);
        return blocks;
    }

    /** Results of tools in the last message. */
    public List<JsonNode> toolResults() {
        return lastBlocks().stream().filter(b -> b.has("toolResult")).map(b -> b.get("toolResult")).toList();
    }

    /** The first text of the last message: what a person said, where it is one. */
    public String said() {
        return lastBlocks().stream().filter(b -> b.has("text")).map(b -> b.get("text").asText()).findFirst().orElse("");
    }
}
