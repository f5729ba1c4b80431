package com.megaticket.console.aws.bedrock;

import com.megaticket.console.assistant.model.CachePoints;
import com.megaticket.console.assistant.model.CachePoints.Place;
import com.megaticket.console.assistant.model.CachePoints.Ttl;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelTraits;
import com.megaticket.console.assistant.model.ToolSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.services.bedrockruntime.model.CachePointBlock;
import software.amazon.awssdk.services.bedrockruntime.model.CachePointType;
import software.amazon.awssdk.services.bedrockruntime.model.CacheTTL;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamRequest;
import software.amazon.awssdk.services.bedrockruntime.model.InferenceConfiguration;
import software.amazon.awssdk.services.bedrockruntime.model.SystemContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.Tool;
import software.amazon.awssdk.services.bedrockruntime.model.ToolConfiguration;
import software.amazon.awssdk.services.bedrockruntime.model.ToolResultContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ToolResultStatus;

/** A request in the service's words. The history comes repaired, the cache points decided. */
final class Requests {
    /** Nova calls tools rightly only when it does not choose by chance (Nova user guide, tool use). */
    private static final Document GREEDY = Document.fromMap(Map.of(
            "inferenceConfig", Document.fromMap(Map.of("topK", Document.fromNumber(1)))));

    private Requests() {}

    static ConverseStreamRequest of(ModelRequest request, CachePoints points) {
        boolean greedy = ModelTraits.of(request.target().modelId()).greedy();
        var inference = InferenceConfiguration.builder().maxTokens(request.maxTokens());
        var built = ConverseStreamRequest.builder()
                .modelId(request.target().modelId())
                .messages(messages(request, points))
                .inferenceConfig((greedy ? inference.temperature(0f) : inference).build());
        if (!request.system().isBlank()) {
            built.system(system(request, points));
        }
        if (!request.tools().isEmpty()) {
            built.toolConfig(tools(request.tools(), points));
        }
        return (greedy ? built.additionalModelRequestFields(GREEDY) : built).build();
    }

    private static List<SystemContentBlock> system(ModelRequest request, CachePoints points) {
        var blocks = new ArrayList<SystemContentBlock>();
        blocks.add(SystemContentBlock.fromText(request.system()));
        points.at(Place.SYSTEM).map(Requests::point).ifPresent(p -> blocks.add(SystemContentBlock.fromCachePoint(p)));
        return blocks;
    }

    private static ToolConfiguration tools(List<ToolSpec> specs, CachePoints points) {
        var tools = new ArrayList<Tool>();
        specs.forEach(s -> tools.add(Tool.fromToolSpec(t -> t.name(s.name()).description(s.description())
                .inputSchema(i -> i.json(Documents.object(s.schema()))))));
        points.at(Place.TOOLS).map(Requests::point).ifPresent(p -> tools.add(Tool.fromCachePoint(p)));
        return ToolConfiguration.builder().tools(tools).toolChoice(c -> c.auto(_ -> {})).build();
    }

    private static List<software.amazon.awssdk.services.bedrockruntime.model.Message> messages(
            ModelRequest request, CachePoints points) {
        var messages = new ArrayList<software.amazon.awssdk.services.bedrockruntime.model.Message>();
        int last = request.history().size() - 1;
        for (int i = 0; i <= last; i++) {
            Message message = request.history().get(i);
            var content = new ArrayList<ContentBlock>();
            message.blocks().forEach(b -> content.add(block(b)));
            if (i == last) {
                points.at(Place.MESSAGES).map(Requests::point)
                        .ifPresent(p -> content.add(ContentBlock.fromCachePoint(p)));
                Optional.of(request.now()).filter(n -> !n.isBlank()).map(ContentBlock::fromText)
                        .ifPresent(content::add);
            }
            messages.add(software.amazon.awssdk.services.bedrockruntime.model.Message.builder()
                    .role(message.role() == Message.Role.USER ? ConversationRole.USER : ConversationRole.ASSISTANT)
                    .content(content).build());
        }
        return messages;
    }

    private static ContentBlock block(Message.Block block) {
        return switch (block) {
            case Message.Block.Text(String text) -> ContentBlock.fromText(text);
            case Message.Block.ToolUse(String id, String name, String json) -> ContentBlock.fromToolUse(
                    u -> u.toolUseId(id).name(name).input(Documents.object(json)));
            case Message.Block.ToolResult(String id, String json, boolean error) -> ContentBlock.fromToolResult(
                    r -> r.toolUseId(id).content(ToolResultContentBlock.fromJson(Documents.object(json)))
                            .status(error ? ToolResultStatus.ERROR : ToolResultStatus.SUCCESS));
        };
    }

    /** Five minutes is what a point means by itself, and the only thing some models know. */
    private static CachePointBlock point(Ttl ttl) {
        var point = CachePointBlock.builder().type(CachePointType.DEFAULT);
        return (ttl == Ttl.HOUR ? point.ttl(CacheTTL.VALUE_1_H) : point).build();
    }
}
