package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.journal.Entry;
import com.megaticket.console.failover.room.Situation;
import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: what is seen of the site while an exercise runs. Blocking where it says so, and then it may throw {@link Fault}. */
public interface Sights {
    /** As the room has it now. Does not block. */
    Situation situation();

    /** When a person last acknowledged the verdict or an alarm, service time; empty = never. Does not block. */
    Optional<Instant> acknowledged();

    /** The first sale in this region after {@code from}, by the act records there. Blocks. */
    Optional<Instant> firstSale(String region, Instant from);

    /** The last reconciliation that ran to its end; empty = none did. Does not block. */
    Optional<Compared> compared();

    /** What was journalled, in order of time. Blocks. */
    List<Entry> journal();

    /**
     * @param at it was begun: what happened later it may not have seen
     * @param twice seats sold on both sides
     * @param missing sales whose row is gone or overwritten
     * @param open findings that nobody has settled yet
     */
    record Compared(Instant at, int twice, int missing, int open) {}
}
