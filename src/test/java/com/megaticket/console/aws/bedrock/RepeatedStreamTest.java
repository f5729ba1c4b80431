package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.model.Message;
import com.megaticket.console.assistant.model.Message.Block;
import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;

/** Should a client repeat a stream by itself after all (its own default), no text comes twice. */
@Execution(ExecutionMode.CONCURRENT)
class RepeatedStreamTest {
    private final ModelRig.Shown shown = new ModelRig.Shown();

    @Test
    void whatCameBeforeTheRepetitionDoesNotCount() {
        // A thought was taken in, nothing was shown.
        var first = List.<Piece>of(new Piece.Event("contentBlockDelta",
                "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"<thinking>HALF\"}}"),
                new Piece.Fault("throttlingException", "later"));
        assertThat(answer(first)).isInstanceOfSatisfying(ModelOutcome.Answered.class,
                a -> assertThat(a.blocks()).containsExactly(new Block.Text("WHOLE")));
        assertThat(shown.text()).isEqualTo("WHOLE");
    }

    @Test
    void onceSomethingWasShownTheRepetitionFailsTheTurn() {
        var first = List.<Piece>of(new Piece.Text("HALF "), new Piece.Fault("throttlingException", "later"));
        assertThat(answer(first)).isInstanceOfSatisfying(ModelOutcome.Broken.class, b -> {
            assertThat(b.problem().kind()).isEqualTo(Kind.STREAM_ERROR);
            assertThat(b.partial()).isEqualTo("HALF ");
        });
        assertThat(shown.text()).isEqualTo("HALF ");
    }

    private ModelOutcome answer(List<Piece> first) {
        try (var server = new StreamServer(Script.inTurn(first, Script.text("WHOLE")));
                var client = BedrockRuntimeAsyncClient.builder().region(Region.of(ModelRig.REGION))
                        .endpointOverride(server.uri())
                        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                        .httpClientBuilder(NettyNioAsyncHttpClient.builder().protocol(Protocol.HTTP1_1)).build()) {
            // Between the SDK's attempts is more silence than between events of one.
            var patient = new BedrockModel(_ -> client, ModelRig.BACKGROUND, Patience.USUAL, Pause.real(), Ids.random(),
                    Optional.empty());
            return patient.converse(ModelRig.request(ModelRig.NOVA, List.of(Message.user("hi"))), shown, new Stop());
        }
    }
}
