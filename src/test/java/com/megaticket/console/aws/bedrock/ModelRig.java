package com.megaticket.console.aws.bedrock;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.CachePoints;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelRequest;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.ToolSpec;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Our model adapter, with the SDK's real client, before a scripted server. */
public final class ModelRig implements AutoCloseable {
    public static final String REGION = "ap-northeast-2";
    public static final String HAIKU = "global.anthropic.claude-haiku-4-5-20251001-v1:0";
    public static final String NOVA = "apac.amazon.nova-lite-v1:0";
    /** A busy machine is no fault of the adapter's: a test that waits for a watch shortens that one only. */
    static final Patience SHORT = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(10),
            3,
            Duration.ofMillis(40));
    static final Background BACKGROUND = new VirtualBackground();

    /** What was shown, in order. */
    public static final class Shown implements Model.Sink {
        public final List<String> texts = new CopyOnWriteArrayList<>();
        public final List<String> tools = new CopyOnWriteArrayList<>();

        @Override
        public void text(String delta) {
            texts.add(delta);
        }

        @Override
        public void toolBegun(String toolUseId, String name) {
            tools.add(toolUseId + " " + name);
        }

        public String text() {
            return String.join("", texts);
        }
    }

    public final StreamServer server;
    public final AwsClients clients;
    public final BedrockModel model;

    public ModelRig(Script script) {
        this(script, SHORT);
    }

    public ModelRig(Script script, Patience patience) {
        server = new StreamServer(script);
        clients = clients(server.uri());
        model = new BedrockModel(clients::bedrock, BACKGROUND, patience, Pause.real(), Ids.random(),
                Optional.of(CachePoints.Ttl.FIVE_MINUTES));
    }

    static AwsClients clients(URI endpoint) {
        var limits = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                8);
        return new AwsClients(AwsAccess.demo(Map.of(AwsAccess.of(AwsAccess.BEDROCK, REGION), endpoint)), limits,
                Clock.systemUTC(), new ServiceClock(Clock.systemUTC()));
    }

    ModelOutcome ask(String modelId, Shown shown) {
        return model.converse(request(modelId, List.of(Message.user("네 명, 금요일 저녁"))), shown, new Stop());
    }

    ModelOutcome ask() {
        return ask(HAIKU, new Shown());
    }

    static ModelRequest request(String modelId, List<Message> history) {
        return new ModelRequest(new ModelTarget(modelId, REGION), "Be brief.", List.of(new ToolSpec("get_performances",
                "What is on.", "{\"type\":\"object\",\"properties\":{\"onDate\":{\"type\":\"string\"}}}")), history,
                "Now: 2026-11-27", 512);
    }

    @Override
    public void close() {
        clients.close();
        server.close();
    }
}
