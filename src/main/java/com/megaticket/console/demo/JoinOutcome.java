package com.megaticket.console.demo;

/** What became of the wish to have a demo cloud. */
public sealed interface JoinOutcome {
    /** @param started true when this console brought it up, false when it runs already */
    record Joined(DemoSession session, boolean started) implements JoinOutcome {}

    /** @param detail for the copy-details button, in English */
    record Refused(DemoProblem problem, String detail) implements JoinOutcome {}
}
