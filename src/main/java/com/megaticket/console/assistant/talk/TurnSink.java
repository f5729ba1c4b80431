package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.Usage;
import com.megaticket.console.assistant.tool.ToolAnswer;
import com.megaticket.console.assistant.tool.ToolCall;
import java.util.List;

/** Where a turn's answer goes. Callable from any thread, one at a time. */
public interface TurnSink {
    /** More of the answer's text. */
    void text(String delta);

    /** Nothing of the text so far counts: the answer begins anew. */
    void restart();

    /** The model is writing this call: shown at once, though it cannot run yet. */
    void toolBegun(String callId, String name);

    /** Runs a call through the registry and shows it. Blocks. */
    ToolAnswer call(ToolCall call);

    /** Runs calls that came together: the looking ones at once, the writes after them, in order. Answers in the order of the calls. Blocks. */
    default List<ToolAnswer> calls(List<ToolCall> calls) {
        return calls.stream().map(this::call).toList();
    }

    /** Answers to choose from by one key; each is said as if typed. */
    void quickReplies(List<QuickReply> replies);

    /** Words of the answer that no tool returned. */
    void doubted(List<String> words);

    /** What a model call cost. */
    void used(ModelTarget target, Usage usage, ModelOutcome.Timing timing);
}
