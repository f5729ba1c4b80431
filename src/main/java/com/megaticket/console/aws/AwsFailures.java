package com.megaticket.console.aws;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Faults;
import com.megaticket.console.shared.store.TransactResult;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * The one place where SDK errors become {@link Failure}s: by type, error code and HTTP status, with the request id. For a
 * write it also says what the error proves, and says "certainly not executed" only where nothing left this computer or
 * the service itself answered with a 4xx of its own (DynamoDB Developer Guide, "Error handling"; TransactWriteItems).
 */
public final class AwsFailures {
    private AwsFailures() {}

    /** The fault a read throws; keeps the cause. {@code what} names table, index or call. */
    public static Fault fault(String what, Throwable thrown) {
        return thrown instanceof Fault fault ? fault : new Fault(of(what, thrown), thrown);
    }

    /** @param what the table, index or call in question, for the words of a misconfiguration */
    public static Failure of(String what, Throwable thrown) {
        Throwable cause = Causes.unwrapped(thrown);
        if (cause instanceof AwsServiceException answer) {
            String words = answer.statusCode() + " " + ServiceAnswers.code(answer) + ": "
                    + ServiceAnswers.message(answer);
            return made(
                    ServiceAnswers.diagnosis(what, answer), what + ": " + Redaction.of(words),
                    Optional.ofNullable(answer.requestId()).orElse(""));
        }
        return Causes.diagnosis(what, cause)
                .map(d -> made(d, what + ": " + Redaction.of(Causes.words(cause)), ""))
                .orElseGet(() -> Faults.failureOf(what, cause));
    }

    /**
     * Of a metric that came with a status of its own instead of all its data: {@code Forbidden} is no empty metric.
     *
     * @param what the action that asked
     */
    public static Failure ofMetric(String what, String status) {
        var kind = status.equals("Forbidden") ? Diagnosis.Kind.DENIED : Diagnosis.Kind.UNAVAILABLE;
        return made(Diagnosis.of(kind, what), what + ": a metric came as " + status, "");
    }

    private static Failure made(Diagnosis diagnosis, String detail, String requestId) {
        return switch (diagnosis.kind()) {
            case UNAVAILABLE -> new Failure.Unavailable(detail, requestId);
            case THROTTLED -> new Failure.Throttled(detail, requestId);
            case DENIED -> new Failure.Denied(diagnosis.what(), detail, requestId);
            case MISCONFIGURED -> new Failure.Misconfigured(diagnosis.what(), detail, requestId);
            case TIMED_OUT -> new Failure.TimedOut(detail, requestId);
            case INVALID -> new Failure.Invalid(detail, requestId);
            case BUG -> new Failure.Bug(diagnosis.what(), detail, requestId);
        };
    }

    /** An answer that came in part: what is missing may be what matters. */
    public static Fault partial(String what, String status) {
        return new Fault(new Failure.Unavailable(what + " was answered in part: " + status, ""));
    }

    /** A refusal inside an answer that is otherwise well. */
    public static Fault forbidden(String permission) {
        return new Fault(new Failure.Denied(permission, permission + ": Forbidden", ""));
    }

    /** Something that is not set up as it must be. */
    public static Fault misconfigured(String what, String detail) {
        return new Fault(new Failure.Misconfigured(what, detail, ""));
    }

    /** Whether the service said that there is no such thing, in any of the words its services have for it. */
    public static boolean isAbsence(Throwable thrown) {
        return Causes.unwrapped(thrown) instanceof AwsServiceException answer && ServiceAnswers.absent(answer);
    }

    /** Whether the service said that this login may not do it; a login that is no good itself is something else. */
    public static boolean isRefusal(Throwable thrown) {
        return of("", thrown) instanceof Failure.Denied denied && !Logins.ALL.contains(denied.what());
    }

    /** What one failed attempt at a transaction proves. */
    static TransactResult attempt(String what, Throwable thrown, Sending sending, int actions) {
        Throwable cause = Causes.unwrapped(thrown);
        if (!sending.mayHaveLeft()) {
            return new TransactResult.Rejected(of(what, cause));
        }
        return switch (cause) {
            case TransactionCanceledException cancelled -> Reasons.of(cancelled, actions)
                    .<TransactResult>map(TransactResult.Cancelled::new)
                    // Cancelled for certain, but nobody can say which action did it.
                    .orElseGet(() -> new TransactResult.Rejected(of(what, cancelled)));
            case TransactionInProgressException _ -> new TransactResult.InProgress();
            case AwsServiceException answer when ServiceAnswers.refused(answer) -> new TransactResult.Rejected(
                    of(what, answer));
            case Throwable other when !(other instanceof AwsServiceException) && Causes.neverConnected(other) ->
                new TransactResult.Rejected(
                        of(what, other));
            default -> new TransactResult.Unknown(of(what, cause));
        };
    }
}
