package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.ToolSpec;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.ArgumentsJson;
import com.megaticket.console.assistant.tool.ToolName;
import java.util.Arrays;
import java.util.List;

/** What a model is told before anything is said: byte for byte the same in every call, so that it can be cached. */
public record Brief(String system, List<ToolSpec> tools, int maxTokens) {
    public Brief {
        tools = List.copyOf(tools);
    }

    public static Brief of(Policy policy, int maxTokens) {
        return new Brief(policy.system(), Arrays.stream(ToolName.values())
                .map(n -> new ToolSpec(n.text(), policy.tool(n), ArgumentsJson.schema(n))).toList(), maxTokens);
    }
}
