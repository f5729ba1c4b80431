package com.megaticket.console.race;

import com.megaticket.console.shared.store.Transaction;
import java.util.List;
import java.util.Optional;

/**
 * One transaction that took effect.
 *
 * @param at microseconds since the start of the run
 * @param region where it was committed
 * @param op the call that sent it; empty for TTL, the operator and the seed
 */
record Commit(long at, String region, Optional<Op> op, Optional<Transaction> transaction, List<Change> changes) {
    Commit {
        changes = List.copyOf(changes);
    }

    boolean isConsole() {
        return op.filter(Op::isConsole).isPresent();
    }
}
