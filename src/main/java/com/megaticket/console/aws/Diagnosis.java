package com.megaticket.console.aws;

/** What an SDK error comes to, before {@link AwsFailures} makes the failure. {@code what} is its name or code. */
record Diagnosis(Kind kind, String what) {
    enum Kind {
        UNAVAILABLE, THROTTLED, DENIED, MISCONFIGURED, TIMED_OUT, INVALID, BUG
    }

    static Diagnosis of(Kind kind, String what) {
        return new Diagnosis(kind, what);
    }
}
