package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What comparing one showing came to. Only the first is good news. */
public sealed interface ShowingResult {
    Showing showing();

    /** Everything fits together, as far as rows, acts, money book and the streams that were read can tell. */
    record Clean(Showing showing, Instant asOf, int items) implements ShowingResult {}

    /**
     * Each seen in two looks running, with a pause between: what is only on its way is not in it.
     *
     * @param taken seats that have a row in either region, or that an act gave to somebody
     */
    record Found(Showing showing, Instant asOf, int items, List<Finding> findings, Set<SeatId> taken)
            implements
                ShowingResult {
        public Found {
            findings = List.copyOf(findings);
            taken = Set.copyOf(taken);
        }
    }

    /** Nothing is known of it. */
    record NotCompared(Showing showing, Failure failure) implements ShowingResult {}
}
