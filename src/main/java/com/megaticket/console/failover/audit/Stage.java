package com.megaticket.console.failover.audit;

import com.megaticket.console.shared.Failure;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the reconciliation of this console stands. */
public sealed interface Stage {
    /** Nothing was ever compared here. */
    record Never() implements Stage {}

    /**
     * @param since this part of the run
     * @param budget read units a second
     * @param before showings that earlier parts of the run found clean
     * @param stopping ends after the showing it is at
     */
    record Running(Instant since, double budget, int before, boolean stopping) implements Stage {}

    /** Stopped by a person, or by the end of the console: it goes on from there. */
    record Left(Instant at) implements Stage {}

    /** To its end. */
    record Ended(Instant at) implements Stage {}

    /**
     * Nothing more could be read. It goes on from there.
     *
     * @param dark regions that do not answer now, and why; empty = they answer again
     */
    record Failed(Instant at, Failure failure, SortedMap<String, Failure> dark) implements Stage {
        public Failed {
            dark = new TreeMap<>(dark);
        }
    }
}
