package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.find;
import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.aws.Redaction;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Models;
import com.megaticket.console.readiness.estate.UserData;
import com.megaticket.console.shared.Failure;
import java.util.Optional;
import software.amazon.awssdk.services.bedrockruntime.model.BedrockRuntimeException;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.Message;

/** {@link Models} by Bedrock. */
final class BedrockModels implements Models {
    private static final Message SHORTEST = Message.builder().role(ConversationRole.USER)
            .content(ContentBlock.fromText("1")).build();

    private final Clients clients;

    BedrockModels(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Availability availability(String region, String modelId) {
        var a = read(Action.MODEL_AVAILABILITY,
                () -> clients.models(region).getFoundationModelAvailability(r -> r.modelId(modelId)));
        return new Availability(
                Optional.ofNullable(a.agreementAvailability()).map(s -> s.statusAsString()).orElse("UNKNOWN"),
                Optional.ofNullable(a.authorizationStatusAsString()).orElse("UNKNOWN"),
                Optional.ofNullable(a.entitlementAvailabilityAsString()).orElse("UNKNOWN"),
                Optional.ofNullable(a.regionAvailabilityAsString()).orElse("UNKNOWN"));
    }

    @Override
    public Optional<Profile> profile(String region, String profileId) {
        return find(Action.INFERENCE_PROFILE,
                () -> clients.models(region).getInferenceProfile(r -> r.inferenceProfileIdentifier(profileId)))
                .map(p -> new Profile(profileId, p.statusAsString(), p.models().stream()
                        .flatMap(m -> UserData.regionOf(m.modelArn()).stream()).distinct().sorted().toList()));
    }

    @Override
    public Trial trial(String region, String modelId) {
        try {
            clients.answers(region)
                    .converse(r -> r.modelId(modelId).messages(SHORTEST).inferenceConfig(c -> c.maxTokens(1)));
            return new Trial(Optional.empty());
        } catch (BedrockRuntimeException answer) {
            Failure failure = AwsFailures.of(Action.CONVERSE.permission(), answer);
            if (saysNo(answer, failure)) {
                return new Trial(Optional.of(Redaction.of(String.valueOf(answer.awsErrorDetails().errorMessage()))));
            }
            throw AwsFailures.fault(Action.CONVERSE.permission(), answer);
        } catch (RuntimeException e) {
            throw AwsFailures.fault(Action.CONVERSE.permission(), e);
        }
    }

    /** The model or a policy of the organisation said no; not this person's own permissions, nor the weather. */
    private static boolean saysNo(BedrockRuntimeException answer, Failure failure) {
        String words = String.valueOf(answer.getMessage());
        return switch (failure) {
            case Failure.Invalid _,Failure.Misconfigured _ -> true;
            case Failure.Denied _ -> words.contains("explicit deny") || words.contains("access to the model");
            case Failure.Unavailable _,Failure.Throttled _,Failure.TimedOut _,Failure.Bug _ -> false;
        };
    }
}
