package com.megaticket.console.aws;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Faults;
import com.megaticket.console.shared.store.TransactResult;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
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
    static Fault fault(String what, Throwable thrown) {
        return thrown instanceof Fault fault ? fault : new Fault(of(what, thrown), thrown);
    }

    /** @param what the table, index or call in question, for the words of a misconfiguration */
    public static Failure of(String what, Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        if (cause instanceof AwsServiceException answer) {
            return ServiceAnswers.failure(what, answer);
        }
        String detail = what + ": " + Redaction.of(words(cause));
        if (Causes.is(cause, ApiCallTimeoutException.class) || Causes.is(cause, ApiCallAttemptTimeoutException.class)
                || Causes.is(cause, AbortedException.class)) {
            return new Failure.TimedOut(detail, "");
        }
        if (Causes.neverConnected(cause)) {
            return new Failure.Unavailable(detail, "");
        }
        if (Causes.is(cause, SocketTimeoutException.class)) {
            return new Failure.TimedOut(detail, "");
        }
        if (Causes.is(cause, IOException.class)) {
            return new Failure.Unavailable(detail, "");
        }
        Optional<String> login = Logins.trouble(cause);
        if (login.isPresent()) {
            return new Failure.Denied(login.get(), detail, "");
        }
        if (cause instanceof IllegalArgumentException) {
            return new Failure.Invalid(detail, "");
        }
        return cause instanceof SdkException ? new Failure.Unavailable(detail, "") : Faults.failureOf(what, cause);
    }

    /** What one failed attempt at a transaction proves. */
    static TransactResult attempt(String what, Throwable thrown, Sending sending, int actions) {
        Throwable cause = unwrapped(thrown);
        if (!sending.mayHaveLeft()) {
            return new TransactResult.Rejected(of(what, cause));
        }
        return switch (cause) {
            case TransactionCanceledException cancelled -> Reasons.of(what, cancelled, actions);
            case TransactionInProgressException _ -> new TransactResult.InProgress();
            case AwsServiceException answer when ServiceAnswers.refused(answer) -> new TransactResult.Rejected(
                    of(what, answer));
            case Throwable other when !(other instanceof AwsServiceException) && Causes.neverConnected(other) ->
                new TransactResult.Rejected(
                        of(what, other));
            default -> new TransactResult.Unknown(of(what, cause));
        };
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The chain of causes in one line: the SDK's own message often hides the reason one level down. */
    private static String words(Throwable thrown) {
        var words = new StringBuilder();
        for (Throwable t : Causes.chain(thrown)) {
            words.append(words.isEmpty() ? "" : " < ").append(t.getClass().getSimpleName()).append(": ").append(
                    t.getMessage());
        }
        return words.toString();
    }
}
