package com.megaticket.console.aws;

import com.megaticket.console.aws.Diagnosis.Kind;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Reads an error the service answered with: code first, then status. */
final class ServiceAnswers {
    private static final Set<String> THROTTLED = Set.of("ThrottlingException", "Throttling", "ThrottlingError",
            "ProvisionedThroughputExceededException", "RequestLimitExceeded", "TooManyRequestsException",
            "TransactionConflictException", "LimitExceededException", "ThrottledException", "Throttled",
            "PriorRequestNotComplete", "SlowDown");
    private static final Set<String> EXPIRED = Set.of("ExpiredTokenException", "ExpiredToken", "RequestExpired");
    private static final Set<String> BAD_CREDENTIALS = Set.of("UnrecognizedClientException", "InvalidClientTokenId",
            "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "IncompleteSignatureException",
            "MissingAuthenticationToken", "MissingAuthenticationTokenException", "UnauthorizedException",
            "OptInRequired", "NotAuthorized", "InvalidGrantException");
    private static final Set<String> NO_PERMISSION = Set.of("AccessDeniedException", "AccessDenied",
            "UnauthorizedOperation", "ForbiddenException", "AuthorizationError", "AuthorizationErrorException");
    private static final Pattern ABSENT = Pattern.compile("NotFound|NoSuch|DoesNotExist|Malformed$");
    private static final Pattern ACTION = Pattern.compile("not authorized to perform: ([\\w-]+:[\\w*]+)");
    private static final Pattern CLOCK = Pattern.compile("(?i)signature (expired|not yet current)|too skewed");
    private static final Pattern SCHEMA = Pattern.compile("specified index|does not match the schema");

    private ServiceAnswers() {}

    /**
     * Whether the service itself refused the request, so that it was not executed. A 4xx without a code of the service
     * comes from something between (a proxy), which proves nothing.
     */
    static boolean refused(AwsServiceException answer) {
        return answer.statusCode() >= 400 && answer.statusCode() < 500 && !code(answer).isEmpty();
    }

    /** @param what the table, index or call in question */
    static Diagnosis diagnosis(String what, AwsServiceException answer) {
        String code = code(answer);
        String message = message(answer);
        if (THROTTLED.contains(code) || answer.statusCode() == 429) {
            return Diagnosis.of(Kind.THROTTLED, what);
        }
        if (answer.statusCode() == 403 && code.isEmpty() && answer.requestId() != null && wordless(answer)) {
            return Diagnosis.of(Kind.DENIED, what);
        }
        if (answer.statusCode() >= 500 || code.isEmpty()) {
            return Diagnosis.of(Kind.UNAVAILABLE, what);
        }
        if (CLOCK.matcher(message).find() || code.equals("RequestTimeTooSkewed")) {
            return Diagnosis.of(Kind.MISCONFIGURED, Logins.CLOCK);
        }
        if (EXPIRED.contains(code)) {
            return Diagnosis.of(Kind.DENIED, Logins.EXPIRED);
        }
        if (BAD_CREDENTIALS.contains(code)) {
            return Diagnosis.of(Kind.DENIED, Logins.REFUSED);
        }
        if (NO_PERMISSION.contains(code)) {
            Matcher action = ACTION.matcher(message);
            return Diagnosis.of(Kind.DENIED, action.find() ? action.group(1) : what);
        }
        return switch (code) {
            case "ResourceNotFoundException", "NoSuchHostedZone", "NoSuchHealthCheck" ->
                Diagnosis.of(Kind.MISCONFIGURED, what);
            case "UnknownOperationException" -> Diagnosis.of(Kind.MISCONFIGURED, "endpoint");
            case "TransactionCanceledException" -> Diagnosis.of(Kind.UNAVAILABLE, what);
            case "IdempotentParameterMismatchException" -> Diagnosis.of(Kind.BUG, "IDEM");
            case "ValidationException" -> Diagnosis.of(
                    SCHEMA.matcher(message).find() ? Kind.MISCONFIGURED : Kind.INVALID, what);
            default -> Diagnosis.of(Kind.INVALID, what);
        };
    }

    /** As the answer to a HEAD request is; a proxy's own refusal has a page to show. */
    private static boolean wordless(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        return details == null || details.rawResponse() == null
                || details.rawResponse().asByteArrayUnsafe().length == 0;
    }

    /** Ids that cannot be ids of anything are absent too ({@code InvalidAMIID.Malformed}). */
    static boolean absent(AwsServiceException answer) {
        return answer.statusCode() < 500 && ABSENT.matcher(code(answer)).find();
    }

    static String code(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    static String message(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        String message = details == null ? answer.getMessage() : details.errorMessage();
        return message == null ? "" : message;
    }
}
