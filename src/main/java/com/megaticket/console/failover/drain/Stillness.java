package com.megaticket.console.failover.drain;

import java.time.Instant;

/** Whether clients have stopped writing in a region that was closed: the web shop asks no lease. Blocking. */
@FunctionalInterface
public interface Stillness {
    /** Somebody else proved it: nothing is asked. */
    Stillness PROVEN = (_, _) -> new Seen.Still();

    /**
     * @param since service time; writes before it do not count
     * @throws com.megaticket.console.shared.Fault when nobody can say
     */
    Seen since(String region, Instant since);

    sealed interface Seen {
        /** A whole minute and more without a client's write. */
        record Still() implements Seen {}

        /** Their count, this console's own taken off. */
        record Written(long writes) implements Seen {}

        /** Not told yet: counts come minutes late. */
        record NotYet() implements Seen {}
    }
}
