package com.megaticket.console.aws.bedrock;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.model.ModelOutcome;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** [assistant §4 and §13, 9] Every failure of a setting, a permission or a login has a kind of its own. Real client, real socket. */
class ModelProblemsTest {
    private static final String OLD = "anthropic.claude-3-5-haiku-20241022-v1:0";
    private static final String WHO = "User: arn:aws:iam::123456789012:user/clerk is not authorized to perform: "
            + "bedrock:InvokeModelWithResponseStream on resource: ";

    static Stream<Arguments> answers() {
        return Stream.of(
                row(OLD, 400, "ValidationException", "The provided model identifier is invalid.", Kind.RETIRED_MODEL,
                        OLD),
                row(OLD, 404, "ResourceNotFoundException",
                        "This model version has reached the end of its life. Please refer"
                                + " to the AWS documentation for more details.",
                        Kind.RETIRED_MODEL, OLD),
                row(ModelRig.HAIKU, 400, "ValidationException", "The provided model identifier is invalid.",
                        Kind.RETIRED_MODEL, ModelRig.HAIKU),
                row(OLD, 404, "ResourceNotFoundException",
                        "Access denied. This Model is marked by provider as Legacy and you"
                                + " have not been actively using the model in the last 15 days.",
                        Kind.RETIRED_MODEL, OLD),
                row("anthropic.claude-haiku-4-5-20251001-v1:0", 400, "ValidationException",
                        "Invocation of model ID anthropic.claude-haiku-4-5-20251001-v1:0 with on-demand throughput isn’t"
                                + " supported. Retry your request with the ID or ARN of an inference profile that contains this"
                                + " model.",
                        Kind.NEEDS_PROFILE, "anthropic.claude-haiku-4-5-20251001-v1:0"),
                row("us.anthropic.claude-haiku-4-5-20251001-v1:0", 400, "ValidationException",
                        "The provided model identifier is invalid.", Kind.WRONG_PROFILE,
                        "us.anthropic.claude-haiku-4-5-20251001-v1:0"),
                row("jp.anthropic.claude-haiku-4-5-20251001-v1:0", 403, "AccessDeniedException", "no",
                        Kind.WRONG_PROFILE, "jp.anthropic.claude-haiku-4-5-20251001-v1:0"),
                row(ModelRig.HAIKU, 404, "ResourceNotFoundException", "inference profile not found", Kind.WRONG_PROFILE,
                        ModelRig.HAIKU),
                row(ModelRig.HAIKU, 403, "AccessDeniedException", WHO + "arn:aws:bedrock:ap-northeast-2:123456789012:"
                        + "inference-profile/" + ModelRig.HAIKU + " because no identity-based policy allows the"
                        + " bedrock:InvokeModelWithResponseStream action", Kind.NOT_ALLOWED,
                        "bedrock:InvokeModelWithResponseStream"),
                row(ModelRig.HAIKU, 403, "AccessDeniedException",
                        "You don't have access to the model with the specified model ID.", Kind.NOT_ALLOWED,
                        ModelRig.HAIKU),
                row(ModelRig.HAIKU, 403, "AccessDeniedException", WHO + "arn:aws:bedrock:::foundation-model/"
                        + "anthropic.claude-haiku-4-5-20251001-v1:0 with an explicit deny in a service control policy",
                        Kind.REGION_DENIED, "global"),
                row(ModelRig.NOVA, 403, "AccessDeniedException",
                        WHO + "arn:aws:bedrock:ap-southeast-1::foundation-model/"
                                + "amazon.nova-lite-v1:0 with an explicit deny in a service control policy",
                        Kind.REGION_DENIED,
                        "ap-southeast-1"),
                row(ModelRig.HAIKU, 403, "ExpiredTokenException",
                        "The security token included in the request is expired",
                        Kind.EXPIRED_CREDENTIALS, "login-expired"),
                row(ModelRig.HAIKU, 403, "UnrecognizedClientException",
                        "The security token included in the request is invalid",
                        Kind.NO_CREDENTIALS, "credentials-refused"),
                row(ModelRig.HAIKU, 403, "InvalidSignatureException",
                        "Signature expired: 20261127T0000Z is now earlier than",
                        Kind.NO_CREDENTIALS, "clock"),
                row(ModelRig.HAIKU, 400, "ValidationException", "Input is too long for requested model.",
                        Kind.CONTEXT_FULL, ModelRig.HAIKU),
                row(ModelRig.HAIKU, 400, "ValidationException",
                        "The number of toolResult blocks exceeds the number of toolUse",
                        Kind.INVALID_REQUEST, ModelRig.HAIKU),
                row(ModelRig.NOVA, 424, "ModelErrorException",
                        "Model produced invalid sequence as part of ToolUse. Please refer to the model tool use guide.",
                        Kind.MALFORMED_OUTPUT, ModelRig.NOVA),
                row(ModelRig.HAIKU, 400, "ServiceQuotaExceededException", "Too many tokens per day", Kind.THROTTLED,
                        ModelRig.HAIKU),
                row(ModelRig.HAIKU, 403, "", "blocked by the hotel", Kind.UNAVAILABLE, ModelRig.HAIKU));
    }

    private static Arguments row(String modelId, int status, String type, String message, Kind kind, String what) {
        return Arguments.of(modelId, status, type, message, kind, what);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void eachHasItsKindAndSaysWhat(String modelId, int status, String type, String message, Kind kind, String what) {
        try (var rig = new ModelRig(Script.always(new Piece.Refusal(status, type, message)))) {
            assertThat(rig.ask(modelId, new ModelRig.Shown())).isInstanceOfSatisfying(ModelOutcome.Broken.class,
                    broken -> {
                        ModelProblem problem = broken.problem();
                        assertThat(problem.kind()).isEqualTo(kind);
                        assertThat(problem.what()).isEqualTo(what);
                        assertThat(problem.requestId()).isEqualTo("REQ-1");
                        assertThat(problem.detail()).doesNotContain("user/clerk").contains("" + status);
                    });
        }
    }
}
