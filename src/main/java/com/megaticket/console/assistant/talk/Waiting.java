package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.Message.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of the last batch of calls, while one of them waits for a person: the model hears of all of them with the next words,
 * so that no model stands between a person and a hold that runs out.
 */
final class Waiting {
    private final Map<String, Optional<Block.ToolResult>> results = new LinkedHashMap<>();
    private String meanwhile = "";

    /** @param pending what is told of calls that still wait */
    synchronized void hold(List<Block.ToolResult> known, String waits, String pending) {
        results.clear();
        known.forEach(r -> results.put(r.id(), r.id().equals(waits) ? Optional.empty() : Optional.of(r)));
        meanwhile = pending;
    }

    /** @return whether the call waits here */
    synchronized boolean settled(String callId, String json, boolean error) {
        boolean here = results.containsKey(callId);
        if (here) {
            results.put(callId, Optional.of(new Block.ToolResult(callId, json, error)));
        }
        return here;
    }

    /** Everything, as it stands now; nothing waits here afterwards. */
    synchronized List<Block.ToolResult> take() {
        var all = new ArrayList<Block.ToolResult>();
        results.forEach((id, result) -> all.add(result.orElseGet(() -> new Block.ToolResult(id, meanwhile, false))));
        results.clear();
        return all;
    }

    synchronized void clear() {
        results.clear();
    }
}
