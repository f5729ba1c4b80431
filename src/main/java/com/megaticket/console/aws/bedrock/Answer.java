package com.megaticket.console.aws.bedrock;

import com.megaticket.console.assistant.model.Json;
import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelTraits;
import com.megaticket.console.assistant.model.Usage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.bedrockruntime.model.CacheTTL;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockDeltaEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockStartEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockStopEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamMetadataEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput;
import software.amazon.awssdk.services.bedrockruntime.model.MessageStopEvent;
import software.amazon.awssdk.services.bedrockruntime.model.TokenUsage;

/** Puts an answer together from its events, block by block, and shows what can be shown. One thread at a time. */
final class Answer {
    /** A block as far as it has come. */
    private sealed interface Part {
        record Words(StringBuilder kept, Optional<Thinking> thinking) implements Part {}

        record Call(String id, String name, StringBuilder json) implements Part {}
    }

    private final boolean thinks;
    private final Model.Sink sink;
    private final StringBuilder shown = new StringBuilder();
    private boolean anythingShown;
    /** By place in the message; some servers begin a call at the place of the text before it, so a call has a place of its own. */
    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    private Optional<String> stopReason = Optional.empty();
    private Usage usage = Usage.NONE;

    Answer(ModelTraits traits, Model.Sink sink) {
        this.thinks = traits.thinkingInText();
        this.sink = sink;
    }

    /** The stream begins, perhaps not for the first time: what came before does not count. */
    void begin() {
        parts.clear();
        stopReason = Optional.empty();
        usage = Usage.NONE;
    }

    void take(ConverseStreamOutput event) {
        switch (event) {
            case ContentBlockStartEvent start when start.start() != null && start.start().toolUse() != null -> {
                var tool = start.start().toolUse();
                parts.put(2 * start.contentBlockIndex() + 1,
                        new Part.Call(tool.toolUseId(), tool.name(), new StringBuilder()));
                anythingShown = true;
                sink.toolBegun(tool.toolUseId(), tool.name());
            }
            case ContentBlockDeltaEvent delta when delta.delta() != null -> delta(delta);
            case ContentBlockStopEvent stop -> close(parts.get(2 * stop.contentBlockIndex()));
            case MessageStopEvent stop -> {
                parts.values().forEach(this::close);
                stopReason = Optional.of(String.valueOf(stop.stopReasonAsString()));
            }
            case ConverseStreamMetadataEvent metadata when metadata.usage() != null -> usage = usage(metadata.usage());
            default -> {
                // The start of the message, thoughts of their own kind, and what a later version may send.
            }
        }
    }

    private void delta(ContentBlockDeltaEvent event) {
        int place = 2 * event.contentBlockIndex();
        if (event.delta().text() != null) {
            var words = (Part.Words) parts.computeIfAbsent(place, _ -> new Part.Words(
                    new StringBuilder(), thinks ? Optional.of(new Thinking()) : Optional.empty()));
            String text = event.delta().text();
            show(words, words.thinking().map(t -> t.take(text)).orElse(text));
        } else if (event.delta().toolUse() != null && event.delta().toolUse().input() != null
                && parts.get(place + 1) instanceof Part.Call call) {
            call.json().append(event.delta().toolUse().input());
        }
    }

    private void close(@Nullable Part part) {
        if (part instanceof Part.Words words) {
            words.thinking().ifPresent(t -> show(words, t.end()));
        }
    }

    private void show(Part.Words words, String text) {
        if (!text.isEmpty()) {
            words.kept().append(text);
            shown.append(text);
            anythingShown = true;
            sink.text(text);
        }
    }

    private static Usage usage(TokenUsage tokens) {
        long hour = tokens.cacheDetails().stream().filter(d -> d.ttl() == CacheTTL.VALUE_1_H)
                .mapToLong(d -> number(d.inputTokens())).sum();
        long written = number(tokens.cacheWriteInputTokens());
        return new Usage(number(tokens.inputTokens()), number(tokens.outputTokens()),
                number(tokens.cacheReadInputTokens()), Math.max(0, written - hour), hour);
    }

    private static long number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** Whether a person may have seen some of it: then nothing is repeated by itself. */
    boolean isShown() {
        return anythingShown;
    }

    String shown() {
        return shown.toString();
    }

    /** Why the model ended, in the service's word; empty while it has not said so. */
    Optional<String> stopReason() {
        return stopReason;
    }

    Usage usage() {
        return usage;
    }

    boolean callsTools() {
        return parts.values().stream().anyMatch(Part.Call.class::isInstance);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (Part part : parts.values()) {
            switch (part) {
                case Part.Words words when words.kept().toString().isBlank() -> {
                    // Refused in every later request.
                }
                case Part.Words words -> blocks.add(new Block.Text(words.kept().toString()));
                case Part.Call call -> blocks.add(new Block.ToolUse(call.id(), call.name(), input(call).orElse("{}")));
            }
        }
        return blocks;
    }

    Set<String> unreadable() {
        var ids = new HashSet<String>();
        for (Part part : parts.values()) {
            if (part instanceof Part.Call call && input(call).isEmpty()) {
                ids.add(call.id());
            }
        }
        return ids;
    }

    /** A tool without arguments is called with nothing at all. */
    private static Optional<String> input(Part.Call call) {
        String json = call.json().toString();
        return json.isBlank() ? Optional.of("{}") : Json.object(json).map(_ -> json);
    }
}
