package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Showing;
import java.time.Instant;
import java.util.List;

/** What comparing one showing came to. Only the first is good news. */
public sealed interface ShowingResult {
    Showing showing();

    /** Everything fits together, as far as rows, acts, money book and the streams that were read can tell. */
    record Clean(Showing showing, Instant asOf, int items) implements ShowingResult {}

    /** Seen twice, with a pause between: what is only on its way is not in it. */
    record Found(Showing showing, Instant asOf, int items, List<Finding> findings) implements ShowingResult {
        public Found {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing is known of it. */
    record NotCompared(Showing showing, Failure failure) implements ShowingResult {}
}
