package com.megaticket.console.aws.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.aws.ModelProblems;
import com.megaticket.console.aws.bedrock.ModelRig;
import com.megaticket.console.aws.bedrock.Piece;
import com.megaticket.console.aws.bedrock.Script;
import com.megaticket.console.recovery.signal.ModelReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.VirtualBackground;
import java.time.Duration;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The word to a model, by the SDK's own client over a real stream. */
@Execution(ExecutionMode.CONCURRENT)
class ModelsTest {
    private static ModelReport asked(ModelRig rig, String settings) {
        return Models.of(rig.clients, new VirtualBackground(), ModelSettings.read(settings).settings())
                .report(ModelRig.REGION);
    }

    @Test
    void oneTokenIsAskedOfTheModelTheAssistantAsksFirstThere() {
        try (var rig = new ModelRig(Script.always(new Piece.Text("1"), new Piece.End("max_tokens")))) {
            ModelReport report = asked(rig, "primary.ap-northeast-2 = apac.amazon.nova-micro-v1:0");
            assertThat(report.modelId()).isEqualTo("apac.amazon.nova-micro-v1:0");
            assertThat(report.took()).isGreaterThan(Duration.ZERO);
            assertThat(rig.server.asked()).singleElement().satisfies(a -> {
                assertThat(a.modelId()).isEqualTo("apac.amazon.nova-micro-v1:0");
                assertThat(a.body().at("/inferenceConfig/maxTokens").asInt()).isEqualTo(1);
            });
        }
    }

    @Test
    void aRefusalNamesTheActionAndIsNotRepeated() {
        try (var rig = new ModelRig(Script.always(new Piece.Refusal(403, "AccessDeniedException",
                "User: arn:aws:iam::1:user/x is not authorized to perform: bedrock:InvokeModelWithResponseStream on")))) {
            assertThat(Faults.of(() -> asked(rig, ""))).isInstanceOfSatisfying(Failure.Denied.class,
                    f -> assertThat(f.what()).isEqualTo("bedrock:InvokeModelWithResponseStream"));
            assertThat(rig.server.asked()).hasSize(1);
        }
    }

    @Test
    void throttledBrokenAndDeadAreToldApart() {
        try (var rig = new ModelRig(Script.always(new Piece.Refusal(429, "ThrottlingException", "slow")))) {
            assertThat(Faults.of(() -> asked(rig, ""))).isInstanceOf(Failure.Throttled.class);
            assertThat(rig.server.asked()).hasSize(1);
        }
        try (var rig = new ModelRig(Script.always(new Piece.Text("1"), new Piece.Drop()))) {
            assertThat(Faults.of(() -> asked(rig, ""))).isInstanceOf(Failure.Unavailable.class);
        }
        try (var rig = new ModelRig(Script.always(new Piece.End("end_turn")))) {
            rig.server.close();
            assertThat(Faults.of(() -> asked(rig, ""))).isInstanceOf(Failure.Unavailable.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyProblemOfAModelIsAFailureThatKeepsItsWords(Kind kind) {
        Failure failure = ModelProblems.failure(new ModelProblem(kind, "what", "words", "R1"));
        assertThat(failure.detail()).isEqualTo("words");
        assertThat(failure.requestId()).isEqualTo("R1");
        assertThat(failure instanceof Failure.Bug).isEqualTo(kind == Kind.BUG);
    }
}
