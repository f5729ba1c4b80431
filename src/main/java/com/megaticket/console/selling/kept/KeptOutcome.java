package com.megaticket.console.selling.kept;

import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;

/** What an act on a kept party came to. */
public sealed interface KeptOutcome {
    record OfSale(SaleOutcome outcome) implements KeptOutcome {}

    record OfRelease(ReleaseOutcome outcome) implements KeptOutcome {}

    /** Nothing is sold: only some seats of the party are here. */
    record Incomplete() implements KeptOutcome {}

    /** Nothing was done: the party is no longer as it was shown, since its customer or another clerk acted. */
    record Changed() implements KeptOutcome {}
}
