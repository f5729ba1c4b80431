package com.megaticket.console.aws.ledger;

import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.TransactResult.Reason;
import java.util.List;
import java.util.Optional;

/** What a transaction came to after all its attempts. Work that certainly did nothing for want of a service is a Fault. */
sealed interface Verdict {
    record Done() implements Verdict {}

    /**
     * Certainly not done: a condition on the caller's own writes did not hold.
     *
     * @param reasons by position of the caller's writes
     * @param actSpent the act's key is taken by a VOID: another try needs another act
     */
    record Refused(List<Reason> reasons, boolean actSpent) implements Verdict {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        boolean failed(int position) {
            return reasons.get(position) instanceof Reason.ConditionFailed;
        }

        /** The item that stood in the way at a position; empty when there was none, or when that position did not fail. */
        Optional<Item> found(int position) {
            return reasons.get(position) instanceof Reason.ConditionFailed(var item) ? item : Optional.empty();
        }
    }

    record Fenced(WriteGate.Closed why) implements Verdict {}

    record Unknown() implements Verdict {}
}
