package com.megaticket.console.shared.store;

import com.megaticket.console.shared.Failure;
import java.util.List;
import java.util.Optional;

/** What one attempt at a transaction came to. */
public sealed interface TransactResult {
    record Committed() implements TransactResult {}

    /** Certainly not committed by this attempt; one reason per action, by position. */
    record Cancelled(List<Reason> reasons) implements TransactResult {
        public Cancelled {
            reasons = List.copyOf(reasons);
        }
    }

    /** An earlier attempt with this token is still running: wait and repeat. */
    record InProgress() implements TransactResult {}

    /** Certainly not committed by this attempt: throttled, denied, invalid, or never sent. */
    record Rejected(Failure failure) implements TransactResult {}

    /** Sent, and no answer: it may or may not be committed, now or later. */
    record Unknown(Failure failure) implements TransactResult {}

    /** Why one action let its transaction fail. */
    sealed interface Reason {
        record None() implements Reason {}

        /** The condition did not hold; the item as it was, empty when there was none. */
        record ConditionFailed(Optional<Item> found) implements Reason {}

        /** Another transaction was writing the item. */
        record Conflict() implements Reason {}

        record Throttled() implements Reason {}

        /** Item too large, bad expression, and the like. */
        record Refused(String code, String detail) implements Reason {}
    }
}
