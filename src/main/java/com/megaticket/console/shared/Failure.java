package com.megaticket.console.shared;

/**
 * Why something that should have worked did not, in words the screens can explain. Made from SDK errors only in
 * {@code aws.AwsFailures}. Immutable, safe on any thread.
 *
 * <p>{@code detail} is for logs and the copy-details button, never a headline: it may be English and technical, and never
 * holds names, phones, e-mails or secrets. {@code requestId} is the service's request id, empty when there is none.
 */
public sealed interface Failure {
    String detail();

    String requestId();

    /** The service or the way to it is down: refused, reset, cut, 5xx. */
    record Unavailable(String detail, String requestId) implements Failure {}

    /** The service asks us to slow down. */
    record Throttled(String detail, String requestId) implements Failure {}

    /** The credentials are missing, expired or lack a permission; {@code what} names the action or credential. */
    record Denied(String what, String detail, String requestId) implements Failure {}

    /** A table, index or setting is missing or wrong; {@code what} names it. */
    record Misconfigured(String what, String detail, String requestId) implements Failure {}

    /** No answer in time. */
    record TimedOut(String detail, String requestId) implements Failure {}

    /** A person did not want to wait any longer. */
    static Failure givenUp() {
        return new TimedOut("given up by the person", "");
    }

    /** Others wrote the same rows all the time: nothing was done. */
    static Failure busy(String what) {
        return new Throttled(what + " is busy", "");
    }

    /** What was sent cannot be accepted: bad input, an item too large. */
    record Invalid(String detail, String requestId) implements Failure {}

    /** Our own mistake: {@code code} is the short repeatable code shown to the user. */
    record Bug(String code, String detail, String requestId) implements Failure {}
}
