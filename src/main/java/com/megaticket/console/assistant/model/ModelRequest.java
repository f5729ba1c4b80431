package com.megaticket.console.assistant.model;

import java.util.List;

/**
 * All that is sent.
 *
 * @param system the same for every call, so that it can be cached
 * @param now what changes from call to call (date, holds, customer): sent after everything that can be cached, never kept
 * @param maxTokens always set: the quota is reserved by it
 */
public record ModelRequest(
        ModelTarget target, String system, List<ToolSpec> tools, List<Message> history, String now, int maxTokens) {
    public ModelRequest {
        tools = List.copyOf(tools);
        history = List.copyOf(history);
    }
}
