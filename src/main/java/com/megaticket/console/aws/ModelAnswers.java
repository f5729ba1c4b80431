package com.megaticket.console.aws;

import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.ModelTraits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * Reads an error that Bedrock answered with, before the stream or inside it: code first, then status; where one code says many things
 * (ValidationException, AccessDeniedException), its words.
 */
final class ModelAnswers {
    private static final Pattern RETIRED = Pattern
            .compile("(?i)end of (its )?life|marked by provider as legacy|deprecated");
    private static final Pattern NO_SUCH_ID = Pattern
            .compile("(?i)model identifier|model id\\b.* (is|isn.t) |inference profile.*not found");
    private static final Pattern ON_DEMAND = Pattern.compile("(?i)on-demand throughput");
    private static final Pattern TOO_LONG = Pattern
            .compile("(?i)too long|context (limit|window)|too many (input )?tokens|maximum.*tokens.*exceed");
    private static final Pattern TOOL_SEQUENCE = Pattern.compile("(?i)invalid sequence.*tooluse|tooluse.*invalid");
    private static final Pattern POLICY = Pattern.compile("(?i)explicit deny in a service control policy");
    private static final Pattern ACTION = Pattern.compile("not authorized to perform: ([\\w-]+:[\\w*]+)");
    private static final Pattern RESOURCE = Pattern.compile("arn:aws[\\w-]*:bedrock:([a-z0-9-]*):");

    /** @param what id, action, region or setting in question */
    record Finding(Kind kind, String what) {}

    private ModelAnswers() {}

    static Finding finding(ModelTarget target, AwsServiceException answer) {
        String message = ServiceAnswers.message(answer);
        Finding login = login(answer);
        if (login != null) {
            return login;
        }
        Kind kind = switch (ServiceAnswers.code(answer)) {
            case "ModelNotReadyException" -> Kind.NOT_READY;
            case "ModelTimeoutException" -> Kind.MODEL_TIMEOUT;
            case "ModelStreamErrorException", "modelStreamErrorException" -> Kind.STREAM_ERROR;
            case "ModelErrorException" ->
                TOOL_SEQUENCE.matcher(message).find() ? Kind.MALFORMED_OUTPUT : Kind.STREAM_ERROR;
            case "ServiceQuotaExceededException" -> Kind.THROTTLED;
            case "AccessDeniedException" -> denied(target, message);
            case "ResourceNotFoundException" -> id(target, message, Kind.WRONG_PROFILE);
            case "ValidationException", "validationException" -> invalid(target, message);
            default -> byDiagnosis(ServiceAnswers.diagnosis("", answer));
        };
        return new Finding(kind, what(kind, target, message));
    }

    private static Kind byDiagnosis(Diagnosis diagnosis) {
        return switch (diagnosis.kind()) {
            case THROTTLED -> Kind.THROTTLED;
            case UNAVAILABLE, TIMED_OUT -> Kind.UNAVAILABLE;
            case DENIED -> Kind.NOT_ALLOWED;
            case MISCONFIGURED, INVALID -> Kind.INVALID_REQUEST;
            case BUG -> Kind.BUG;
        };
    }

    private static @Nullable Finding login(AwsServiceException answer) {
        Diagnosis diagnosis = ServiceAnswers.diagnosis("", answer);
        if (diagnosis.what().equals(Logins.EXPIRED)) {
            return new Finding(Kind.EXPIRED_CREDENTIALS, Logins.EXPIRED);
        }
        // A clock that is off refuses every signature, so no login counts until it is right.
        return diagnosis.what().equals(Logins.REFUSED) || diagnosis.what().equals(Logins.CLOCK)
                ? new Finding(Kind.NO_CREDENTIALS, diagnosis.what())
                : null;
    }

    private static Kind denied(ModelTarget target, String message) {
        if (POLICY.matcher(message).find()) {
            return Kind.REGION_DENIED;
        }
        if (RETIRED.matcher(message).find()) {
            return Kind.RETIRED_MODEL;
        }
        return elsewhere(target) ? Kind.WRONG_PROFILE : Kind.NOT_ALLOWED;
    }

    private static Kind invalid(ModelTarget target, String message) {
        if (ON_DEMAND.matcher(message).find()) {
            return Kind.NEEDS_PROFILE;
        }
        if (NO_SUCH_ID.matcher(message).find() || RETIRED.matcher(message).find()) {
            return id(target, message, Kind.RETIRED_MODEL);
        }
        return TOO_LONG.matcher(message).find() ? Kind.CONTEXT_FULL : Kind.INVALID_REQUEST;
    }

    private static Kind id(ModelTarget target, String message, Kind otherwise) {
        if (RETIRED.matcher(message).find()) {
            return Kind.RETIRED_MODEL;
        }
        if (elsewhere(target)) {
            return Kind.WRONG_PROFILE;
        }
        return ModelTraits.geography(target.modelId()).isEmpty() ? Kind.RETIRED_MODEL : otherwise;
    }

    private static boolean elsewhere(ModelTarget target) {
        return !ModelTraits.servedIn(target.region(), ModelTraits.geography(target.modelId()));
    }

    private static String what(Kind kind, ModelTarget target, String message) {
        return switch (kind) {
            case NOT_ALLOWED -> found(ACTION, message).orElse(target.modelId());
            // A global profile is asked for without a region.
            case REGION_DENIED -> found(RESOURCE, message).filter(r -> !r.isEmpty())
                    .orElseGet(() -> ModelTraits.geography(target.modelId()));
            default -> target.modelId();
        };
    }

    private static Optional<String> found(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
