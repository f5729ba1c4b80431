package com.megaticket.console.readiness.report;

import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Severity;

/** How many checks ended how. */
public record Tally(long blockers, long high, long medium, long unknown, long skipped, long passed) {
    public static final int ALL_PASS = 0;
    public static final int FINDINGS = 1;
    public static final int CANNOT_TELL = 2;

    public static Tally of(BoardSnapshot board) {
        return new Tally(board.failed(Severity.BLOCKER), board.failed(Severity.HIGH), board.failed(Severity.MEDIUM),
                // What was not looked at to the end is not known either.
                board.unknown() + board.rows().stream().filter(r -> !(r.state() instanceof State.Ended)).count(),
                board.results().filter(Result.Skipped.class::isInstance).count(),
                board.results().filter(Result.Pass.class::isInstance).count());
    }

    /**
     * 0 when every check passed; 1 when something was found; 2 when nothing was, but a check could not tell, was not permitted
     * or had nothing configured to look at.
     */
    public int exitCode() {
        if (blockers + high + medium > 0) {
            return FINDINGS;
        }
        return unknown + skipped > 0 || passed == 0 ? CANNOT_TELL : ALL_PASS;
    }
}
