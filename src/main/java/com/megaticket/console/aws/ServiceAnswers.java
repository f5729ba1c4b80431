package com.megaticket.console.aws;

import com.megaticket.console.shared.Failure;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Reads an error the service answered with: code first, then status. */
final class ServiceAnswers {
    private static final Set<String> THROTTLED = Set.of("ThrottlingException", "Throttling", "ThrottlingError",
            "ProvisionedThroughputExceededException", "RequestLimitExceeded", "TooManyRequestsException",
            "TransactionConflictException", "LimitExceededException");
    private static final Set<String> EXPIRED = Set.of("ExpiredTokenException", "ExpiredToken", "RequestExpired");
    private static final Set<String> BAD_CREDENTIALS = Set.of("UnrecognizedClientException", "InvalidClientTokenId",
            "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "IncompleteSignatureException",
            "MissingAuthenticationToken", "MissingAuthenticationTokenException", "UnauthorizedException",
            "OptInRequired", "NotAuthorized", "InvalidGrantException");
    private static final Set<String> NO_PERMISSION = Set.of("AccessDeniedException", "AccessDenied",
            "UnauthorizedOperation", "ForbiddenException");
    private static final Pattern ACTION = Pattern.compile("not authorized to perform: ([\\w-]+:[\\w*]+)");
    private static final Pattern CLOCK = Pattern.compile("(?i)signature (expired|not yet current)|too skewed");

    private ServiceAnswers() {}

    /**
     * Whether the service itself refused the request, so that it was not executed. A 4xx without a code of the service
     * comes from something between (a proxy), which proves nothing.
     */
    static boolean refused(AwsServiceException answer) {
        return answer.statusCode() >= 400 && answer.statusCode() < 500 && !code(answer).isEmpty();
    }

    static Failure failure(String what, AwsServiceException answer) {
        String code = code(answer);
        String id = Optional.ofNullable(answer.requestId()).orElse("");
        String message = message(answer);
        String detail = what + ": " + answer.statusCode() + " " + code + ": " + Redaction.of(message);
        if (THROTTLED.contains(code) || answer.statusCode() == 429) {
            return new Failure.Throttled(detail, id);
        }
        if (answer.statusCode() >= 500 || code.isEmpty()) {
            return new Failure.Unavailable(detail, id);
        }
        if (CLOCK.matcher(message).find() || code.equals("RequestTimeTooSkewed")) {
            return new Failure.Misconfigured("clock", detail, id);
        }
        if (EXPIRED.contains(code)) {
            return new Failure.Denied(Logins.EXPIRED, detail, id);
        }
        if (BAD_CREDENTIALS.contains(code)) {
            return new Failure.Denied(Logins.REFUSED, detail, id);
        }
        if (NO_PERMISSION.contains(code)) {
            Matcher action = ACTION.matcher(message);
            return new Failure.Denied(action.find() ? action.group(1) : what, detail, id);
        }
        return other(what, code, message, detail, id);
    }

    private static Failure other(String what, String code, String message, String detail, String id) {
        return switch (code) {
            case "ResourceNotFoundException" -> new Failure.Misconfigured(what, detail, id);
            case "UnknownOperationException" -> new Failure.Misconfigured("endpoint", detail, id);
            case "IdempotentParameterMismatchException" -> new Failure.Bug("IDEM", detail, id);
            case "ValidationException" -> message.contains("specified index")
                    || message.contains("does not match the schema")
                            ? new Failure.Misconfigured(what, detail, id)
                            : new Failure.Invalid(detail, id);
            default -> new Failure.Invalid(detail, id);
        };
    }

    static String code(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    private static String message(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        String message = details == null ? answer.getMessage() : details.errorMessage();
        return message == null ? "" : message;
    }
}
