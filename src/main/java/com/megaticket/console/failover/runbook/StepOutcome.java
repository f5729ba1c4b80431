package com.megaticket.console.failover.runbook;

import com.megaticket.console.shared.Failure;

/** What one try at a step came to. */
public sealed interface StepOutcome {
    /** @param proof what was seen, for the journal */
    record Done(String proof) implements StepOutcome {}

    /** Not done; doing it again is harmless. */
    record Failed(Failure failure) implements StepOutcome {}

    /** Not done, and the service is not to blame. */
    record NotYet(Reason reason, String detail) implements StepOutcome {}

    /** This console may not do it: somebody runs the command, and the step is tried again to see that it was done. */
    record ByHand(String command) implements StepOutcome {}

    enum Reason {
        /** Another operator's switch was here first. */
        BEATEN,
        /** Consoles still have open fences. */
        FENCES_OPEN,
        /** Clients still write in the region that was closed, or nobody can say. */
        STILL_WRITTEN, LAG_UNKNOWN, NOT_ARRIVED, CATALOG_DIFFERS, NOT_HEALTHY,
        /** It was asked for, and what is looked at does not show it (yet). */
        NOT_SEEN,
        /** Findings of the reconciliation are not settled. */
        FINDINGS,
        /** Some showings could not be read. */
        UNREAD
    }
}
