package com.megaticket.console.failover.drain;

import com.megaticket.console.shared.Failure;
import java.time.Duration;

/** What the wait for the other side came to. */
public sealed interface DrainOutcome {
    /**
     * @param took since the markers were written
     * @param lag the longest that was reckoned with
     */
    record Drained(Duration took, Duration lag) implements DrainOutcome {}

    /** Nobody knows how long a write takes, so no wait is long enough. */
    record LagUnknown() implements DrainOutcome {}

    /** The limit was reached and a marker has not arrived: the other side lacks what was sold last. */
    record NotArrived(int missing, Duration waited) implements DrainOutcome {}

    /** Performances or schedules differ in this many items. */
    record CatalogDiffers(int items) implements DrainOutcome {}

    record Unanswered(Failure failure) implements DrainOutcome {}
}
