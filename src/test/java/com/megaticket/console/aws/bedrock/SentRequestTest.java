package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.CachePoints;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.Message.Role;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What leaves this computer, as a server reads it. */
class SentRequestTest {
    private static final List<Message> TOOL_ROUND = List.of(Message.user("네 명"),
            new Message(Role.ASSISTANT, List.of(new Block.Text("Let me look."),
                    new Block.ToolUse("a", "get_performances",
                            "{\"onDate\":\"2026-12-04\",\"n\":1.5,\"l\":[true,null]}"))),
            new Message(Role.USER, List.of(new Block.ToolResult("a", "{\"success\":true}", false))));

    @Test
    void aClaudeWithPointsAfterToolsSystemAndTheLastMessage() throws IOException {
        JsonNode sent = sent(ModelRig.request(ModelRig.HAIKU, TOOL_ROUND), CachePoints.Ttl.HOUR);
        assertThat(sent).isEqualTo(new ObjectMapper().readTree(
                """
                        {"messages":[
                          {"role":"user","content":[{"text":"네 명"}]},
                          {"role":"assistant","content":[{"text":"Let me look."},{"toolUse":{"toolUseId":"a","name":"get_performances",
                            "input":{"onDate":"2026-12-04","n":1.5,"l":[true,null]}}}]},
                          {"role":"user","content":[{"toolResult":{"toolUseId":"a","content":[{"json":{"success":true}}],
                            "status":"success"}},{"cachePoint":{"type":"default"}},{"text":"Now: 2026-11-27"}]}],
                         "system":[{"text":"Be brief."},{"cachePoint":{"type":"default","ttl":"1h"}}],
                         "inferenceConfig":{"maxTokens":512},
                         "toolConfig":{"tools":[{"toolSpec":{"name":"get_performances","description":"What is on.",
                            "inputSchema":{"json":{"type":"object","properties":{"onDate":{"type":"string"}}}}}},
                            {"cachePoint":{"type":"default","ttl":"1h"}}],"toolChoice":{"auto":{}}}}"""));
    }

    @Test
    void novaIsGreedyAndHasNoPointAmongItsTools() {
        JsonNode sent = sent(ModelRig.request(ModelRig.NOVA, TOOL_ROUND), CachePoints.Ttl.HOUR);
        assertThat(sent.at("/inferenceConfig/temperature").asDouble(-1)).isZero();
        assertThat(sent.at("/additionalModelRequestFields/inferenceConfig/topK").asInt()).isEqualTo(1);
        assertThat(sent.at("/toolConfig/tools")).hasSize(1);
        assertThat(sent.at("/system/1/cachePoint").toString()).isEqualTo("{\"type\":\"default\"}");
    }

    @Test
    void aBrokenHistoryIsSentRepaired() {
        var history = List.of(Message.user("hold them"),
                new Message(Role.ASSISTANT, List.of(new Block.Text(" "), new Block.ToolUse("a", "hold_seats", "[]"))),
                Message.user("well?"));
        JsonNode sent = sent(ModelRig.request(ModelRig.HAIKU, history), CachePoints.Ttl.FIVE_MINUTES);
        assertThat(sent.at("/messages/1/content")).hasSize(1);
        assertThat(sent.at("/messages/1/content/0/toolUse/input").toString()).isEqualTo("{}");
        assertThat(sent.at("/messages/2/content/0/toolResult/status").asText()).isEqualTo("error");
        assertThat(sent.at("/messages/2/content/1/text").asText()).isEqualTo("well?");
    }

    @Test
    void withoutToolsNoBlockOfToolsIsSent() {
        var request = new ModelRequest(new ModelTarget(ModelRig.HAIKU, ModelRig.REGION), "", List.of(), TOOL_ROUND, "",
                10);
        JsonNode sent = sent(request, CachePoints.Ttl.FIVE_MINUTES);
        assertThat(sent.has("toolConfig")).isFalse();
        assertThat(sent.has("system")).isFalse();
        assertThat(sent.get("messages").toString()).doesNotContain("toolUse", "toolResult");
    }

    /** What was cached by one call must be the beginning of the next, byte for byte. */
    @Test
    void theNextRequestBeginsAsTheLastOneDid() {
        JsonNode first = sent(ModelRig.request(ModelRig.HAIKU, TOOL_ROUND.subList(0, 1)), CachePoints.Ttl.FIVE_MINUTES);
        JsonNode next = sent(ModelRig.request(ModelRig.HAIKU, TOOL_ROUND), CachePoints.Ttl.FIVE_MINUTES);
        assertThat(next.get("toolConfig").toString()).isEqualTo(first.get("toolConfig").toString());
        assertThat(next.get("system").toString()).isEqualTo(first.get("system").toString());
        assertThat(next.at("/messages/0/content/0").toString()).isEqualTo(first.at("/messages/0/content/0").toString());
        assertThat(next.at("/messages/0/content")).hasSize(1);
    }

    @Test
    void withNothingToAnswerNothingIsSent() {
        try (var rig = new ModelRig(Script.always(new Piece.Hang()))) {
            for (List<Message> history : List.of(List.<Message>of(), TOOL_ROUND.subList(1, 1),
                    List.of(Message.user("a"), new Message(Role.ASSISTANT, List.of(new Block.Text("b")))))) {
                assertThat(
                        rig.model.converse(ModelRig.request(ModelRig.HAIKU, history), new ModelRig.Shown(), new Stop()))
                        .isInstanceOfSatisfying(ModelOutcome.Broken.class,
                                b -> assertThat(b.problem().kind()).isEqualTo(Kind.INVALID_REQUEST));
            }
            assertThat(rig.server.asked()).isEmpty();
        }
    }

    private static JsonNode sent(ModelRequest request, CachePoints.Ttl ttl) {
        try (var rig = new ModelRig(Script.always(new Piece.Text("ok"), new Piece.End("end_turn")))) {
            var model = new BedrockModel(rig.clients::bedrock, ModelRig.BACKGROUND, ModelRig.SHORT, Pause.real(),
                    Ids.random(), Optional.of(ttl));
            assertThat(model.converse(request, new ModelRig.Shown(), new Stop()))
                    .isInstanceOf(ModelOutcome.Answered.class);
            Asked asked = rig.server.asked().getFirst();
            assertThat(asked.modelId()).isEqualTo(request.target().modelId());
            assertThat(asked.headers().get("authorization")).contains("/ap-northeast-2/bedrock/aws4_request");
            return asked.body();
        }
    }
}
