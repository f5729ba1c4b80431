package com.megaticket.console.aws;

import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelProblem.Kind;
import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Faults;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The part of the one mapper of SDK errors that speaks of models: every row of Bedrock's failures to a kind of its own. */
public final class ModelProblems {
    private ModelProblems() {}

    /** What our own watch found: nothing was thrown. */
    public static ModelProblem of(ModelTarget target, Kind kind, String detail, String requestId) {
        return new ModelProblem(kind, target.modelId(), Redaction.of(detail), requestId);
    }

    /**
     * @param begun whether events of this call had come: a connection lost then has cut the answer off
     * @param requestId as far as it is known otherwise: errors inside a stream do not bear it
     */
    public static ModelProblem of(ModelTarget target, boolean begun, Throwable thrown, String requestId) {
        Throwable cause = Causes.unwrapped(thrown);
        if (cause instanceof AwsServiceException answer) {
            ModelAnswers.Finding finding = ModelAnswers.finding(target, answer);
            return new ModelProblem(finding.kind(), finding.what(),
                    Redaction.of(answer.statusCode() + " " + ServiceAnswers.code(answer) + ": "
                            + ServiceAnswers.message(answer)),
                    Optional.ofNullable(answer.requestId()).orElse(requestId));
        }
        String words = Redaction.of(Causes.words(cause));
        Optional<String> login = Logins.trouble(cause);
        if (login.isPresent()) {
            return new ModelProblem(
                    login.get().equals(Logins.EXPIRED) ? Kind.EXPIRED_CREDENTIALS : Kind.NO_CREDENTIALS, login.get(),
                    words, requestId);
        }
        return lost(cause, begun).map(kind -> new ModelProblem(kind, target.modelId(), words, requestId))
                .orElseGet(() -> {
                    Failure bug = Faults.failureOf("model call", cause);
                    return new ModelProblem(Kind.BUG, bug instanceof Failure.Bug(String code, var _, var _) ? code : "",
                            Redaction.of(bug.detail()), requestId);
                });
    }

    /** The same in the words of a service that did not answer, for whoever only wants to know whether a model can be had. */
    public static Failure failure(ModelProblem problem) {
        if (problem.what().equals(Logins.CLOCK)) {
            return new Failure.Misconfigured(Logins.CLOCK, problem.detail(), problem.requestId());
        }
        return switch (problem.kind()) {
            case NOT_ALLOWED, REGION_DENIED, NO_CREDENTIALS, EXPIRED_CREDENTIALS -> new Failure.Denied(problem.what(),
                    problem.detail(), problem.requestId());
            case RETIRED_MODEL, NEEDS_PROFILE, WRONG_PROFILE -> new Failure.Misconfigured(problem.what(),
                    problem.detail(), problem.requestId());
            case THROTTLED -> new Failure.Throttled(problem.detail(), problem.requestId());
            case MODEL_TIMEOUT, NO_FIRST_EVENT, SILENT -> new Failure.TimedOut(problem.detail(), problem.requestId());
            case UNAVAILABLE, NOT_READY, TRUNCATED, CORRUPT, STREAM_ERROR, MALFORMED_OUTPUT -> new Failure.Unavailable(
                    problem.detail(), problem.requestId());
            case INVALID_REQUEST, CONTEXT_FULL -> new Failure.Invalid(problem.detail(), problem.requestId());
            case BUG -> new Failure.Bug(problem.what(), problem.detail(), problem.requestId());
        };
    }

    /** What a lost connection or a damaged frame comes to; empty for what is none of these. */
    private static Optional<Kind> lost(Throwable cause, boolean begun) {
        // The event stream decoder has no type for it.
        if (Causes.chain(cause).stream().anyMatch(t -> String.valueOf(t.getMessage()).contains("checksum"))) {
            return Optional.of(Kind.CORRUPT);
        }
        if (Causes.is(cause, ReadTimeoutException.class) || Causes.is(cause, ApiCallTimeoutException.class)
                || Causes.is(cause, ApiCallAttemptTimeoutException.class)) {
            return Optional.of(begun ? Kind.SILENT : Kind.NO_FIRST_EVENT);
        }
        // The other kinds of time-out are those of getting a connection.
        if (Causes.is(cause, IOException.class) || Causes.is(cause, TimeoutException.class)) {
            return Optional.of(begun ? Kind.TRUNCATED : Kind.UNAVAILABLE);
        }
        if (cause instanceof SdkClientException) {
            return Optional.of(begun ? Kind.CORRUPT : Kind.UNAVAILABLE);
        }
        return Optional.empty();
    }
}
