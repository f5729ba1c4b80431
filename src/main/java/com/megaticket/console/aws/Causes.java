package com.megaticket.console.aws;

import com.megaticket.console.aws.Diagnosis.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/** Reads errors that are no answer of a service, along their chain of causes. */
final class Causes {
    private static final int DEEPEST = 10;

    private Causes() {}

    static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (Throwable t = thrown; t != null && chain.size() < DEEPEST; t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }

    static boolean is(Throwable thrown, Class<? extends Throwable> type) {
        return chain(thrown).stream().anyMatch(type::isInstance);
    }

    /**
     * No connection was there to send on: refused, no route, name unknown, connect or pool time-out, or we ourselves
     * refused the other side's certificate. A reset or a silent connection is none of these.
     */
    static boolean neverConnected(Throwable thrown) {
        return is(thrown, ConnectException.class)
                || is(thrown, NoRouteToHostException.class)
                || is(thrown, UnknownHostException.class)
                || is(thrown, ConnectTimeoutException.class)
                || is(thrown, ConnectionRequestTimeoutException.class)
                || is(thrown, CertificateException.class);
    }

    /** What an error that is no answer of a service comes to; empty for one that is a mistake of ours. */
    static Optional<Diagnosis> diagnosis(String what, Throwable cause) {
        if (is(cause, ApiCallTimeoutException.class)
                || is(cause, ApiCallAttemptTimeoutException.class)
                || is(cause, AbortedException.class)) {
            return Optional.of(Diagnosis.of(Kind.TIMED_OUT, what));
        }
        if (neverConnected(cause)) {
            return Optional.of(Diagnosis.of(Kind.UNAVAILABLE, what));
        }
        if (is(cause, SocketTimeoutException.class)) {
            return Optional.of(Diagnosis.of(Kind.TIMED_OUT, what));
        }
        if (is(cause, IOException.class)) {
            return Optional.of(Diagnosis.of(Kind.UNAVAILABLE, what));
        }
        var login = Logins.trouble(cause).map(trouble -> Diagnosis.of(Kind.DENIED, trouble));
        if (login.isPresent()) {
            return login;
        }
        if (cause instanceof IllegalArgumentException) {
            return Optional.of(Diagnosis.of(Kind.INVALID, what));
        }
        return cause instanceof SdkException ? Optional.of(Diagnosis.of(Kind.UNAVAILABLE, what)) : Optional.empty();
    }

    /** The chain in one line: the SDK's own message often hides the reason one level down. */
    static String words(Throwable thrown) {
        return chain(thrown).stream()
                .map(t -> t.getClass().getSimpleName() + ": " + t.getMessage())
                .collect(Collectors.joining(" < "));
    }

    /** Without what other threads wrapped it in. */
    static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
