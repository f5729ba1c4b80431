package com.megaticket.console.recovery.record;

import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was recorded. Blocking; every method throws {@link Fault} when the disk does not answer. */
public interface History {
    List<SeriesId> lines();

    /** Samples in [from, to), oldest first. */
    Series series(SeriesId line, Instant from, Instant to);

    /** Events in [from, to), oldest first. */
    List<Mark> marks(Instant from, Instant to);

    /** The board as it was shown then; empty when nobody watched. */
    Optional<Frame> at(Instant time);
}
